import { english } from "../../core/messages/en/index.ts";
import type { Messages } from "../../core/messages/messages.ts";
import type { IngestReport } from "../ingest-file.ts";
import type { NamedLine } from "../named-line.ts";
import type { SuspiciousCharacters } from "./characters.ts";

/** More are not named. */
const MOST_SPEAKERS = 6;

/** The report of an ingested file as text for people; ends with a line end. */
export function renderReport(report: IngestReport, { ingest }: Messages = english): string {
  const lines = (heading: string, named: readonly NamedLine[]): string =>
    named.length === 0
      ? ""
      : [
          heading,
          ...named.flatMap(({ line, text, reason }) => [
            `  ${ingest.place({ unit: report.unit, at: line, reason })}`,
            `    ${text.trim()}`,
          ]),
        ].join("\n");
  const sections = [
    ingest.written({ path: report.path, id: report.id }),
    renderFacts(report, ingest),
    lines(ingest.leftOut, report.dropped),
    lines(ingest.broughtBack, report.broughtBack),
    lines(ingest.doubtful, report.doubtful),
    renderChanges(report, ingest),
    [...report.characters.map((found) => renderCharacters(found, ingest)), ...report.notes].join("\n"),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

type Words = Messages["ingest"];

function renderFacts({ details, origins, health, ...report }: IngestReport, ingest: Words): string {
  const stated = (
    field: "title" | "author" | "publisher" | "url" | "published" | "language",
  ): string | undefined => {
    const [value, origin] = [details[field], origins[field]];
    return value === undefined || origin === undefined ? value : ingest.from({ value, origin });
  };
  const { labels } = ingest;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [labels.title, stated("title")],
    [labels.author, stated("author")],
    [labels.publisher, stated("publisher")],
    [labels.url, stated("url")],
    [labels.published, stated("published") ?? ingest.noDate],
    [labels.language, stated("language")],
    [labels.text, ingest.size(report)],
    [labels.sentences, ingest.sentences(health)],
    [labels.dates, health.dates + health.undated === 0 ? undefined : ingest.dates(health)],
    [labels.speakers, speakersOf(health.speakers, ingest)],
    [
      labels.notes,
      health.notes + health.noteMarks === 0
        ? undefined
        : ingest.notes({ notes: health.notes, marks: health.noteMarks }),
    ],
    [labels.tables, health.tables === 0 ? undefined : String(health.tables)],
    [labels.starts, report.firstSentence],
    [labels.ends, report.lastSentence],
  ];
  return facts
    .flatMap(([name, value]) =>
      value === undefined || value === "" ? [] : [`  ${name.padEnd(11)}${value.replace(/\n/g, " ")}`],
    )
    .join("\n");
}

function speakersOf(speakers: IngestReport["health"]["speakers"], ingest: Words): string | undefined {
  if (speakers.length === 0) return undefined;
  const rest = speakers.length - MOST_SPEAKERS;
  const named = ingest.speakers(speakers.slice(0, MOST_SPEAKERS));
  return rest > 0 ? `${named}; ${ingest.moreSpeakers(rest)}` : named;
}

const CHANGES = ["byteOrderMarks", "lineEndings", "formFeeds", "trailingSpaces", "blankLines"] as const;

function renderChanges({ changes, characters }: IngestReport, ingest: Words): string {
  const parts = CHANGES.flatMap((name) => (changes[name] === 0 ? [] : [ingest.changes[name](changes[name])]));
  if (parts.length > 0) return ingest.changed(parts);
  return characters.some(({ isMended }) => isMended) ? "" : ingest.unchanged;
}

const renderCharacters = ({ kind, count, words }: SuspiciousCharacters, ingest: Words): string =>
  [ingest.characters[kind](count), ...(words.length === 0 ? [] : [ingest.forExample(words)])].join(" ");
