import type { Article } from "../article/article.ts";
import { recentlyUsed } from "../text/recently-used.ts";
import { openDocument } from "../document/document.ts";
import { capitalsIn } from "../document/capitals.ts";
import type { Document } from "../document/document.ts";
import { layer } from "../document/layer.ts";
import { indexWords } from "./fuzzy-words.ts";
import type { FuzzyWords, IndexedWord } from "./fuzzy-words.ts";
import { relateWords } from "./related-words.ts";
import type { RelatedTerms } from "./related-words.ts";
import type { Token } from "../language/tokens.ts";
import { saturate } from "./saturation.ts";
import type { Meanings } from "../lexicon/meanings.ts";
import { oppositesOf } from "../lexicon/opposites.ts";
import { sensesOf } from "./sense.ts";
import type { SentenceSense } from "./sense.ts";
import type { WordVectors } from "../lexicon/word-vectors.ts";
import { passagesOf } from "./passage.ts";
import type { Passage } from "./passage.ts";

/** The passages that hold a term, in two lists as long as each other. */
interface Postings {
  /** Places in the index, in order. */
  readonly passages: readonly number[];
  /** What the term's occurrences in each of them are worth, as `saturate` gives it. */
  readonly saturations: readonly number[];
}

/** The passages of some articles, ready to be searched. Built once, never changed. */
export interface PassageIndex {
  readonly passages: readonly Passage[];
  /** What else is known of an article that the passages are of. */
  readonly documentOf: (article: Article) => Document;
  readonly postings: ReadonlyMap<string, Postings>;
  /** Terms that are written with a capital wherever they stand, and not only where a sentence opens. */
  readonly names: ReadonlySet<string>;
  /** In how many sentences each term occurs. */
  readonly sentenceCounts: ReadonlyMap<string, number>;
  readonly sentences: number;
  /** Terms in a passage, on average; at least 1. */
  readonly meanLength: number;
  readonly fuzzyWords: FuzzyWords;
  readonly relatedTerms: RelatedTerms;
  /** The terms that mean the opposite of a word, whether or not the passages have them. */
  readonly oppositesOf: (word: string) => ReadonlySet<string>;
  readonly vectors: WordVectors | undefined;
  /** The sense of each sentence of a passage, by the passage's place. */
  readonly sensesOf: (passage: number) => readonly SentenceSense[];
  /** True for a word so common in general that nobody means another by it. */
  readonly isCommon: (word: string) => boolean;
}

/** Among this many of the commonest words, a word is hardly a misspelling of another. */
const COMMON = 20_000;

/**
 * Indexes the passages of the articles: postings for exact look-up, their words in fuse.js for misspellings, and by
 * meaning for questions in other words.
 *
 * @param meanings - without them, words are only found by their letters
 * @param documentOf - where the articles are read; by default each is read anew
 */
export function indexPassages(
  articles: readonly Article[],
  meanings?: Meanings,
  documentOf?: (article: Article) => Document,
): PassageIndex {
  const indexing = indexingPassages(articles, meanings, documentOf);
  for (;;) {
    const step = indexing.next();
    if (step.done === true) return step.value;
  }
}

/** Passages between two halts: a few milliseconds of work. */
const PASSAGES_AT_ONCE = 200;

