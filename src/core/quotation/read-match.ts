import type { Quote } from "../article/quote.ts";
import { isStopWord } from "../language/en/stop-words.ts";
import type { Step } from "./align.ts";
import { flipBetween, isNegatingKey } from "./meaning/flips.ts";
import type { Compared, Flip } from "./meaning/flips.ts";
import { isHedge } from "./meaning/hedges.ts";
import { saySameNumber } from "./meaning/same-number.ts";
import type { Match } from "./article-match.ts";
import type { Change, CheckedPlace } from "./quotation-check.ts";
import type { Said } from "./said.ts";
import type { IndexedSentence, WordIndex } from "./word-index.ts";

/** More words at once that are put in or left out are no single "not". */
const MOST_WORDS_WITH_A_NEGATION = 4;

/** Says a match in words: what differs, what was left out, and the whole sentences. */
export function readMatch(
  { steps, first, end }: Match,
  text: string,
  said: Said,
  index: WordIndex,
): CheckedPlace {
  const touched = sentencesAt(first, end, index);
  const [opening, closing] = [touched[0], touched.at(-1)];
  const blocks = blocksOf(steps, said);
  const marked = blocks.filter(({ isMarked }) => isMarked).map(({ told }) => told);
  const ranges = [
    ...(opening === undefined ? [] : [{ from: opening.first, to: first }]),
    ...marked.map((places) => ({ from: places[0] ?? 0, to: (places.at(-1) ?? -1) + 1 })),
    ...(closing === undefined ? [] : [{ from: end, to: closing.end }]),
  ];
  return {
    quotes: quotesOf(touched),
    changes: blocks
      .map((block) => ({ ...block, change: changeOf(block, text, said, index) }))
      .filter(({ isMarked, told, change }) => !isMarked || turnsRound(told, change, index))
      .map(({ change }) => change),
    leftOut: ranges.filter(({ from, to }) => from < to).map(({ from, to }) => textBetween(from, to, index)),
  };
}

/** Steps that follow one another and are not `same`. */
interface Block {
  readonly said: readonly number[];
  readonly told: readonly number[];
  readonly pairs: readonly (readonly [said: number, told: number])[];
  /** The quotation says that it leaves something out here, and that is all. */
  readonly isMarked: boolean;
}

function blocksOf(steps: readonly Step[], { marks }: Said): Block[] {
  const blocks: Block[] = [];
  let open: { said: number[]; told: number[]; pairs: [number, number][] } | undefined;
  let next = 0;
  const close = (): void => {
    if (open !== undefined) {
      const isMarked = open.said.length === 0 && marks.has(next);
      blocks.push({ ...open, isMarked });
    }
    open = undefined;
  };
  for (const step of steps) {
    if (step.kind === "same") {
      close();
      next = step.said + 1;
      continue;
    }
    open ??= { said: [], told: [], pairs: [] };
    if ("said" in step) {
      open.said.push(step.said);
      next = step.said + 1;
    }
    if ("told" in step) open.told.push(step.told);
    if (step.kind === "changed") open.pairs.push([step.said, step.told]);
  }
  close();
  return blocks;
}

/** An ellipsis for nothing but a “not”, or a “most likely”, leaves out what was meant. */
const turnsRound = (told: readonly number[], { flip }: Change, { ids, keys }: WordIndex): boolean =>
  (flip === "negation" || flip === "hedge") &&
  told
    .map((place) => keys[ids[place] ?? -1] ?? "")
    .every((key) => isNegatingKey(key) || isHedge(key) || isStopWord(key));

function changeOf({ said: places, told, pairs }: Block, text: string, said: Said, index: WordIndex): Change {
  const [first, last] = [said.words[places[0] ?? -1], said.words[places.at(-1) ?? -1]];
  return {
    said: first === undefined || last === undefined ? "" : text.slice(first.span.start, last.span.end),
    told: told.length === 0 ? "" : textBetween(told[0] ?? 0, (told.at(-1) ?? 0) + 1, index),
    flip: flipIn({ said: places, told, pairs }, text, said, index),
  };
}

