import { aliasesOf } from "../../search/name-aliases.ts";
import { isJoined, isPossessive } from "../sentence-words.ts";
import type { SentenceWord } from "../sentence-words.ts";
import { isInDate } from "../told-sentence.ts";
import type { ToldSentence } from "../told-sentence.ts";
import type { SuggestionRule } from "./rule.ts";

const MOST_WORDS = 4;
/** People of a country, and what is theirs: “Ukrainian”, “Western”. A name by their form. */
const ADJECTIVE = /(?:ian|ean|ish|ese|ern|ans|can|ian’s|ch)$/u;

/** “What does the piece say about Vladimir Putin?”, of each sentence with the name. */
export const aboutName: SuggestionRule = {
  name: "about-name",
  ask(sentence) {
    const { words } = sentence;
    return words.flatMap((word, place) => {
      if (!startsName(sentence, place)) return [];
      let to = place + 1;
      for (let next = words[to]; next !== undefined && isJoined(next) && sentence.isName(to); next = words[to]) {
        if (isPossessive(words[to - 1] ?? next)) break;
        to += 1;
      }
      const name = words.slice(place, to);
      if (name.length > MOST_WORDS || name.some((other) => isInDate(sentence, other))) return [];
      if (name.length === 1 && !standsAlone(word, words[to])) return [];
      // “The Trump administration” is not about the name.
      const next = words[to];
      if (next !== undefined && isJoined(next) && !next.isStop && !isPossessive(name.at(-1) ?? next)) return [];
      const the = words[place - 1]?.lower === "the" ? "the " : "";
      const written = name.map((other, index) => (index === 0 ? "" : other.gap) + other.written).join("");
      return [`What does the piece say about ${the}${written.replace(/['’ʼ]s?$/u, "")}?`];
    });
  },
};

function startsName(sentence: ToldSentence, place: number): boolean {
  const word = sentence.words[place];
  const before = sentence.words[place - 1];
  if (word === undefined || !sentence.isName(place) || isInDate(sentence, word)) return false;
  return before === undefined || !isJoined(word) || !sentence.isName(place - 1) || isPossessive(before);
}

function standsAlone(word: SentenceWord, next: SentenceWord | undefined): boolean {
  const plain = word.lower.replace(/['’ʼ]s?$/u, "");
  const isCountry = aliasesOf(plain, true).length > 0 && !ADJECTIVE.test(plain);
  if (ADJECTIVE.test(plain) || plain.length < 3) return false;
  return isCountry || next === undefined || !isJoined(next) || next.isStop || isPossessive(word);
}
