import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { articleOf } from "../../src/core/article/article.ts";
import type { Article } from "../../src/core/article/article.ts";

/** A question with the paragraph (counted from 1) and the words that answer it. */
export interface Case {
  readonly id: string;
  readonly question: string;
  readonly paragraph: number;
  readonly answers: readonly string[];
  /** How it is asked ("plain", "paraphrase" …), where the data tells. */
  readonly style: string | undefined;
}

/** A question that the article does not answer, though one might think so. */
interface Trap {
  readonly question: string;
  /** What is wrong with it: "wrong-name", "missing-detail" … */
  readonly kind: string;
}

/** One article with its paragraphs and the questions asked of it. */
export interface Entry {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly cases: readonly Case[];
  /** None in most data. */
  readonly traps: readonly Trap[];
}

const File = z.object({
  articles: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(z.string()),
      questions: z.array(
        z.object({
          id: z.string().optional(),
          question: z.string(),
          paragraph: z.number(),
          answers: z.array(z.string()),
          style: z.string().optional(),
        }),
      ),
      unanswerable: z.array(z.object({ question: z.string(), kind: z.string() })).optional(),
    }),
  ),
});

/** Reads questions in the form of SQuAD, regrouped by article; `bench/articles` says more of each. */
export async function readEntries(file: string): Promise<Entry[]> {
  const { articles } = File.parse(JSON.parse(await readFile(file, "utf8")));
  return articles.map(({ title, paragraphs, questions, unanswerable: traps = [] }) => ({
    title,
    paragraphs,
    cases: questions.map(({ style, ...asked }, place) => ({
      ...asked,
      id: asked.id ?? `${title}, ${place + 1}`,
      style,
    })),
    traps,
  }));
}

/** The entry as an article; `without` (counted from 1) leaves a paragraph out, which makes its questions unanswerable. */
export function articleFrom(entry: Entry, without?: number): Article {
  const text = entry.paragraphs
    .filter((_, index) => index + 1 !== without)
    // A blank line within a paragraph would part it.
    .map((paragraph) => paragraph.replace(/\n\s*\n/g, "\n").trim())
    .join("\n\n");
  const hash = createHash("sha256").update(text).digest("hex");
  return articleOf(entry.title, { title: entry.title.replaceAll("_", " ") }, text, hash);
}
