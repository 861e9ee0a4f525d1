import { chooseArticle } from "../commands/desk.ts";
import { summary as summaryCommand, SUMMARY_LENGTHS } from "../commands/summary.ts";
import type { SummaryLength } from "../core/answer/summary/length.ts";
import { summarise } from "../core/answer/summary.ts";
import { UsageError } from "../core/errors.ts";
import { EXIT } from "./exit-code.ts";
import { openDeskFor } from "./open-desk.ts";
import { quoteJson } from "./quote-json.ts";
import { readCount } from "./read-count.ts";
import { runCommand } from "./run-command.ts";
import { subcommand } from "./subcommand.ts";
import { printJson } from "./terminal.ts";

export const summary = subcommand({
  name: "summary",
  usage: "[--length short|medium|long] [--article ID] [--json [--sentences N | --words N]] [--knowledge DIR]",
  summary: "give the main sentences of a piece, in its order",
  flags: {
    json: { type: "boolean" },
    article: { type: "string" },
    knowledge: { type: "string" },
    length: { type: "string" },
    sentences: { type: "string" },
    words: { type: "string" },
  },
  mostArguments: 0,
  async run({ flags, terminal }) {
    const { article: id, ...lengths } = flags;
    const length = readLength(lengths);
    const desk = await openDeskFor(terminal, flags.knowledge);
    if (flags.json !== true) {
      if (flags.sentences !== undefined || flags.words !== undefined)
        throw new UsageError(
          "--sentences and --words go with --json; for reading, use --length short, medium or long.",
        );
      return runCommand(summaryCommand, { article: id, length: flags.length }, desk, terminal);
    }
    const article = chooseArticle(desk, id);
    const { sentences } = summarise(article, length);
    printJson(terminal, { article: article.id, sentences: sentences.map(({ quote }) => quoteJson(quote)) });
    return EXIT.done;
  },
});

interface LengthFlags {
  readonly length?: string | undefined;
  readonly sentences?: string | undefined;
  readonly words?: string | undefined;
}

function readLength({ length, sentences, words }: LengthFlags): SummaryLength {
  if ([length, sentences, words].filter((value) => value !== undefined).length > 1)
    throw new UsageError("Please give only one of --length, --sentences and --words.");
  if (sentences !== undefined) return { kind: "sentences", count: readCount("sentences", sentences) };
  if (words !== undefined) return { kind: "words", count: readCount("words", words) };
  if (length === undefined) return SUMMARY_LENGTHS.medium;
  if (length === "short" || length === "medium" || length === "long") return SUMMARY_LENGTHS[length];
  throw new UsageError(`--length is short, medium or long, not “${length}”.`);
}
