import type { Answer } from "./answer/answer.ts";
import { answerByWords, answerQuestion } from "./answer/answer-question.ts";
import { ReaderUnavailable } from "./answer/answer-reader.ts";
import type { AnswerReader } from "./answer/answer-reader.ts";
import type { MaxSentences } from "./answer/quote-window.ts";
import { wordsReader } from "./answer/words-reader.ts";
import type { Article } from "./article/article.ts";
import type { Document } from "./document/document.ts";
import { keepDocuments } from "./document/documents.ts";
import type { Library } from "./library.ts";
import { english } from "./messages/en/index.ts";
import type { Messages } from "./messages/messages.ts";
import { indexArticleWords, wordIndexOf } from "./quotation/word-index.ts";
import type { WordIndex } from "./quotation/word-index.ts";
import type { ShelfKeeper } from "./shelf-keeper.ts";
import { indexingPassages, indexPassages, passageIndexOf } from "./search/passage-index.ts";
import type { PassageIndex } from "./search/passage-index.ts";
import type { Meanings } from "./lexicon/meanings.ts";
import { recentlyUsed } from "./text/recently-used.ts";
import { completeQuestion } from "./suggest/complete-question.ts";
import { aboutTyped } from "./suggest/about-typed.ts";
import { suggestFromSeveral } from "./suggest/suggest-from-several.ts";
import { suggestionsOf } from "./suggest/suggest-questions.ts";
import type { Suggestion } from "./suggest/suggestion.ts";

/** What a command may use. One engine serves one state of the library; reloading makes a new engine. */
export interface Engine {
  readonly library: Library;
  /** What is said to whoever asks, in their language (`inLanguage`). */
  readonly messages: Messages;
  /** The article for commands that are about one article, when none is named. */
  readonly defaultArticle?: string | undefined;
  /** Where the privacy statement can be read: https. */
  readonly privacyUrl?: string | undefined;
  /** Looks after the articles of whoever asks; absent where there is nothing to look after. */
  readonly keeper?: ShelfKeeper | undefined;
  /** True where articles that whoever asks has added cannot be reached: only the shared ones are known. */
  readonly isShelfAway?: boolean | undefined;
  /**
   * Answers a question out of one article, or out of all of them where none is given.
   *
   * @param maxSentences - of a quote; 2 where absent
   */
  answer(question: string, article?: Article, maxSentences?: MaxSentences): Promise<Answer>;
  /** What is known of an article's text, each part worked out when first asked for; kept while it is in use. */
  documentOf(article: Article): Document;
  /** The passages of one article, or of all of them where none is given. Built when first asked for, then kept. */
  indexOf(article?: Article): PassageIndex;
  /**
   * Builds the passages of all articles before somebody asks for them.
   *
   * @param pause - awaited every few milliseconds of work; by default, nothing is
   */
  prepare(pause?: () => Promise<void>): Promise<void>;
  /**
   * Questions that are answered for sure, best first: those that somebody who has typed so far may be after, or the best ones
   * where nothing is typed. Asked of the same article, or of all of them where none is given, each gets a `quoted` answer. Made
   * when first asked for (up to about a second for a long article), then kept: a look-up takes less than a millisecond.
   *
   * @param limit - at most 25 are known
   */
  suggest(article: Article | undefined, typed: string, limit: number): readonly Suggestion[];
  /** The words of one article in a row, or of all of them, for holding quotations against them. Built when first asked for, then kept. */
  wordsOf(article?: Article): WordIndex;
  /** Earlier texts of an article, newest first, as far as they were kept. */
  earlierTexts(article: Article): readonly string[];
}

interface EngineSettings extends Pick<Engine, "defaultArticle" | "privacyUrl"> {
  /** What reads passages for answers; without it, they are read by their words alone. */
  readonly reader?: AnswerReader | undefined;
  /** Told why, where a question was answered by its words because the reader could not read it. */
  readonly onUnread?: ((reason: string) => void) | undefined;
  /** Without it, questions are matched by their letters and by names of countries only. */
  readonly meanings?: Meanings | undefined;
  /** Earlier texts of articles by their ids, newest first. Without them, what was changed cannot be told from what is gone. */
  readonly earlierTexts?: ReadonlyMap<string, readonly string[]> | undefined;
  /** Bytes, estimated, that what is known of articles may take together; by default 256 MB. */
  readonly roomForDocuments?: number | undefined;
  /** What is known of articles, where engines share that; by default, an engine keeps it for itself. */
  readonly documentOf?: Engine["documentOf"] | undefined;
}

