import type { Article } from "../../src/core/article/article.ts";
import type { Verdict } from "../../src/core/quotation/quotation-check.ts";
import { randomFrom } from "../answers/random.ts";
import { pick } from "./pick.ts";
import { sentencesOf } from "./sentences.ts";
import type { SourceSentence } from "./sentences.ts";
import { changeNumber, negate, rename, replaceWord, retype, unnegate } from "./word-changes.ts";

/** What was done to a sentence, and what the check should call it. */
export const KINDS = {
  "as it stands": "exact",
  "typed anew": "exact",
  "cut at an end": "cut",
  "cut with …": "cut",
  "a word replaced": "altered",
  "a name replaced": "flipped",
  "a number changed": "flipped",
  "not put in": "flipped",
  "not taken out": "flipped",
  "two halves": "stitched",
  "two sentences": "stitched",
  foreign: "absent",
} as const satisfies Readonly<Record<string, Verdict>>;
type Kind = keyof typeof KINDS;

export interface QuoteCase {
  /** The article's place in the file. */
  readonly place: number;
  readonly kind: Kind;
  readonly text: string;
}

/** Every case that can be made of an article's sentences; the same in each run. */
export function casesOf(article: Article, place: number): QuoteCase[] {
  const sentences = sentencesOf(article, place);
  return sentences.flatMap((sentence) => {
    const random = randomFrom(`${article.title} ${sentence.number}`);
    const others = sentences.filter(({ number }) => Math.abs(number - sentence.number) > 2);
    const other = pick(others, random);
    const made: readonly (readonly [Kind, string | undefined])[] = [
      ["as it stands", sentence.text],
      ["typed anew", retype(sentence.text, random)],
      ["cut at an end", cutAtEnd(sentence, random)],
      ["cut with …", cutWithin(sentence, random)],
      ["a word replaced", replaceWord(sentence, sentences, random)],
      ["a name replaced", rename(sentence, sentences, random)],
      ["a number changed", changeNumber(sentence, random)],
      ["not put in", negate(sentence, random)],
      ["not taken out", unnegate(sentence)],
      ["two halves", other && halves(sentence, other)],
      ["two sentences", other && `${sentence.text} ${other.text}`],
      ["foreign", sentence.text],
    ];
    return made.flatMap(([kind, text]) => (text === undefined ? [] : [{ place, kind, text }]));
  });
}

/** What is kept has so many words. */
const KEPT = 5;

function cutAtEnd({ text, words }: SourceSentence, random: () => number): string | undefined {
  const from = Math.floor(random() * (words.length - KEPT));
  const isFront = random() < 0.5;
  if (isFront) return text.slice(words[from + 1]?.span.start);
  return text.slice(0, words[words.length - 2 - from]?.span.end);
}

function cutWithin({ text, words }: SourceSentence, random: () => number): string | undefined {
  if (words.length < 9) return undefined;
  const from = 3 + Math.floor(random() * (words.length - 8));
  const to = from + 1 + Math.floor(random() * Math.min(8, words.length - 4 - from));
  const mark = random() < 0.5 ? " … " : " [...] ";
  return `${text.slice(0, words[from - 1]?.span.end)}${mark}${text.slice(words[to]?.span.start)}`;
}

function halves(one: SourceSentence, other: SourceSentence): string | undefined {
  const [a, b] = [Math.floor(one.words.length / 2), Math.floor(other.words.length / 2)];
  if (a < KEPT || other.words.length - b < KEPT) return undefined;
  return `${one.text.slice(0, one.words[a - 1]?.span.end)} ${other.text.slice(other.words[b]?.span.start)}`;
}
