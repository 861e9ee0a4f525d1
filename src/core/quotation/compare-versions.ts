import { articleOf } from "../article/article.ts";
import type { Article } from "../article/article.ts";
import { exactWordsOf, joinWords } from "../text/exact-words.ts";
import { checkQuotation } from "./check-quotation.ts";
import { indexArticleWords } from "./word-index.ts";

/** A sentence's place: paragraph and sentence, both counted from 1. */
export type SentencePlace = readonly [paragraph: number, sentence: number];

/** What became of the sentences of an article when its text changed. Places only, no words. */
export interface VersionChanges {
  readonly unchanged: number;
  readonly moved: readonly { readonly from: SentencePlace; readonly to: SentencePlace }[];
  readonly changed: readonly SentencePlace[];
  readonly gone: readonly SentencePlace[];
  /** Neither there nor looked for any further: more would take too long. */
  readonly uncompared: number;
}

/** Looking for what a sentence has become takes a few thousandths of a second. */
const MOST_COMPARED = 200;

/** Follows every sentence of an earlier text into the article as it is now. */
export function compareVersions(earlier: string, article: Article): VersionChanges {
  const now = new Map<string, SentencePlace[]>();
  for (const { keys, place } of sentencesOf(article)) now.set(keys, [...(now.get(keys) ?? []), place]);
  const index = indexArticleWords([article]);
  const moved: { from: SentencePlace; to: SentencePlace }[] = [];
  const changed: SentencePlace[] = [];
  const gone: SentencePlace[] = [];
  let unchanged = 0;
  let compared = 0;
  let uncompared = 0;
  for (const { keys, place, text } of sentencesOf(articleOf(article.id, article, earlier, ""))) {
    const [to] = (now.get(keys) ?? []).toSorted((a, b) => distance(a, place) - distance(b, place));
    if (to !== undefined && distance(to, place) === 0) unchanged += 1;
    else if (to !== undefined) moved.push({ from: place, to });
    else if (compared === MOST_COMPARED) uncompared += 1;
    else {
      compared += 1;
      const { verdict } = checkQuotation(text, index);
      (verdict === "absent" || verdict === "too-short" ? gone : changed).push(place);
    }
  }
  return { unchanged, moved, changed, gone, uncompared };
}

const distance = ([paragraph, sentence]: SentencePlace, [other, otherSentence]: SentencePlace): number =>
  Math.abs(paragraph - other) * 1_000 + Math.abs(sentence - otherSentence);

function* sentencesOf({ text, paragraphs }: Article) {
  for (const { number, sentences } of paragraphs)
    for (const { number: sentence, span } of sentences) {
      const keys = joinWords(exactWordsOf(text, span).map(({ key }) => key));
      yield { keys, place: [number, sentence] as const, text: text.slice(span.start, span.end) };
    }
}
