import { english } from "../core/messages/en/index.ts";
import type { Article } from "../core/article/article.ts";
import { LONGEST_QUESTION } from "../core/reply/reply-to-answer.ts";
import type { Options } from "./command.ts";
import { findArticle, requireArticles } from "../core/choose-article.ts";
import type { Engine } from "../core/engine.ts";
import { questionsFor } from "./suggested-questions.ts";

const words = english.commands.ask.options;

/** What every command that is about a question takes. */
export const askOptions = {
  question: {
    kind: "text",
    description: words.question.description,
    required: true,
    maxLength: LONGEST_QUESTION,
    example: "When was the treaty signed?",
    complete: questionsFor,
  },
  article: { kind: "article", description: words.article.description },
} as const satisfies Options;

/**
 * The article that a question is put to; undefined where all are asked.
 *
 * @throws UsageError when there is none of this id, or none at all
 */
export function askedArticle(engine: Engine, id: string | undefined): Article | undefined {
  requireArticles(engine);
  if (id !== undefined) return findArticle(engine, id);
  const [only, ...others] = engine.library.articles;
  return others.length === 0 ? only : undefined;
}
