import type { Article } from "../core/article/article.ts";
import { LONGEST_QUESTION } from "../core/reply/reply-to-answer.ts";
import type { Options } from "./command.ts";
import { findArticle } from "../core/engine.ts";
import type { Engine } from "../core/engine.ts";
import { questionsFor } from "./suggested-questions.ts";

/** What every command that is about a question takes. */
export const askOptions = {
  question: {
    kind: "text",
    description: "What you want to know",
    required: true,
    maxLength: LONGEST_QUESTION,
    example: "When was the treaty signed?",
    complete: questionsFor,
  },
  article: { kind: "article", description: "Which article to ask (all of them if you leave this out)" },
} as const satisfies Options;

/**
 * The article that a question is put to; undefined where all are asked.
 *
 * @throws UsageError when there is none of this id
 */
export function askedArticle(engine: Engine, id: string | undefined): Article | undefined {
  if (id !== undefined) return findArticle(engine, id);
  const [only, ...others] = engine.library.articles;
  return others.length === 0 ? only : undefined;
}
