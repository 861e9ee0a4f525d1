import type { ExactWord } from "../../src/core/text/exact-words.ts";
import { isStopWord } from "../../src/core/language/en/stop-words.ts";
import { stem } from "../../src/core/language/tokens.ts";
import { pick } from "./pick.ts";
import type { SourceSentence } from "./sentences.ts";

/** Typed by hand: other quotation marks, dashes, case and spaces; the same words. */
export function retype(text: string, random: () => number): string {
  const typed = text
    .replace(/["“”]/g, random() < 0.5 ? "“" : '"')
    .replace(/['’]/g, random() < 0.5 ? "’" : "'")
    .replace(/ [-–—] /g, random() < 0.5 ? " — " : " - ")
    .replace(/ /g, () => (random() < 0.1 ? "\u00A0 " : " "))
    .replace(/[.]$/, "");
  return random() < 0.5 ? typed.toLowerCase() : typed.normalize("NFD");
}

type Change = (
  sentence: SourceSentence,
  others: readonly SourceSentence[],
  random: () => number,
) => string | undefined;

/** One word in small letters replaced by another of its kind: the same ending. */
export const replaceWord: Change = (sentence, others, random) =>
  exchange(sentence, others, random, (written) =>
    /^\p{Ll}{3,}$/u.test(written) && !isSpecial(written) ? endingOf(written) : undefined,
  );

/** One name inside the sentence replaced by another of the article. */
export const rename: Change = (sentence, others, random) =>
  exchange(sentence, others, random, (written) =>
    /^\p{Lu}\p{Ll}{3,}$/u.test(written) && !isSpecial(written.toLowerCase()) ? "name" : undefined,
  );

/** Negations and numbers have cases of their own; months are dates. */
const isSpecial = (word: string): boolean =>
  isStopWord(word) ||
  /^(?:not?|never|none|nobody|without|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundreds?|thousands?|millions?|billions?|half|first|second|third|fourth|fifth)$/.test(
    word,
  );

const endingOf = (word: string): string => /(?:ed|ing|ly|ion|ers?|est|al|s)$/.exec(word)?.[0] ?? "";

const written = ({ text }: SourceSentence, { span }: ExactWord): string => text.slice(span.start, span.end);

function exchange(
  sentence: SourceSentence,
  others: readonly SourceSentence[],
  random: () => number,
  kindOf: (written: string) => string | undefined,
): string | undefined {
  const own = sentence.words.slice(1).filter((word) => kindOf(written(sentence, word)) !== undefined);
  const word = pick(own, random);
  if (word === undefined) return undefined;
  const kind = kindOf(written(sentence, word));
  const candidates = others
    .flatMap((other) => other.words.slice(1).map((candidate) => written(other, candidate)))
    .filter((candidate) => kindOf(candidate) === kind && stem(candidate.toLowerCase()) !== stem(word.key));
  const instead = pick(candidates, random);
  return instead === undefined ? undefined : put(sentence.text, word, instead);
}

const put = (text: string, { span }: Pick<ExactWord, "span">, instead: string): string =>
  text.slice(0, span.start) + instead + text.slice(span.end);

/** One number replaced by one that is a little greater. */
export function changeNumber({ text, words }: SourceSentence, random: () => number): string | undefined {
  const word = pick(
    words.filter(({ key }) => /^\d+$/.test(key)),
    random,
  );
  return word && put(text, word, String(Number(word.key) + 1 + Math.floor(random() * 9)));
}

const AUXILIARIES =
  /^(?:is|are|was|were|has|have|had|can|could|will|would|should|may|might|must|did|does|do)$/;

/** "Not" behind an auxiliary. */
export function negate({ text, words }: SourceSentence, random: () => number): string | undefined {
  const places = words.filter(({ key }, at) => AUXILIARIES.test(key) && words[at + 1]?.key !== "not");
  const word = pick(places, random);
  return word && put(text, { span: { start: word.span.end, end: word.span.end } }, " not");
}

/** "Not" or "n't" taken out. */
export function unnegate({ text, words }: SourceSentence): string | undefined {
  const word = words.find(({ key }) => key === "not" || key.endsWith("n't"));
  if (word === undefined) return undefined;
  const instead = text.slice(word.span.start, word.span.end).replace(/(?:not|n['’]t)$/i, "");
  return put(text, word, instead).replace(/ {2,}/g, " ");
}
