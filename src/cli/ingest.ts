import { printable } from "../core/text/escape/hidden.ts";
import { readConfig } from "../config.ts";
import { ingestFile } from "../ingest/ingest-file.ts";
import { renderReport } from "../ingest/report/render-report.ts";
import { EXIT } from "../app/exit-code.ts";
import { json } from "./parameters.ts";
import { requireGiven } from "./read-call.ts";
import { subcommand } from "./subcommand.ts";
import type { Subcommand } from "./subcommand.ts";
import { printJson } from "../app/terminal.ts";

export const ingest: Subcommand = subcommand({
  name: "ingest",
  description:
    "Turn a text, Markdown, saved web page, PDF or Word file (or - for standard input) into an article, and say what was left out",
  parameters: {
    file: { kind: "text", description: "The text to read", required: true, example: "my-article.txt" },
    title: { kind: "text", description: "Its title; by default, the text’s own" },
    url: { kind: "text", description: "Where it was published: https" },
    author: { kind: "text", description: "Who wrote it", value: "NAME" },
    publisher: { kind: "text", description: "Who published it", value: "NAME" },
    published: { kind: "text", description: "When it was published", value: "DATE" },
    language: { kind: "text", description: "The language that it is in, such as en", value: "TAG" },
    out: { kind: "text", description: "Write it to this folder instead of KNOWLEDGE_DIR", value: "DIR" },
    id: { kind: "text", description: "Its name among the articles; by default, made from its title" },
    keep: {
      kind: "text",
      description: "Bring back a line that was left out: its number, or how it begins",
      value: "LINE",
      isRepeated: true,
    },
    encoding: {
      kind: "text",
      description: "The encoding of a text; by default, told by the text itself",
      value: "NAME",
    },
    force: { kind: "flag", description: "Overwrite an article of the same name" },
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
