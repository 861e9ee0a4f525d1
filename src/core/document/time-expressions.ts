import { isIsoDate } from "../time/calendar.ts";
import { findTimeExpressions } from "../time/find-time-expressions.ts";
import type { TimeExpression } from "../time/time-expression.ts";
import { layer } from "./layer.ts";
import { isTale } from "./tale.ts";

/**
 * The article's own date as far as it is known, in ISO 8601; what “yesterday” is relative to. A year or a month serves as far as
 * it reaches: from 2014, “last year” is 2013 and “yesterday” some day.
 */
export const anchorOf = layer({ bytesPerCharacter: 0 }, ({ article }): string | undefined => {
  if (article.published === undefined || isTale(article)) return undefined;
  const date = /^\d{4}(?:-\d{2}){0,2}(?![\d-])/.exec(article.published)?.[0];
  return date !== undefined && isIsoDate(date) ? date : undefined;
});

/** The time expressions of the whole text, headings included, in its order. */
export const timeExpressionsOf = layer({ bytesPerCharacter: 2 }, (document): readonly TimeExpression[] =>
  findTimeExpressions(document.article.text, anchorOf(document)),
);
