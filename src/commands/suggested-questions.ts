import type { Article } from "../core/article/article.ts";
import type { Action, ReplyBlock, Reply } from "../core/reply/reply.ts";
import type { Suggestion } from "../core/suggest/suggestion.ts";
import { keyOf } from "../core/suggest/suggest-questions.ts";
import type { Engine } from "../core/engine.ts";

/** Enough to choose from under a reply; more would bury what it says. */
const MOST_OFFERED = 3;
/** Where nothing is typed yet: the best. */
const MOST_AT_FIRST = 5;
const MOST_COMPLETED = 25;
/** Of a label of a button, in code units. */
const LONGEST_LABEL = 80;

/** What may be asked of the article that is chosen, for somebody who has typed so far; none where there is no such article. */
export function questionsFor(
  typed: string,
  { article: id }: Readonly<Record<string, unknown>>,
  engine: Engine,
): readonly string[] {
  const isChosen = typeof id === "string" && id.trim() !== "";
  const article = isChosen ? articleWith(engine, id.trim()) : undefined;
  if (isChosen && article === undefined) return [];
  return engine
    .suggest(article, typed, typed.trim() === "" ? MOST_AT_FIRST : MOST_COMPLETED)
    .map(({ question }) => question);
}

/** A few questions for somebody who does not know what to ask; nothing where none is known. */
export function exampleQuestions(engine: Engine): readonly ReplyBlock[] {
  const questions = engine.suggest(undefined, "", MOST_OFFERED).map(({ question }) => question);
  return questions.length === 0 ? [] : [{ kind: "prose", text: engine.messages.ask.examples(questions) }];
}

/** What was asked, of which article, and for whom. */
export interface AskedInVain {
  readonly question: string;
  /** The id of the article that was named, or undefined where none was. */
  readonly article: string | undefined;
  readonly isPrivate: boolean;
}

/** A reply that has no answer for sure, with questions that have one: first those that are near to what was asked. */
export function withSuggestions(
  reply: Reply,
  { question, article: id, isPrivate }: AskedInVain,
  engine: Engine,
): Reply {
  const article = id === undefined ? undefined : articleWith(engine, id);
  const near = engine.suggest(article, question, MOST_OFFERED);
  const best = engine.suggest(article, "", MOST_COMPLETED).filter((one) => !near.includes(one));
  const offered = [...near, ...best]
    .filter((one) => one.question.length <= LONGEST_LABEL && keyOf(one.question) !== keyOf(question))
    .slice(0, MOST_OFFERED);
  if (offered.length === 0) return reply;
  const { length } = engine.library.articles;
  const text = engine.messages.ask.suggestions({ areSeveral: article === undefined && length > 1 });
  return {
    ...reply,
    blocks: [...reply.blocks, { kind: "note", text }],
    // Right under the words that announce them.
    actions: [...offered.map((one) => actionFor(one, id, isPrivate)), ...(reply.actions ?? [])],
  };
}

const articleWith = ({ library }: Engine, id: string): Article | undefined =>
  library.articles.find((article) => article.id === id);

const actionFor = ({ question }: Suggestion, article: string | undefined, isPrivate: boolean): Action => ({
  label: question,
  command: "ask",
  input: {
    question,
    ...(article === undefined ? {} : { article }),
    ...(isPrivate ? { private: "true" } : {}),
  },
  group: "suggestions",
});
