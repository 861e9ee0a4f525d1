import { doingOf } from "./doing.ts";
import { invertedClauses } from "./inverted.ts";
import type { SuggestionRule } from "./rule.ts";

/** “… by building a dam”: not “by spring”. */
const MEANS = /^\s(?:mainly |mostly |partly |simply )?by (?!being|evening|morning|spring)\p{Ll}{2,}ing\b/u;

/** “How did the council save the wall?”, of “The council saved the wall by building a dam.” */
export const how: SuggestionRule = {
  name: "how",
  ask: (sentence, statements) => {
    const { words, quote } = sentence;
    const { text } = quote.article;
    const told = statements.flatMap((statement) => {
      const doing = doingOf(sentence, statement);
      const last = doing && words[doing.after.end - 1];
      return doing !== undefined &&
        last !== undefined &&
        MEANS.test(text.slice(last.span.end, quote.span.end))
        ? [`How ${doing.inverted}?`]
        : [];
    });
    const so = invertedClauses(
      sentence,
      (place) =>
        words[place]?.lower === "by" &&
        /^(?!being|evening|morning|spring)\p{Ll}{2,}ing$/u.test(words[place + 1]?.lower ?? ""),
    ).map(({ text: clause }) => `How ${clause}?`);
    return [...told, ...so];
  },
};