function flipIn(
  { said: places, told, pairs }: Omit<Block, "isMarked">,
  text: string,
  said: Said,
  index: WordIndex,
): Flip | undefined {
  const keyOfSaid = (place: number): string => said.words[place]?.key ?? "";
  const keyOfTold = (place: number): string => index.keys[index.ids[place] ?? -1] ?? "";
  const negations = [
    places.map(keyOfSaid).filter(isNegatingKey).length,
    told.map(keyOfTold).filter(isNegatingKey).length,
  ] as const;
  const isShort = Math.abs(places.length - told.length) <= MOST_WORDS_WITH_A_NEGATION;
  if (isShort && negations[0] % 2 !== negations[1] % 2) return "negation";
  if (saySameNumber(places.map(keyOfSaid), told.map(keyOfTold))) return undefined;
  const isHedged = [
    places.some((place) => isHedge(keyOfSaid(place)) && !isCapitalisedSaid(place, text, said)),
    told.some((place) => isHedge(keyOfTold(place)) && !isCapitalisedTold(place, index)),
  ] as const;
  if (isShort && isHedged[0] !== isHedged[1]) return "hedge";
  for (const [place, toldPlace] of pairs) {
    const flip = flipBetween(
      saidWord(place, text, said, index),
      toldWord(toldPlace, index),
      index.oppositesOf,
    );
    if (flip !== undefined && flip !== "negation") return flip;
    if (flip === "negation" && !isNegatingKey(keyOfSaid(place)) && !isNegatingKey(keyOfTold(toldPlace)))
      return flip;
  }
  return undefined;
}

/** Written with a capital, and not as the first word. */
const isCapitalisedSaid = (place: number, text: string, { words }: Pick<Said, "words">): boolean =>
  place > 0 && startsCapital(text, words[place]?.span.start ?? text.length);

function isCapitalisedTold(place: number, { starts, sentences, sentenceOf }: WordIndex): boolean {
  const sentence = sentences[sentenceOf[place] ?? -1];
  if (sentence === undefined || sentence.first === place) return false;
  return startsCapital(sentence.article.text, starts[place] ?? 0);
}

const startsCapital = (text: string, start: number): boolean => /^\p{Lu}/u.test(text.slice(start, start + 2));

function saidWord(place: number, text: string, { words }: Said, { names }: WordIndex): Compared {
  const word = words[place];
  if (word === undefined) return { key: "", isName: false };
  const usesCapitals = /\p{Lu}/u.test(text.slice(words[0]?.span.start, words.at(-1)?.span.end));
  return {
    key: word.key,
    isName: isCapitalisedSaid(place, text, { words }) || names.has(word.key) || (!usesCapitals && place > 0),
  };
}

function toldWord(place: number, index: WordIndex): Compared {
  const { ids, keys, names } = index;
  const key = keys[ids[place] ?? -1] ?? "";
  return { key, isName: isCapitalisedTold(place, index) || names.has(key) };
}

/** The article's text from one word up to, but without, another. */
function textBetween(from: number, to: number, { sentences, sentenceOf, starts, ends }: WordIndex): string {
  const article = sentences[sentenceOf[from] ?? -1]?.article;
  return article === undefined ? "" : article.text.slice(starts[from], ends[to - 1]);
}

/** The sentences that the words from `first` up to `end` stand in. */
const sentencesAt = (
  first: number,
  end: number,
  { sentences, sentenceOf }: WordIndex,
): readonly IndexedSentence[] => sentences.slice(sentenceOf[first] ?? 0, (sentenceOf[end - 1] ?? 0) + 1);

/** Those sentences whole, as quotes of one paragraph each. */
export const quotesAt = (first: number, end: number, index: WordIndex): Quote[] =>
  quotesOf(sentencesAt(first, end, index));

/** Sentences of one paragraph that follow one another are one quote. */
function quotesOf(sentences: readonly IndexedSentence[]): Quote[] {
  const quotes: Quote[] = [];
  let paragraph: IndexedSentence["paragraph"] | undefined;
  for (const { article, paragraph: own, sentence } of sentences) {
    const last = quotes.at(-1);
    if (last !== undefined && own === paragraph)
      quotes.splice(-1, 1, { article, span: { start: last.span.start, end: sentence.span.end } });
    else quotes.push({ article, span: sentence.span });
    paragraph = own;
  }
  return quotes;
}
