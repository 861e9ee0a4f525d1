import type { Article } from "../article/article.ts";
import { readCapitals } from "../document/capitals.ts";
import { layer } from "../document/layer.ts";
import type { Paragraph, Sentence } from "../article/structure.ts";
import { oppositesOf } from "../lexicon/opposites.ts";
import type { Thesaurus } from "../lexicon/thesaurus.ts";
import { exactWordsOf, joinWords } from "../text/exact-words.ts";

/** A sentence with the places of its words: from `first` up to, but without, `end`. */
export interface IndexedSentence {
  readonly article: Article;
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  readonly first: number;
  readonly end: number;
}

/**
 * The words of some articles in one row, counted from 0. Headings are no part of it. Built once, never changed; takes time and
 * room in proportion to the text.
 */
export interface WordIndex {
  /** In order; those without words are left out. */
  readonly sentences: readonly IndexedSentence[];
  /** For each word, its number in `keys`; `APART` between two articles. */
  readonly ids: Int32Array;
  readonly keys: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  /** For each word, where it stands in its article, and the sentence that it is part of. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly sentenceOf: Int32Array;
  /** The places of each word of `keys`, in order. */
  readonly places: readonly Int32Array[];
  /** All words in one line, and where in it each begins. */
  readonly line: string;
  readonly inLine: Int32Array;
  /** Words that are written with a capital wherever they do not open a sentence. */
  readonly names: ReadonlySet<string>;
  /** The terms that mean the opposite of a word. */
  readonly oppositesOf: (word: string) => ReadonlySet<string>;
}

/** Stands between two articles: no run of words goes on from one to the next. */
export const APART = -1;
const APART_KEY = "\n";

/**
 * Indexes the words of some articles.
 *
 * @param thesaurus - without it, only the commonest opposites are known
 */
export function indexArticleWords(articles: readonly Article[], thesaurus?: Thesaurus): WordIndex {
  const words: Row = { keys: [], starts: [], ends: [], sentenceOf: [] };
  const sentences: IndexedSentence[] = [];
  const seen: { readonly key: string; readonly isCapitalised: boolean; readonly opens: boolean }[] = [];
  for (const article of articles) {
    if (words.keys.length > 0) add(words, APART_KEY, 0, 0, -1);
    for (const paragraph of article.paragraphs)
      for (const sentence of paragraph.sentences) {
        const first = words.keys.length;
        for (const { key, span } of exactWordsOf(article.text, sentence.span)) {
          const isCapitalised = /^\p{Lu}/u.test(article.text.slice(span.start, span.start + 2));
          seen.push({ key, isCapitalised, opens: words.keys.length === first });
          add(words, key, span.start, span.end, sentences.length);
        }
        if (words.keys.length > first)
          sentences.push({ article, paragraph, sentence, first, end: words.keys.length });
      }
  }
  const { ids, keys, idOf, places } = number(words.keys);
  return {
    sentences,
    ids,
    keys,
    idOf,
    places,
    starts: Int32Array.from(words.starts),
    ends: Int32Array.from(words.ends),
    sentenceOf: Int32Array.from(words.sentenceOf),
    line: joinWords(words.keys),
    inLine: offsets(words.keys),
    names: readCapitals(seen).names,
    oppositesOf: (word) => oppositesOf(word, thesaurus),
  };
}

/** The words of one article. */
export const wordIndexOf = layer({ bytesPerCharacter: 25 }, ({ article, meanings }): WordIndex =>
  indexArticleWords([article], meanings?.thesaurus),
);

interface Row {
  readonly keys: string[];
  readonly starts: number[];
  readonly ends: number[];
  readonly sentenceOf: number[];
}

function add(row: Row, key: string, start: number, end: number, sentence: number): void {
  row.keys.push(key);
  row.starts.push(start);
  row.ends.push(end);
  row.sentenceOf.push(sentence);
}

function number(row: readonly string[]): Pick<WordIndex, "ids" | "keys" | "idOf" | "places"> {
  const idOf = new Map<string, number>();
  const lists: number[][] = [];
  const ids = Int32Array.from(row, (key, place) => {
    if (key === APART_KEY) return APART;
    const id = idOf.get(key) ?? idOf.size;
    idOf.set(key, id);
    (lists[id] ??= []).push(place);
    return id;
  });
  return { ids, idOf, keys: [...idOf.keys()], places: lists.map((list) => Int32Array.from(list)) };
}

function offsets(row: readonly string[]): Int32Array {
  let at = 0;
  return Int32Array.from(row, (key) => {
    const start = at;
    at += key.length + 1;
    return start;
  });
}

/** The word of the line that begins at an offset, by halving. */
export function wordAt({ inLine }: WordIndex, offset: number): number {
  let [low, high] = [0, inLine.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((inLine[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
