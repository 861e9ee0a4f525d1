import type { ArticleDetails } from "../core/article/article.ts";
import { UsageError } from "../core/errors.ts";

/** What is said about a piece before it is checked. */
export type StatedDetails = { readonly [F in keyof ArticleDetails]?: string | undefined };

/**
 * Checks what is said about a piece.
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
  };
}

/** An empty value counts as not given. */
function plainLine(name: string, value: string | undefined): string | undefined {
  const line = value?.trim() ?? "";
  if (/\p{Cc}/u.test(line)) throw new UsageError(`--${name} must be one line of plain text.`);
  return line === "" ? undefined : line;
}

function checkAddress(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const isFull = /^https?:\/\/[^\s/]/i.test(url) && !/\s/u.test(url) && URL.canParse(url);
  if (!isFull)
    throw new UsageError(`--url must be a full address that starts with https:// or http://, not “${url}”.`);
  return url;
}

function checkDate(published: string | undefined): string | undefined {
  if (published === undefined) return undefined;
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(published) ?? [];
  const date = `${year ?? ""}-${month}-${day}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  // The 30th of February is read as a day in March.
  const isOnCalendar = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
  if (year === undefined || !isOnCalendar)
    throw new UsageError(
      `--published must be a date such as 2026-01-31, 2026-01 or 2026, not “${published}”.`,
    );
  return published;
}

function checkLanguage(language: string | undefined): string | undefined {
  if (language !== undefined && !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language))
    throw new UsageError(`--language must be a language tag such as en or pt-BR, not “${language}”.`);
  return language;
}