/** Answers that are remembered: a few kilobytes each. */
const MOST_ANSWERS = 1_000;

/** Articles of which questions are mixed where none is chosen: each has to be read first, and people wait. In code units together. */
const MOST_MIXED = 6;
const LONGEST_MIXED = 100_000;

/** Puts an engine together for one state of the library. */
export function createEngine(
  library: Library,
  {
    defaultArticle,
    privacyUrl,
    reader = wordsReader,
    onUnread,
    meanings,
    earlierTexts,
    roomForDocuments,
    documentOf = keepDocuments(meanings, roomForDocuments),
  }: EngineSettings = {},
): Engine {
  const { articles } = library;
  const [only, ...others] = articles;
  // What is known of the only article is known of all of them.
  const onlyOne = others.length === 0 ? only : undefined;
  let indexed: PassageIndex | undefined;
  const indexOfAll = (): PassageIndex => (indexed ??= indexPassages(articles, meanings, documentOf));
  const wordsOfAll = once(() => indexArticleWords(articles, meanings?.thesaurus));
  const indexOf = (article = onlyOne): PassageIndex =>
    article === undefined ? indexOfAll() : passageIndexOf(documentOf(article));
  const suggestionsOfAll = once((): readonly Suggestion[] => {
    const preferred = articles.filter(({ id }) => id === defaultArticle);
    const mixed = toMix(preferred.length > 0 ? preferred : articles);
    return suggestFromSeveral(
      mixed.map((article) => suggestionsOf(documentOf(article))),
      indexOf(),
    );
  });
  const answers = recentlyUsed<string, Answer>(MOST_ANSWERS);
  return {
    library,
    messages: english,
    defaultArticle,
    privacyUrl,
    async answer(question, article, maxSentences = 2) {
      const key = JSON.stringify([article?.id, maxSentences, question]);
      const known = answers.get(key);
      if (known !== undefined) return known;
      const index = indexOf(article);
      try {
        const answer = await answerQuestion(question, index, reader, maxSentences);
        answers.set(key, answer);
        return answer;
      } catch (error) {
        if (!(error instanceof ReaderUnavailable)) throw error;
        onUnread?.(error.message);
        return answerByWords(question, index, maxSentences);
      }
    },
    documentOf,
    indexOf,
    async prepare(pause) {
      if (onlyOne !== undefined) return void indexOf();
      const indexing = indexingPassages(articles, meanings, documentOf);
      while (indexed === undefined) {
        const step = indexing.next();
        if (step.done === true) indexed ??= step.value;
        // oxlint-disable-next-line no-await-in-loop -- that is what it is for
        else await pause?.();
      }
    },
    suggest(article = onlyOne, typed, limit) {
      const known = completeQuestion(
        article === undefined ? suggestionsOfAll() : suggestionsOf(documentOf(article)),
        typed,
        limit,
      );
      if (article === undefined || known.length >= limit) return known;
      const about = aboutTyped(typed, documentOf(article));
      return about === undefined || known.some(({ question }) => question === about.question)
        ? known
        : [...known, about];
    },
    wordsOf: (article = onlyOne) => (article === undefined ? wordsOfAll() : wordIndexOf(documentOf(article))),
    earlierTexts: ({ id }) => earlierTexts?.get(id) ?? [],
  };
}

/** The first of the articles, so many that reading them takes no longer than people wait; one in any case. */
function toMix(articles: readonly Article[]): readonly Article[] {
  let length = 0;
  return articles.slice(0, MOST_MIXED).filter(({ text }, index) => {
    length += text.length;
    return index === 0 || length <= LONGEST_MIXED;
  });
}

/** Works something out when it is first asked for, and keeps it. */
function once<T>(make: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: make() }).value;
}

/** The same engine for somebody who reads another language. */
export const inLanguage = (engine: Engine, messages: Messages): Engine =>
  engine.messages === messages ? engine : { ...engine, messages };
