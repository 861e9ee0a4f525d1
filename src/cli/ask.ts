import { ask as askCommand } from "../commands/ask.ts";
import { findArticle } from "../core/engine.ts";
import type { MaxSentences } from "../core/answer/quote-window.ts";
import { UsageError } from "../core/errors.ts";
import { answerJson } from "./answer-json.ts";
import { answerBatch } from "./ask-batch.ts";
import { EXIT } from "../app/exit-code.ts";
import { openEngineFor } from "../app/open-engine.ts";
import { runCommand } from "./run-command.ts";
import { subcommand } from "./subcommand.ts";
import { printJson } from "../app/terminal.ts";
import type { Terminal } from "../app/terminal.ts";

export const ask = subcommand({
  name: "ask",
  usage:
    '"QUESTION" [--article ID] [--json [--max-sentences 1|2] [--candidates]] [--knowledge DIR], or ask --batch',
  summary: "answer one question, or with --batch one for each line of standard input",
  flags: {
    json: { type: "boolean" },
    batch: { type: "boolean" },
    article: { type: "string" },
    knowledge: { type: "string" },
    "max-sentences": { type: "string" },
    candidates: { type: "boolean" },
  },
  mostArguments: 1,
  async run({ flags, words: [question], terminal }) {
    const maxSentences = readMaxSentences(flags["max-sentences"]);
    const withCandidates = flags.candidates === true;
    if (flags.batch === true) {
      if (question !== undefined)
        throw new UsageError("--batch reads the questions from standard input: leave the question out.");
      const { engine, article } = await open(flags, terminal);
      await answerBatch(terminal, engine, { maxSentences, withCandidates, article });
      return EXIT.done;
    }
    if (question === undefined || question.trim() === "")
      throw new UsageError('Please ask something, for example: footnote ask "When was the treaty signed?"');
    if (flags.json !== true && (withCandidates || flags["max-sentences"] !== undefined))
      throw new UsageError("--max-sentences and --candidates go with --json.");
    const { engine, article } = await open(flags, terminal);
    if (flags.json !== true)
      return runCommand(askCommand, { question, article: article?.id }, engine, terminal);
    const answer = await engine.answer(question, article, maxSentences);
    printJson(terminal, answerJson(question, answer, withCandidates));
    return EXIT.done;
  },
});

/** The engine, and the article that the call names; undefined where all are asked. */
async function open(
  { article: id, knowledge }: { readonly article?: string; readonly knowledge?: string },
  terminal: Terminal,
) {
  const engine = await openEngineFor(terminal, knowledge);
  return { engine, article: id === undefined ? undefined : findArticle(engine, id) };
}

function readMaxSentences(value: string | undefined): MaxSentences {
  if (value === undefined || value === "2") return 2;
  if (value === "1") return 1;
  throw new UsageError(`--max-sentences is 1 or 2, not “${value}”.`);
}
