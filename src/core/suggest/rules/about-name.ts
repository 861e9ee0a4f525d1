import { aliasesOf } from "../../lexicon/name-aliases.ts";
import { isPastForm } from "../../language/en/verb-forms.ts";
import { isJoined, endsPossessive, writtenOf } from "../../language/en/word.ts";
import type { Word } from "../../language/en/word.ts";
import { isInDate } from "../event-sentence.ts";
import type { EventSentence } from "../event-sentence.ts";
import type { SuggestionRule } from "./rule.ts";

const MOST_WORDS = 5;
/** “A Duke of Sarn”, “its Office of Works”: no name of one alone. */
const OWNED = /^(?:a|an|his|her|its|their|our|my|your|this|that|no|some|any|each|every|former|then)$/u;
/** People of a country, and what is theirs: “Ukrainian”, “Western”, “Democratic”. Known by their ends. */
const ADJECTIVE = /(?:ian|ean|ish|ese|ern|ans|can|ic|al|ch|esh)$/u;

/** “What does the article say about Vladimir Putin?”, of each sentence with the name. */
export const aboutName: SuggestionRule = {
  name: "about-name",
  ask(sentence) {
    const { words } = sentence;
    const names: string[] = [];
    for (let place = 0; place < words.length; place++) {
      const to = endOfName(sentence, place);
      const name = words.slice(place, to);
      const [first] = name;
      if (first === undefined) continue;
      if (isWhole(sentence, place, to)) {
        const the = words[place - 1]?.lower === "the" ? "the " : "";
        const text = writtenOf(name);
        names.push(`What does the article say about ${the}${text.replace(/['’ʼ]s?$/u, "")}?`);
      }
      place = Math.max(place, to - 1);
    }
    return names;
  },
};

/** The place after the name that begins at `place`; `place` where none does. “The League of Nine Harbours” is one. */
function endOfName(sentence: EventSentence, place: number): number {
  const { words } = sentence;
  const isPart = (at: number): boolean => {
    const word = words[at];
    return (
      word !== undefined &&
      (at === place || isJoined(word)) &&
      sentence.isName(at) &&
      !isInDate(sentence, word)
    );
  };
  let to = place;
  for (;;) {
    const last = words[to - 1];
    if (to > place && last !== undefined && endsPossessive(last)) return to;
    if (isPart(to)) to += 1;
    else if (to > place && words[to]?.lower === "of" && isPart(to + 1)) to += 2;
    else if (to > place && words[to]?.lower === "of" && words[to + 1]?.lower === "the" && isPart(to + 2))
      to += 3;
    else return to;
  }
}

/** The name stands by itself, so that it may be asked about: not “the Trump administration”, not “Ukrainian”. */
function isWhole(sentence: EventSentence, from: number, to: number): boolean {
  const { words } = sentence;
  const [first, last, before, next] = [words[from], words[to - 1], words[from - 1], words[to]];
  if (first === undefined || last === undefined || to - from > MOST_WORDS) return false;
  if (
    before !== undefined &&
    (isInDate(sentence, before) || OWNED.test(before.lower) || endsPossessive(before))
  )
    return false;
  // “The new Office of Works”, without what it goes with.
  const hasOf = words.slice(from, to).some(({ lower }) => lower === "of");
  if (hasOf && before !== undefined && isJoined(first) && !before.isStop) return false;
  const plain = first.lower.replace(/['’ʼ]s?$/u, "");
  const isAdjective = ADJECTIVE.test(plain);
  if (isAdjective && (to - from === 1 || from === 0 || aliasesOf(plain, true).length > 0)) return false;
  if (plain.length < 3 && to - from === 1 && !/\./u.test(plain)) return false;
  return endsPossessive(last) || next === undefined || !isJoined(next) || endsPhrase(next) || to - from > 1;
}

const endsPhrase = ({ isStop, lower, gap }: Word): boolean =>
  /^\s/u.test(gap) && (isStop || isPastForm(lower));
