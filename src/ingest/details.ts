import type { ArticleDetails } from "../core/article/article.ts";
import { UsageError } from "../core/errors.ts";
import { isIsoDate } from "../core/time/calendar.ts";
import {
  isWebAddress,
  LANGUAGE_TAG,
  LONGEST_SAMPLE_QUESTION,
  MOST_QUESTIONS,
} from "../storage/article-details.ts";

/** What is said about an article before it is checked. */
export type StatedDetails = {
  readonly [F in Exclude<keyof ArticleDetails, "questions">]?: string | undefined;
} & Pick<ArticleDetails, "questions">;

/**
 * Checks what is said about an article.
 *
 * @throws UsageError that says which option to give, and how
 */
export function checkDetails(stated: StatedDetails): ArticleDetails {
  const title = plainLine("title", stated.title);
  if (title === undefined)
    throw new UsageError(
      "The text does not open with a line that is clearly its title. Give one with --title “…”.",
    );
  return {
    title,
    author: plainLine("author", stated.author),
    publisher: plainLine("publisher", stated.publisher),
    url: checkAddress(plainLine("url", stated.url)),
    published: checkDate(plainLine("published", stated.published)),
    language: checkLanguage(plainLine("language", stated.language)),
    questions: checkQuestions(stated.questions),
  };
}

/** An empty value counts as not given. */
function plainLine(name: string, value: string | undefined): string | undefined {
  const line = value?.trim() ?? "";
  if (/\p{Cc}/u.test(line)) throw new UsageError(`--${name} must be one line of plain text.`);
  return line === "" ? undefined : line;
}

/** Stricter than the loader, which mends what it can: a space or a missing slash is more likely a slip here. */
function checkAddress(url: string | undefined): string | undefined {
  if (url !== undefined && !(/^https?:\/\/[^\s/]\S*$/i.test(url) && isWebAddress(url)))
    throw new UsageError(`--url must be a full address that starts with https:// or http://, not “${url}”.`);
  return url;
}

function checkDate(published: string | undefined): string | undefined {
  if (published !== undefined && !isIsoDate(published))
    throw new UsageError(
      `--published must be a date such as 2026-01-31, 2026-01 or 2026, not “${published}”.`,
    );
  return published;
}

function checkLanguage(language: string | undefined): string | undefined {
  if (language !== undefined && !LANGUAGE_TAG.test(language))
    throw new UsageError(`--language must be a language tag such as en or pt-BR, not “${language}”.`);
  return language;
}

function checkQuestions(questions: readonly string[] = []): readonly string[] | undefined {
  if (questions.length > MOST_QUESTIONS || questions.some(({ length }) => length > LONGEST_SAMPLE_QUESTION))
    throw new UsageError(
      `“questions” of the front matter may be at most ${MOST_QUESTIONS}, each at most ${LONGEST_SAMPLE_QUESTION} characters long.`,
    );
  return questions.length === 0 ? undefined : questions;
}
