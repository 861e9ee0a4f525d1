import { printable } from "../core/text/escape/hidden.ts";
import { readConfig } from "../config.ts";
import { ingestFile } from "../ingest/ingest-file.ts";
import { renderReport } from "../ingest/report/render-report.ts";
import { EXIT } from "../app/exit-code.ts";
import { json } from "./calls/parameters.ts";
import { requireGiven } from "./calls/read-call.ts";
import { subcommand } from "./subcommand.ts";
import type { Subcommand } from "./subcommand.ts";
import { printJson } from "../app/terminal.ts";

export const ingest: Subcommand = subcommand({
  name: "ingest",
  description: ({ cli }) => cli.ingest.description,
  parameters: {
    file: {
      kind: "text",
      description: ({ cli }) => cli.ingest.file,
      required: true,
      example: "my-article.txt",
    },
    title: { kind: "text", description: ({ cli }) => cli.ingest.title },
    url: { kind: "text", description: ({ cli }) => cli.ingest.url },
    author: { kind: "text", description: ({ cli }) => cli.ingest.author, value: "NAME" },
    publisher: { kind: "text", description: ({ cli }) => cli.ingest.publisher, value: "NAME" },
    published: { kind: "text", description: ({ cli }) => cli.ingest.published, value: "DATE" },
    language: { kind: "text", description: ({ cli }) => cli.ingest.language, value: "TAG" },
    out: { kind: "text", description: ({ cli }) => cli.ingest.out, value: "DIR" },
    id: { kind: "text", description: ({ cli }) => cli.ingest.id },
    keep: {
      kind: "text",
      description: ({ cli }) => cli.ingest.keep,
      value: "LINE",
      isRepeated: true,
    },
    encoding: { kind: "text", description: ({ cli }) => cli.ingest.encoding, value: "NAME" },
    force: { kind: "flag", description: ({ cli }) => cli.ingest.force },
    json,
  },
  word: "file",
  async run({ json: wantsJson, out, file, ...details }, terminal) {
    requireGiven(ingest, { file });
    const report = await ingestFile({
      ...details,
      file: file ?? "-",
      out: out ?? readConfig(terminal.environment).knowledgeFolder,
      input: terminal.input,
    });
    if (wantsJson) printJson(terminal, report);
    else terminal.output.write(printable(renderReport(report)));
    return EXIT.done;
  },
});
