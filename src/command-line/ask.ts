import { ask as askCommand } from "../commands/ask.ts";
import { findArticle } from "../commands/desk.ts";
import { answerQuestion } from "../core/answer/answer-question.ts";
import type { MaxSentences } from "../core/answer/quote-window.ts";
import { UsageError } from "../core/errors.ts";
import { answerJson } from "./answer-json.ts";
import { answerBatch } from "./ask-batch.ts";
import { EXIT } from "./exit-code.ts";
import { openDeskFor } from "./open-desk.ts";
import { runCommand } from "./run-command.ts";
import { subcommand } from "./subcommand.ts";
import { printJson } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

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
      const { desk, article } = await open(flags, terminal);
      await answerBatch(terminal, desk, { maxSentences, withCandidates, article });
      return EXIT.done;
    }
    if (question === undefined || question.trim() === "")
      throw new UsageError('Please ask something, for example: footnote ask "When was the treaty signed?"');
    if (flags.json !== true && (withCandidates || flags["max-sentences"] !== undefined))
      throw new UsageError("--max-sentences and --candidates go with --json.");
    const { desk, article } = await open(flags, terminal);
    if (flags.json !== true)
      return runCommand(askCommand, { question, article: article?.id }, desk, terminal);
    const answer = answerQuestion(question, desk.indexOf(article), maxSentences);
    printJson(terminal, answerJson(question, answer, withCandidates));
    return EXIT.done;
  },
});

/** The desk, and the article that the call names; undefined where all are asked. */
async function open(
  { article: id, knowledge }: { readonly article?: string; readonly knowledge?: string },
  terminal: Terminal,
) {
  const desk = await openDeskFor(terminal, knowledge);
  return { desk, article: id === undefined ? undefined : findArticle(desk, id) };
}

function readMaxSentences(value: string | undefined): MaxSentences {
  if (value === undefined || value === "2") return 2;
  if (value === "1") return 1;
  throw new UsageError(`--max-sentences is 1 or 2, not “${value}”.`);
}
