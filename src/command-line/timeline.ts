import { writeFile } from "node:fs/promises";
import type { Desk } from "../commands/desk.ts";
import { readInput } from "../commands/input.ts";
import type { RawInput } from "../commands/input.ts";
import { writeTimeline } from "../commands/timeline-file.ts";
import { selectTimeline } from "../commands/timeline-selection.ts";
import { timeline as timelineCommand } from "../commands/timeline.ts";
import type { DatedMention, UndatedEntry } from "../core/answer/timeline.ts";
import { wordsOf } from "../core/article/quote.ts";
import { StorageError, UsageError } from "../core/errors.ts";
import { sliceOf } from "../core/text/span.ts";
import { NOTHING, remark } from "../core/reply/reply-to-export.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { openDeskFor } from "./open-desk.ts";
import { quoteJson } from "./quote-json.ts";
import { runCommand } from "./run-command.ts";
import { subcommand } from "./subcommand.ts";
import { printJson } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

export const timeline = subcommand({
  name: "timeline",
  usage:
    "[--article ID] [--from DATE] [--to DATE] [--about WORDS] [--json | --page N | --export FORMAT [--out FILE]] [--knowledge DIR]",
  summary: "lay the dated events of a piece in order",
  flags: {
    json: { type: "boolean" },
    article: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    about: { type: "string" },
    page: { type: "string" },
    export: { type: "string" },
    out: { type: "string" },
    knowledge: { type: "string" },
  },
  mostArguments: 0,
  async run({ flags, terminal }) {
    const { json, knowledge, out, ...raw } = flags;
    if (out !== undefined && raw.export === undefined) throw new UsageError("--out goes with --export.");
    if (raw.page !== undefined && (json === true || raw.export !== undefined))
      throw new UsageError("--json and --export give the whole timeline: leave --page out.");
    if (json === true && raw.export !== undefined)
      throw new UsageError("Please give only one of --json and --export.");
    const desk = await openDeskFor(terminal, knowledge);
    if (raw.export !== undefined) return exportTimeline(raw, desk, terminal, out);
    if (json !== true) return runCommand(timelineCommand, raw, desk, terminal, { knowledge });
    const { article, timeline: selected } = selectTimeline(readInput(timelineCommand, raw), desk);
    const { entries, undated } = selected;
    printJson(terminal, {
      article: article.id,
      entries: entries.map(({ status, mentions, conflicts, ...mention }) => ({
        ...mentionJson(mention),
        ...(status !== undefined && { status }),
        mentions: mentions.map(mentionJson),
        conflicts: conflicts.map(mentionJson),
      })),
      undated: undated.map(({ type, value, mod, ...place }) => ({
        type,
        value,
        ...(mod !== undefined && { mod }),
        ...placeJson(place),
      })),
    });
    return EXIT.done;
  },
});

/** A date as the piece gives it in one place, with that place. */
const mentionJson = ({ value, granularity, mod, from, to, label, ...place }: DatedMention) => ({
  value,
  granularity,
  ...(mod !== undefined && { mod }),
  from,
  to,
  label,
  ...placeJson(place),
});

/** Writes the file to standard output or to the named file; what it leaves out is told apart from it. */
async function exportTimeline(
  raw: RawInput,
  desk: Desk,
  { output, errors }: Terminal,
  out: string | undefined,
): Promise<ExitCode> {
  const input = readInput(timelineCommand, raw);
  const exported = writeTimeline(selectTimeline(input, desk), input.export ?? "");
  const { file, written, leftOut, cannotHold } = exported;
  if (written === 0) throw new UsageError([NOTHING, ...remark(leftOut, cannotHold)].join(" "));
  if (out === undefined) output.write(file.text);
  else
    await writeFile(out, file.text).catch((error: unknown) => {
      throw new StorageError(
        `“${out}” cannot be written: is there such a folder, and may it be written to?`,
        {
          cause: error,
        },
      );
    });
  for (const sentence of remark(leftOut, cannotHold)) errors.write(`${sentence}\n`);
  return EXIT.done;
}

/** The clause with its citation, the whole sentence, and the words that tell the time. */
function placeJson({
  clause,
  sentence,
  expression,
}: Pick<DatedMention | UndatedEntry, "clause" | "sentence" | "expression">) {
  return {
    ...quoteJson(clause),
    sentence: wordsOf(sentence),
    expression: {
      text: sliceOf(clause.article.text, expression),
      start: expression.start,
      end: expression.end,
    },
  };
}
