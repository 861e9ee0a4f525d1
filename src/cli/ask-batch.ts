import { once } from "node:events";
import { createInterface } from "node:readline";
import { z } from "zod";
import { findArticle } from "../core/choose-article.ts";
import type { Engine } from "../core/engine.ts";
import type { MaxSentences } from "../core/answer/quote-window.ts";
import type { Article } from "../core/article/article.ts";
import type { Messages } from "../core/messages/messages.ts";
import { UsageError } from "../core/errors.ts";
import { answerJson } from "../commands/json/answer-json.ts";
import { version } from "../version.ts";
import { jsonLine } from "../core/text/escape/json-line.ts";
import type { Terminal } from "../app/terminal.ts";

interface BatchOptions {
  readonly maxSentences: MaxSentences;
  readonly withCandidates: boolean;
  /** For lines that name no article. */
  readonly article?: Article | undefined;
}

type Words = Messages["cli"]["batch"];
/** What is said where a check fails: a name in those words. */
const says = (name: keyof Words): string => name;

const identifier = z.union([z.string(), z.number()], says("id"));
const identified = z.object({ id: identifier });
const asked = z.object(
  {
    id: identifier.optional(),
    // Repeated as it was given, spaces and all.
    question: z.string(says("question")).refine((text) => text.trim() !== "", says("empty")),
    article: z.string(says("article")).nullish(),
  },
  says("shape"),
);

/**
 * Answers one question for each line of input, in order: a line that begins with `{` is JSON, any other is the question itself. A line
 * that cannot be answered gets a line with its error, and the rest goes on. Blank lines are passed over.
 */
export async function answerBatch(terminal: Terminal, engine: Engine, options: BatchOptions): Promise<void> {
  for await (const line of createInterface({ input: terminal.input, crlfDelay: Infinity })) {
    if (line.trim() === "") continue;
    // Some editors and shells put a byte order mark before the first line.
    const answered = await answerLine(line.replace(/^\uFEFF/, ""), engine, options);
    const written = terminal.output.write(jsonLine(answered));
    if (!written) await once(terminal.output, "drain");
  }
}

async function answerLine(line: string, engine: Engine, options: BatchOptions): Promise<unknown> {
  const words = engine.messages.cli.batch;
  const known: Readonly<Record<string, string>> = words;
  const value = isJson(line) ? parseJson(line) : { question: line };
  const id = identified.safeParse(value).data?.id;
  const identity = id === undefined ? {} : { id };
  const parsed = asked.safeParse(value);
  if (!parsed.success)
    return {
      ...identity,
      error:
        value === undefined
          ? words.notJson
          : parsed.error.issues.map(({ message }) => known[message] ?? words.shape).join(" "),
    };
  try {
    return { ...identity, ...(await answerOne(parsed.data, engine, options)) };
  } catch (error) {
    if (error instanceof UsageError) return { ...identity, error: error.says(engine.messages) };
    throw error;
  }
}

async function answerOne(
  { question, article: named }: z.infer<typeof asked>,
  engine: Engine,
  options: BatchOptions,
) {
  const article = named === undefined || named === null ? options.article : findArticle(engine, named);
  // The passages are indexed for the first question; that is no part of the time it takes.
  engine.indexOf(article);
  const start = performance.now();
  const answer = await engine.answer(question, article, options.maxSentences);
  const ms = Math.round((performance.now() - start) * 1000) / 1000;
  return { version, ...answerJson(question, answer, options.withCandidates), ms };
}

const isJson = (line: string): boolean => line.trimStart().startsWith("{");

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
