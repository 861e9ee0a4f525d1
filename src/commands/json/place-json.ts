import { wordsOf } from "../../core/article/quote.ts";
import { sliceOf } from "../../core/text/span.ts";
import type { DatedMention, UndatedEntry } from "../../core/timeline/timeline.ts";
import { quoteJson } from "./quote-json.ts";

/** A date as the article gives it in one place, with that place. */
export const mentionJson = ({ value, granularity, mod, from, to, label, ...place }: DatedMention) => ({
  value,
  granularity,
  ...(mod !== undefined && { mod }),
  from,
  to,
  label,
  ...placeJson(place),
});

/** The clause with its citation, the whole sentence, and the words that tell the time. */
export function placeJson({
  clause,
  sentence,
  expression,
}: Pick<DatedMention | UndatedEntry, "clause" | "sentence" | "expression">) {
  return {
    ...quoteJson(clause),
    sentence: wordsOf(sentence),
    expression: {
      text: sliceOf(clause.article.text, expression),
      start: expression.start,
      end: expression.end,
    },
  };
}
