import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { articleOf } from "../../src/core/article/article.ts";
import type { AskedArticle, AskedQuestion, AskedSet } from "../asked/asked-set.ts";

/** The files do not say where paragraphs end. */
const SENTENCES_A_PARAGRAPH = 4;
const TURN = /^(?:Q|A|[A-Z][A-Z .’'-]+):/u;

/** Our own questions that nothing was trained on: `training/reader/own-dev/*.txt`, in the form that `training/reader/sources.py` reads. */
export async function readOwn(folder: string): Promise<AskedSet> {
  const files = (await readdir(folder)).filter((name) => name.endsWith(".txt")).toSorted();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  return { name: "own", articles: texts.map((text, at) => askedArticleOf(files[at] ?? "", text)) };
}

function askedArticleOf(file: string, text: string): AskedArticle {
  const lines = text.split("\n");
  const after = (mark: string): string[] =>
    lines.flatMap((line) => (line.startsWith(mark) ? [line.slice(mark.length)] : []));
  const sentences = after("- ");
  const [title = ""] = after("# ");
  const hash = createHash("sha256").update(text).digest("hex");
  return {
    article: articleOf(file, { title }, inParagraphs(sentences), hash),
    questions: after("? ").map((line) => questionOf(line, sentences)),
  };
}

function inParagraphs(sentences: readonly string[]): string {
  const paragraphs: string[][] = [];
  for (const sentence of sentences) {
    const open = paragraphs.at(-1);
    if (open === undefined || open.length >= SENTENCES_A_PARAGRAPH || TURN.test(sentence))
      paragraphs.push([sentence]);
    else open.push(sentence);
  }
  return paragraphs.map((paragraph) => paragraph.join(" ")).join("\n\n");
}

/** `question = 3,4`: the numbers of the sentences that answer it, from 1; `= 0` where none does. */
function questionOf(line: string, sentences: readonly string[]): AskedQuestion {
  const at = line.lastIndexOf(" = ");
  const answers = line
    .slice(at + 3)
    .split(",")
    .flatMap((number) => sentences[Number(number) - 1] ?? []);
  return { question: line.slice(0, at), answers, kind: answers.length === 0 ? "near" : "answerable" };
}
