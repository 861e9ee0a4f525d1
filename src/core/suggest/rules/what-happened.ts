import type { SuggestionRule } from "./rule.ts";

const GRANULARITIES: ReadonlySet<string> = new Set(["year", "month", "day"]);

/** “What happened in 2014?”, of an event of the timeline with a date that stands by itself. */
export const whatHappened: SuggestionRule = {
  name: "what-happened",
  ask: ({ entries, quote: { article } }) =>
    entries.flatMap(({ expression, granularity, status, conflicts, from, to, mod }) => {
      if (status !== undefined || conflicts.length > 0 || from !== to || mod !== undefined) return [];
      if (!GRANULARITIES.has(granularity)) return [];
      const date = article.text.slice(expression.start, expression.end).replace(/\s+/gu, " ");
      const preposition = /\b(?<word>in|on)\s(?<the>the\s)?$/iu.exec(
        article.text.slice(Math.max(0, expression.start - 8), expression.start),
      );
      // Without its year, a day is no day.
      if (preposition?.groups?.["word"] === undefined || !/\d{4}/u.test(date)) return [];
      return [
        `What happened ${preposition.groups["word"].toLowerCase()} ${preposition.groups["the"] ?? ""}${date}?`,
      ];
    }),
};
