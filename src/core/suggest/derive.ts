import type { Article } from "../article/article.ts";
import type { Quote } from "../article/quote.ts";
import { rules } from "./rules/index.ts";
import { statementsOf } from "./statement.ts";
import { LONGEST_DERIVED } from "./suggestion.ts";
import { toldSentencesOf } from "./told-sentences.ts";

/** A question that some sentences may answer, before it was tried. */
export interface Candidate {
  readonly question: string;
  readonly rule: string;
  /** The sentences that it was made of, in the order of the text: one, or all that have a name. */
  readonly sentences: readonly [Quote, ...Quote[]];
}

/** Every question that the rules make of an article, each once, in the order of the text. */
export function deriveQuestions(article: Article): readonly Candidate[] {
  const found = new Map<string, { question: string; rule: string; sentences: [Quote, ...Quote[]] }>();
  for (const sentence of toldSentencesOf(article)) {
    const statements = statementsOf(sentence);
    for (const rule of rules)
      for (const question of rule.ask(sentence, statements)) {
        if (!readsWell(question)) continue;
        const known = found.get(question);
        if (known === undefined) found.set(question, { question, rule: rule.name, sentences: [sentence.quote] });
        else if (known.sentences.at(-1) !== sentence.quote) known.sentences.push(sentence.quote);
      }
  }
  return [...found.values()];
}

/** One line of letters, digits and plain marks, short enough, with an end. */
const readsWell = (question: string): boolean =>
  question.length <= LONGEST_DERIVED &&
  /^[\p{L}\p{M}\p{N} '’.,&-]+\?$/u.test(question) &&
  !/\b(?<word>\p{L}+) \k<word>\b/iu.test(question);
