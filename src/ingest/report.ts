import type { IngestReport } from "./ingest-file.ts";
import type { NamedLine } from "./named-line.ts";
import type { Changes } from "./tidy.ts";

/** The report of an ingested file as text for people; ends with a line end. */
export function renderReport(report: IngestReport): string {
  const sections = [
    `Written: ${report.path} (article “${report.id}”)`,
    renderFacts(report),
    renderLines(
      "Left out; --keep LINE, or --keep with the line’s first words, brings one back:",
      report.dropped,
    ),
    renderLines("Brought back by --keep:", report.broughtBack),
    renderLines("Kept, but worth a look:", report.doubtful),
    renderChanges(report.changes),
    report.notes.join("\n"),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function renderFacts({ details, ...report }: IngestReport): string {
  const size = [
    count(report.paragraphs, "paragraph"),
    ...(report.headings > 0 ? [count(report.headings, "heading")] : []),
    count(report.sentences, "sentence"),
    count(report.words, "word"),
  ].join(", ");
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Title", details.title],
    ["Author", details.author],
    ["Publisher", details.publisher],
    ["Address", details.url],
    [
      "Published",
      details.published ?? "not known, so words like “last year” cannot be dated (--published YYYY-MM-DD)",
    ],
    ["Language", details.language],
    ["Text", size],
    ["Starts", report.firstSentence],
    ["Ends", report.lastSentence],
  ];
  return facts
    .flatMap(([name, value]) =>
      value === undefined || value === "" ? [] : [`  ${name.padEnd(11)}${oneLine(value)}`],
    )
    .join("\n");
}

function renderLines(heading: string, lines: readonly NamedLine[]): string {
  if (lines.length === 0) return "";
  return [
    heading,
    ...lines.flatMap(({ line, text, reason }) => [`  line ${line}: ${reason}`, `    ${text.trim()}`]),
  ].join("\n");
}

function renderChanges(changes: Changes): string {
  const parts = [
    ...counted(changes.byteOrderMarks, "byte order mark removed", "byte order marks removed"),
    ...counted(changes.lineEndings, "line end made LF", "line ends made LF"),
    ...counted(changes.formFeeds, "form feed removed", "form feeds removed"),
    ...counted(changes.trailingSpaces, "line trimmed at its end", "lines trimmed at their end"),
    ...counted(changes.blankLines, "surplus blank line removed", "surplus blank lines removed"),
  ];
  return parts.length === 0
    ? "No other byte of the text was changed."
    : `Changed besides: ${parts.join(", ")}.`;
}

const counted = (number: number, one: string, many: string): string[] =>
  number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

const oneLine = (words: string): string => words.replace(/\s+/gu, " ");
