import type { Document } from "../document/document.ts";
import type { Article } from "../article/article.ts";
import type { Quote } from "../article/quote.ts";
import { aboutName } from "./rules/about-name.ts";
import { rules } from "./rules/index.ts";
import { statementsOf } from "./statement.ts";
import { LONGEST_DERIVED } from "./suggestion.ts";
import { eventSentencesOf } from "./event-sentences.ts";

/** A question that some sentences may answer, before it was tried. */
export interface DerivedQuestion {
  readonly question: string;
  readonly rule: string;
  /** The sentences that it was made of, in the order of the text: one, or all that have a name. */
  readonly sentences: readonly [Quote, ...Quote[]];
}

/** Every question that the rules make of an article, each once, in the order of the text. */
export function deriveQuestions(document: Document): readonly DerivedQuestion[] {
  const found = new Map<string, { question: string; rule: string; sentences: [Quote, ...Quote[]] }>();
  for (const sentence of eventSentencesOf(document)) {
    const statements = statementsOf(sentence);
    for (const rule of rules)
      for (const question of rule.ask(sentence, statements)) {
        if (!readsWell(question)) continue;
        const known = found.get(question);
        if (known === undefined)
          found.set(question, { question, rule: rule.name, sentences: [sentence.quote] });
        else if (known.sentences.at(-1) !== sentence.quote) known.sentences.push(sentence.quote);
      }
  }
  return withoutShortNames([...found.values()], document.article);
}

/** Of “Ingrid Solvane” and “Solvane” the whole name is asked about; a single word only where it comes up again. */
function withoutShortNames(
  candidates: readonly DerivedQuestion[],
  { title, author = "" }: Article,
): readonly DerivedQuestion[] {
  const known = ` ${title} ${author} `.toLowerCase();
  const names = candidates
    .filter(({ rule }) => rule === aboutName.name)
    .map(({ question }) => wordsIn(question));
  return candidates.filter(({ rule, question, sentences }) => {
    if (rule !== aboutName.name) return true;
    const own = wordsIn(question);
    const isPart = names.some(
      (other) => other.length > own.length && ` ${other.join(" ")} `.includes(` ${own.join(" ")} `),
    );
    // Of its author and its title, nobody need be told that they are in it.
    return (
      !isPart &&
      (own.length > 1 || sentences.length > 1) &&
      !known.includes(` ${own.join(" ")} `.toLowerCase())
    );
  });
}

const wordsIn = (question: string): readonly string[] =>
  question.replace(/^What does the article say about (?:the )?|\?$/gu, "").split(" ");

/** One line of letters, digits and plain marks, short enough, with an end. */
const readsWell = (question: string): boolean =>
  question.length <= LONGEST_DERIVED &&
  /^[\p{L}\p{M}\p{N} '’.,&-]+\?$/u.test(question) &&
  !/\b(?<word>\p{L}+) \k<word>\b/iu.test(question);
