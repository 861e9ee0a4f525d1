import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { parseArticle } from "../../src/storage/parse-article.ts";
import type { AskedSet } from "../asked/asked-set.ts";

const Questions = z.array(
  z.object({
    article: z.string(),
    question: z.string(),
    answers: z.array(z.string()),
    kind: z.string(),
  }),
);

/** Reads `questions.json` and the articles that it names, each a file as in `knowledge/`; one set for each article. */
export async function readReal(folder: string): Promise<AskedSet[]> {
  const questions = Questions.parse(JSON.parse(await readFile(join(folder, "questions.json"), "utf8")));
  const names = [...new Set(questions.map(({ article }) => article))];
  return Promise.all(
    names.map(async (name) => {
      const { article } = parseArticle(name, await readFile(join(folder, `${name}.md`), "utf8"));
      const own = questions.filter((asked) => asked.article === name);
      return { name, articles: [{ article, questions: own }] };
    }),
  );
}
