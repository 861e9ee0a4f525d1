import { factsAsked } from "../core/answer/question/article-facts.ts";
import type { ArticleFact } from "../core/answer/question/article-facts.ts";
import type { Article } from "../core/article/article.ts";
import type { Engine } from "../core/engine.ts";
import type { Reply } from "../core/reply/reply.ts";
import { factOf, nothingKnown, replyToFacts } from "../core/reply/reply-to-facts.ts";

/** What a question asks of an article itself, or of all of them where none is given. */
export const factsFor = (
  question: string,
  article: Article | undefined,
  engine: Engine,
): readonly ArticleFact[] =>
  factsAsked(question, (word) =>
    engine.indexOf(article).passages.some(({ sentences }) => sentences.some(({ words }) => words.has(word))),
  );

interface AskedFacts {
  readonly question: string;
  /** Undefined where all are asked. */
  readonly article: Article | undefined;
  readonly isPrivate: boolean;
}

/** @returns undefined where none is asked for, or none is known */
export function factsReply(
  facts: readonly ArticleFact[],
  { question, article, isPrivate }: AskedFacts,
  { library, messages }: Engine,
): Reply | undefined {
  const articles = article === undefined ? library.articles : [article];
  return facts.length === 0 ? undefined : replyToFacts(articles, facts, { question, isPrivate }, messages);
}

/** A reply that has no sure answer out of the text, saying first that nothing else is known. */
export const sayingNotKnown = (reply: Reply, facts: readonly ArticleFact[], { messages }: Engine): Reply => {
  const [question, ...others] = reply.blocks;
  const said = { kind: "prose" as const, text: nothingKnown(facts, messages) };
  return { ...reply, blocks: [...(question === undefined ? [] : [question]), said, ...others] };
};

/** The same for programs: `{ question, answer: "fact", facts: [{ article, author, published … }] }`. */
export function factsJson(
  question: string,
  facts: readonly ArticleFact[],
  article: Article | undefined,
  { library }: Engine,
): Readonly<Record<string, unknown>> | undefined {
  const articles = article === undefined ? library.articles : [article];
  const known = articles
    .map((one) => ({ article: one.id, ...valuesOf(one, facts) }))
    .filter((one) => Object.keys(one).length > 1);
  return facts.length === 0 || known.length === 0 ? undefined : { question, answer: "fact", facts: known };
}

/** Dates as they are kept: ISO 8601. */
const valuesOf = (article: Article, facts: readonly ArticleFact[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    facts.flatMap((fact) => {
      const value = fact === "published" ? article.published : factOf(article, fact);
      return value === undefined ? [] : [[fact, value]];
    }),
  );
