import { contains } from "../../text/span.ts";
import { isJoined, endsPossessive } from "../../language/en/word.ts";
import { insideQuestion } from "../event-sentence.ts";
import { isInDate } from "../event-sentence.ts";
import type { SuggestionRule } from "./rule.ts";

const EVENTS =
  /^(?:invasion|annexation|occupation|bombing|attack|siege|assault|assassination|murder|death|birth|marriage|wedding|election|re-election|coronation|resignation|abdication|appointment|arrest|trial|execution|founding|foundation|discovery|launch|collapse|fall|fire|defeat|victory|surrender|withdrawal|liberation|independence)$/u;
const MEETINGS = /^(?:Summit|Conference|Congress|Convention|Festival|Games|Olympics|Battle)$/u;
const MOST_WORDS = 5;

/** “When was Russia’s invasion of Ukraine?”, “What happened at the 2008 Bucharest Summit?”, of events that are named. */
export const eventNoun: SuggestionRule = {
  name: "event",
  ask: (sentence) => {
    const { words, entries } = sentence;
    return entries.flatMap(({ expression, status, conflicts }) => {
      if (status !== undefined || conflicts.length > 0) return [];
      const date = words.findIndex(({ span }) => contains(expression, span));
      return [...owned(date), ...meeting(date)];
    });

    /** “Russia’s invasion of Ukraine in February 2022”. */
    function owned(date: number): string[] {
      const noun = words.findIndex(
        ({ lower }, place) => place > date - 6 && place < date && EVENTS.test(lower),
      );
      const owner = words[noun - 1];
      if (owner === undefined || !endsPossessive(owner) || !sentence.isName(noun - 1)) return [];
      const between = words.slice(noun, date);
      if (!/^(?:in|on)$/u.test(between.at(-1)?.lower ?? "") || !between.every(isJoined)) return [];
      const object = between.slice(1, -1);
      const isPlain =
        object.length === 0 ||
        (object.length <= MOST_WORDS &&
          /^(?:of|on)$/u.test(object[0]?.lower ?? "") &&
          object.slice(1).every((_, index) => sentence.isName(noun + 2 + index)));
      const from = firstOfName(noun - 1);
      const phrase = insideQuestion(sentence, from, noun + 1 + object.length);
      return isPlain && phrase !== undefined ? [`When was ${phrase}?`] : [];
    }

    /** “At the 2008 Bucharest Summit”. */
    function meeting(date: number): string[] {
      const last = words.findIndex(
        ({ written }, place) => place > date && place <= date + MOST_WORDS && MEETINGS.test(written),
      );
      const before = words[date - 1];
      if (last === -1 || before === undefined || before.lower !== "the") return [];
      const name = words.slice(date + 1, last + 1);
      if (!name.every((word, index) => isJoined(word) && sentence.isName(date + 1 + index))) return [];
      return [
        `What happened at the ${words
          .slice(date, last + 1)
          .map(({ written }) => written)
          .join(" ")}?`,
      ];
    }

    function firstOfName(place: number): number {
      let from = place;
      for (let word = words[from]; from > 0 && word !== undefined && isJoined(word); word = words[from])
        if (sentence.isName(from - 1) && !isInDate(sentence, words[from - 1] ?? word)) from -= 1;
        else break;
      return words[from - 1]?.lower === "the" ? from - 1 : from;
    }
  },
};
