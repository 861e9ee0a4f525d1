import type { Article } from "../core/article/article.ts";
import type { PassageIndex } from "../core/search/passage-index.ts";
import type { Passage, PassageSentence } from "../core/search/passage.ts";
import { quoteSentences, wordsOf } from "../core/article/quote.ts";
import { sliceOf } from "../core/text/span.ts";
import type { Window } from "./encoder/pieces.ts";

/** A sentence of a window, with where it is in the index. */
interface WindowSentence {
  /** The passage, by its place in the index. */
  readonly place: number;
  readonly passage: Passage;
  readonly sentence: PassageSentence;
  /** Which of the sentences of the whole index it is, from 0. */
  readonly at: number;
}

/** An article as it is read: its sentences, and the windows that cover them. */
export interface ArticleWindows {
  readonly article: Article;
  readonly windows: readonly ArticleWindow[];
  /** The words of every sentence, on one line each. */
  readonly sentences: readonly string[];
}

/** A stretch of one article, of one or more paragraphs or a part of one, under one heading. */
export interface ArticleWindow extends Window {
  /** As long as `sentences`, and in their order. */
  readonly places: readonly WindowSentence[];
}

/** How long a window may be, and with what its length is guessed: characters of English for each word piece. */
const MOST_PIECES = 130;
const CHARACTERS_PER_PIECE = 4.2;

/** About how many word pieces a text has. */
export const piecesIn = (text: string): number => Math.ceil(text.length / CHARACTERS_PER_PIECE) + 1;

/**
 * The windows of an article, which together cover all its sentences, in order. Short paragraphs under the same heading share one; a long
 * one is cut between sentences, and the last before a cut is the first after it, for what “it” stands for. A question that is asked in
 * the text, or a line that ends with a colon, stands with what follows it.
 */
function windowsOf(article: Article, paragraphs: readonly (readonly Entry[])[]): ArticleWindow[] {
  const windows: ArticleWindow[] = [];
  let open: Entry[] = [];
  let length = 0;
  const close = (carried: readonly Entry[]): void => {
    windows.push({
      context: contextOf(article, open[0]?.passage),
      sentences: open.map(({ text }) => text),
      places: open,
    });
    open = [...carried];
    length = carried.reduce((sum, { text }) => sum + piecesIn(text), 0);
  };
  for (const entries of paragraphs) {
    const passage = entries[0]?.passage;
    const whole = entries.reduce((sum, { text }) => sum + piecesIn(text), 0);
    const isElsewhere = open.length > 0 && headingOf(open.at(-1)?.passage) !== headingOf(passage);
    if (isElsewhere || (open.length > 0 && length + whole > MOST_PIECES))
      close(isElsewhere ? [] : announcedLast(open));
    for (const entry of entries) {
      const own = piecesIn(entry.text);
      if (open.length > 0 && length + own > MOST_PIECES) {
        const last = open.at(-1);
        close(last !== undefined && piecesIn(last.text) + own <= MOST_PIECES ? [last] : []);
      }
      open.push(entry);
      length += own;
    }
  }
  if (open.length > 0) close([]);
  return windows;
}

/** The windows of all articles of an index, article by article. */
export function windowsIn({ passages }: PassageIndex): ArticleWindows[] {
  const articles: ArticleWindows[] = [];
  let at = 0;
  for (let first = 0; first < passages.length;) {
    const article = passages[first]?.article;
    if (article === undefined) break;
    let end = first + 1;
    while (passages[end]?.article === article) end += 1;
    const paragraphs = passages.slice(first, end).map((passage, place) => {
      const entries = entriesOf(article, passage, first + place, at);
      at += entries.length;
      return entries;
    });
    articles.push({
      article,
      windows: windowsOf(article, paragraphs),
      sentences: paragraphs.flatMap((entries) => entries.map(({ text }) => text)),
    });
    first = end;
  }
  return articles;
}

interface Entry extends WindowSentence {
  readonly text: string;
}

const entriesOf = (article: Article, passage: Passage, place: number, first: number): Entry[] =>
  passage.sentences.map((sentence, number) => ({
    place,
    passage,
    sentence,
    at: first + number,
    text: wordsOf(quoteSentences(article, sentence.sentence)).replace(/\s+/gu, " "),
  }));

const headingOf = (passage: Passage | undefined) => passage?.paragraph.section.at(-1);

function contextOf(article: Article, passage: Passage | undefined): string {
  const heading = headingOf(passage);
  const parts = [article.title, heading === undefined ? "" : sliceOf(article.text, heading.span)];
  return parts.filter((part) => part !== "").join(" / ");
}

/** What only asks or announces something at the end: the answer is in what follows. */
function announcedLast(open: readonly Entry[]): readonly Entry[] {
  const lastOther = open.findLastIndex(({ text }) => !isQuestion(text) && !text.endsWith(":"));
  return lastOther === -1 ? [] : open.slice(lastOther + 1);
}

/** True for a sentence that asks something: nobody is answered by a question. */
export const isQuestion = (sentence: string): boolean => /\?["'”’»)\]*_]*$/u.test(sentence.trimEnd());
