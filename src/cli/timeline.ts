import { writeFile } from "node:fs/promises";
import type { Engine } from "../core/engine.ts";
import { readInput } from "../commands/input.ts";
import type { RawInput } from "../commands/input.ts";
import { writeTimeline } from "../commands/timeline-file.ts";
import { selectTimeline } from "../commands/timeline-selection.ts";
import { timeline as timelineCommand } from "../commands/timeline.ts";
import type { DatedMention, UndatedEntry } from "../core/timeline/timeline.ts";
import { wordsOf } from "../core/article/quote.ts";
import { StorageError, UsageError } from "../core/errors.ts";
import { sliceOf } from "../core/text/span.ts";
import { NOTHING, remark } from "../core/reply/reply-to-export.ts";
import { EXIT } from "../app/exit-code.ts";
import type { ExitCode } from "../app/exit-code.ts";
import { openEngineFor } from "../app/open-engine.ts";
import { quoteJson } from "./quote-json.ts";
import { runCommand } from "./run-command.ts";
import { subcommand } from "./subcommand.ts";
import { printJson } from "../app/terminal.ts";
import { writePictures } from "./write-pictures.ts";
import type { Terminal } from "../app/terminal.ts";

export const timeline = subcommand({
  name: "timeline",
  usage:
    "[--article ID] [--from DATE] [--to DATE] [--about WORDS] [--json | --page N | --export FORMAT [--out FILE]] [--picture FILE] [--knowledge DIR]",
  summary: "lay the dated events of an article in order",
  flags: {
    json: { type: "boolean" },
    article: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    about: { type: "string" },
    page: { type: "string" },
    export: { type: "string" },
    out: { type: "string" },
    picture: { type: "string" },
    knowledge: { type: "string" },
  },
  mostArguments: 0,
  async run({ flags, terminal }) {
    const { json, knowledge, out, picture, ...raw } = flags;
    if (out !== undefined && raw.export === undefined) throw new UsageError("--out goes with --export.");
    if (raw.page !== undefined && (json === true || raw.export !== undefined))
      throw new UsageError("--json and --export give the whole timeline: leave --page out.");
    if (json === true && raw.export !== undefined)
      throw new UsageError("Please give only one of --json and --export.");
    const engine = await openEngineFor(terminal, knowledge);
    if (picture !== undefined) {
      const chosen = selectTimeline(readInput(timelineCommand, raw), engine);
      await writePictures(chosen.article, chosen.timeline, picture, terminal);
    }
    if (raw.export !== undefined) return exportTimeline(raw, engine, terminal, out);
    if (json !== true) return runCommand(timelineCommand, raw, engine, terminal, { knowledge });
    const { article, timeline: selected } = selectTimeline(readInput(timelineCommand, raw), engine);
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

/** A date as the article gives it in one place, with that place. */
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
  engine: Engine,
  { output, errors }: Terminal,
  out: string | undefined,
): Promise<ExitCode> {
  const input = readInput(timelineCommand, raw);
  const exported = writeTimeline(selectTimeline(input, engine), input.export ?? "");
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