/** As `indexPassages`, but halts every few milliseconds, so that whoever has other things to do can do them. */
export function* indexingPassages(
  articles: readonly Article[],
  meanings?: Meanings,
  documentOf = (article: Article): Document => openDocument(article, meanings),
): Generator<void, PassageIndex> {
  const passages: Passage[] = [];
  for (const article of articles) {
    passages.push(...passagesOf(documentOf(article)));
    yield;
  }
  const occurrences = new Map<string, Occurrences>();
  const sentenceCounts = new Map<string, number>();
  const words = new Map<string, VocabularyWord>();
  let sentences = 0;
  let terms = 0;

  for (const [place, passage] of passages.entries()) {
    if (place % PASSAGES_AT_ONCE === 0) yield;
    terms += passage.length;
    for (const [term, frequency] of passage.frequencies) {
      const known = occurrences.get(term);
      if (known === undefined) occurrences.set(term, { passages: [place], frequencies: [frequency] });
      else {
        known.passages.push(place);
        known.frequencies.push(frequency);
      }
    }
    for (const sentence of passage.sentences) {
      sentences += 1;
      for (const term of sentence.terms) sentenceCounts.set(term, (sentenceCounts.get(term) ?? 0) + 1);
      for (const [position, token] of sentence.tokens.entries()) {
        addWord(words, token, position === 0);
      }
    }
  }
  const meanLength = Math.max(1, terms / Math.max(1, passages.length));
  yield;
  const postings = weigh(
    occurrences,
    passages.map(({ length }) => length),
    meanLength,
  );
  yield;
  const { names } = capitalsIn(passages.flatMap((passage) => passage.sentences));
  yield;
  const fuzzyWords = indexWords([...words.values()]);
  yield;
  const relatedTerms = relateWords([...words.values()], meanings);
  return {
    passages,
    documentOf,
    postings,
    names,
    sentenceCounts,
    sentences,
    meanLength,
    fuzzyWords,
    vectors: meanings?.vectors,
    sensesOf: rememberSenses(passages, meanings?.vectors),
    relatedTerms,
    oppositesOf: (word) => oppositesOf(word, meanings?.thesaurus),
    isCommon: (word) => (meanings?.vectors.rankOf(word) ?? COMMON) < COMMON,
  };
}

/** The index of the passages of one article. */
export const passageIndexOf = layer({ bytesPerCharacter: 25 }, (document): PassageIndex =>
  indexPassages([document.article], document.meanings, () => document),
);

interface Occurrences {
  readonly passages: number[];
  readonly frequencies: number[];
}

/** Weighs the occurrences of every term once and for all: a question may look at most of them. */
function weigh(
  occurrences: ReadonlyMap<string, Occurrences>,
  lengths: readonly number[],
  meanLength: number,
): Map<string, Postings> {
  const postings = new Map<string, Postings>();
  for (const [term, { passages, frequencies }] of occurrences) {
    const saturations = frequencies.map((frequency, at) =>
      saturate(frequency, lengths[passages[at] ?? 0] ?? 0, meanLength),
    );
    postings.set(term, { passages, saturations });
  }
  return postings;
}

interface VocabularyWord extends IndexedWord {
  /** Written with a capital wherever it does not open a sentence. */
  isName: boolean;
}

function addWord(
  words: Map<string, VocabularyWord>,
  { word, term, isStop, isCapitalised }: Token,
  isFirst: boolean,
): void {
  if (isStop) return;
  const known = words.get(word);
  if (known === undefined) words.set(word, { word, term, isName: isCapitalised && !isFirst });
  else if (!isCapitalised) known.isName = false;
}

/**
 * How rare a term is: its inverse document frequency over sentences, which tells more than paragraphs do where a
 * article has few of them (Robertson & Zaragoza 2009, with 1 added inside the logarithm so that it is never negative).
 *
 * @returns greater than 0; greatest for terms that do not occur
 */
export function rarityOf(index: PassageIndex, term: string): number {
  const count = index.sentenceCounts.get(term) ?? 0;
  return Math.log(1 + (index.sentences - count + 0.5) / (count + 0.5));
}

/** Passages whose senses are kept: those that are asked about, not all of a large library. */
const REMEMBERED = 2_000;

/** Works out what the sentences of a passage are about when it is first asked for. */
function rememberSenses(
  passages: readonly Passage[],
  vectors: WordVectors | undefined,
): (passage: number) => readonly SentenceSense[] {
  const known = recentlyUsed<number, readonly SentenceSense[]>(REMEMBERED);
  return (place) => {
    const senses = known.get(place) ?? sensesOf(passages[place]?.sentences ?? [], vectors);
    known.set(place, senses);
    return senses;
  };
}
