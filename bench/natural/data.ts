import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { articleOf } from "../../src/core/article/article.ts";
import { groupBy } from "../../src/core/text/group-by.ts";
import type { AskedSet } from "../asked/asked-set.ts";

const Line = z.object({
  id: z.string(),
  title: z.string().optional(),
  context: z.string().optional(),
  paragraphs: z.array(z.string()).optional(),
  question: z.string(),
  answers: z.array(z.object({ text: z.string() })),
});
type Line = z.infer<typeof Line>;

const NAMES = ["clapnq", "qed", "tydiqa", "onestopqa", "fairytaleqa"] as const;

/** Reads `NAME.jsonl.gz` of each set; one article for each distinct text. */
export const readNatural = (folder: string): Promise<AskedSet[]> =>
  Promise.all(
    NAMES.map(async (name) => {
      const text = gunzipSync(await readFile(join(folder, `${name}.jsonl.gz`))).toString("utf8");
      const lines = text
        .trim()
        .split("\n")
        .map((line) => Line.parse(JSON.parse(line)));
      return {
        name,
        articles: [...groupBy(lines, textOf)].map(([own, asked]) => ({
          article: articleFor(own, asked[0]),
          questions: asked.map(({ question, answers }) => ({
            question,
            answers: answers.map((answer) => answer.text),
            kind: answers.length === 0 ? "open" : "answerable",
          })),
        })),
      };
    }),
  );

/** Each of the paragraphs is one, whatever blank lines are in it. */
const textOf = ({ paragraphs, context = "" }: Line): string =>
  (paragraphs ?? [context]).map((paragraph) => paragraph.replace(/\n\s*\n/g, "\n").trim()).join("\n\n");

function articleFor(text: string, line: Line | undefined) {
  const hash = createHash("sha256").update(text).digest("hex");
  const { id = hash, title = "" } = line ?? {};
  return articleOf(id, { title }, text, hash);
}
