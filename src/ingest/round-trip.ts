import { sliceOf } from "../core/text/span.ts";
import { parseArticle } from "../storage/parse-article.ts";
import { ArticleFileError } from "../storage/article-file-error.ts";

/** An article, what it was made of and what became of it. */
export interface RoundTrip {
  readonly id: string;
  /** All words of the source, in order. */
  readonly words: string;
  /** The contents of the article's file as they were meant. */
  readonly markdown: string;
  /** The same as they stand on the disk. */
  readonly readBack: string;
}

/**
 * Compares an article with what it was made of: the bot can load it, and the words of every paragraph and heading stand in the source,
 * in the same order. Only letters and figures are compared.
 *
 * @returns what is wrong, as a whole sentence; undefined where nothing is
 */
export function findFault({ id, words, markdown, readBack }: RoundTrip): string | undefined {
  if (readBack !== markdown) return "the disk did not give back what was written to it. Try again.";
  try {
    return findStrangeWords(words, id, readBack);
  } catch (error) {
    if (error instanceof ArticleFileError) return `the bot could not load it. ${error.message}`;
    throw error;
  }
}

function findStrangeWords(source: string, id: string, markdown: string): string | undefined {
  const { text, headings, paragraphs } = parseArticle(id, markdown).article;
  const spans = [...headings, ...paragraphs].toSorted((a, b) => a.span.start - b.span.start);
  const letters = lettersOf(source);
  let place = 0;
  for (const part of spans) {
    // Notes stand at the end of a text, wherever they stood in its source.
    const isNote = "role" in part && part.role === "note";
    for (const words of sliceOf(text, part.span).split(/[\t\n]/u)) {
      const found = letters.indexOf(lettersOf(words), isNote ? 0 : place);
      if (found === -1)
        return `its words “${words.trim().slice(0, 60)}” do not stand in the source in this order.`;
      if (!isNote) place = found + lettersOf(words).length;
    }
  }
  return undefined;
}

const lettersOf = (text: string): string => text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");
