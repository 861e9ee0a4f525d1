import type { Engine } from "../core/engine.ts";
import { readInput } from "../commands/input.ts";
import { selectSummary, summaryReply } from "../commands/summary-selection.ts";
import { summary as summaryCommand, SUMMARY_LENGTHS } from "../commands/summary.ts";
import { namesIn } from "../core/names/names.ts";
import type { SummaryLength } from "../core/summary/length.ts";
import { minutesToRead } from "../core/summary/reading-time.ts";
import { wordsOf } from "../core/article/quote.ts";
import { UsageError } from "../core/errors.ts";
import { EXIT } from "../app/exit-code.ts";
import { openEngineFor } from "../app/open-engine.ts";
import { quoteJson } from "./quote-json.ts";
import { readCount } from "./read-count.ts";
import { printReply } from "./run-command.ts";
import { subcommand } from "./subcommand.ts";
import { printJson } from "../app/terminal.ts";

/** Names in the output for scripts. */
const MOST_NAMES = 20;

export const summary = subcommand({
  name: "summary",
  usage:
    "[--length short|medium|long | --sentences N | --words N] [--about WORDS] [--article ID] [--json] [--knowledge DIR]",
  summary: "give the main sentences of an article, or of what it says on a subject, in its order",
  flags: {
    json: { type: "boolean" },
    about: { type: "string" },
    article: { type: "string" },
    knowledge: { type: "string" },
    length: { type: "string" },
    sentences: { type: "string" },
    words: { type: "string" },
  },
  mostArguments: 0,
  async run({ flags: { json, knowledge, article, about, ...lengths }, terminal }) {
    const length = readLength(lengths);
    const engine = await openEngineFor(terminal, knowledge);
    const input = readInput(summaryCommand, { article, about });
    if (json === true) printJson(terminal, summaryJson(input, length, engine));
    else printReply(summaryReply(input, length, engine), summaryCommand.name, terminal, { knowledge });
    return EXIT.done;
  },
});

function summaryJson(input: Parameters<typeof selectSummary>[0], length: SummaryLength, engine: Engine) {
  const { article, summary: found } = selectSummary(input, length, engine);
  const { sentences, words, share, wordsOfArticle, genre, claim, shortest, speaking } = found;
  return {
    article: article.id,
    sentences: sentences.map(({ quote }) => quoteJson(quote)),
    words,
    share,
    genre,
    claim: claim === undefined ? null : quoteJson(claim),
    names: namesIn(engine.documentOf(article), MOST_NAMES).map(({ name, count }) => ({
      name: wordsOf(name),
      count,
    })),
    minutes: minutesToRead(wordsOfArticle),
    ...(speaking !== undefined && { speaking }),
    ...(sentences.length === 0 && shortest !== undefined && { shortest }),
  };
}

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
