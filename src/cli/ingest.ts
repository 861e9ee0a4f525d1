import { printable } from "../console/printable.ts";
import { readConfig } from "../config.ts";
import { UsageError } from "../core/errors.ts";
import { ingestFile } from "../ingest/ingest-file.ts";
import { renderReport } from "../ingest/report.ts";
import { EXIT } from "../app/exit-code.ts";
import { subcommand } from "./subcommand.ts";
import { printJson } from "../app/terminal.ts";

const text = { type: "string" } as const;

export const ingest = subcommand({
  name: "ingest",
  usage:
    "FILE [--title TITLE] [--url URL] [--author NAME] [--publisher NAME] [--published DATE] [--language TAG] [--out DIR] [--id ID] [--keep LINE] [--force] [--json]",
  summary:
    "turn plain text or Markdown (a file, or - for standard input) into an article, and say what was left out",
  flags: {
    title: text,
    url: text,
    author: text,
    publisher: text,
    published: text,
    language: text,
    out: text,
    id: text,
    keep: { type: "string", multiple: true },
    force: { type: "boolean" },
    json: { type: "boolean" },
  },
  mostArguments: 1,
  async run({ flags, words: [file], terminal }) {
    if (file === undefined)
      throw new UsageError("Please name a file: footnote ingest FILE --title “…”, or - for standard input.");
    const { out = readConfig(terminal.environment).knowledgeFolder, json, ...options } = flags;
    const report = await ingestFile({ ...options, file, out, input: terminal.input });
    if (json === true) printJson(terminal, report);
    else terminal.output.write(printable(renderReport(report)));
    return EXIT.done;
  },
});
