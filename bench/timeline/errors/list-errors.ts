import { PARTS, placesOf } from "../../answers/report/parts.ts";
import type { Part } from "../../answers/report/parts.ts";
import { tableOf } from "../../answers/report/table.ts";
import type { EventText, TimedText, TimelineData } from "../data.ts";
import type { Measured } from "../measure.ts";
import type { Judged } from "../score/calendar-score.ts";
import type { JudgedEvent } from "../score/event-score.ts";
import { errorKindOf } from "./error-kind.ts";
import { eventErrorKindOf } from "./event-error-kind.ts";

interface Mistake {
  readonly place: number;
  readonly kind: string;
  readonly line: string;
}

/** What is wrong, for reading, file by file for one part; and how much of each kind there is, over all parts. */
export function listErrors(measured: Measured, data: TimelineData, part: Part): string {
  const files: readonly (readonly [name: string, texts: number, mistakes: readonly Mistake[]])[] = [
    ["MEANTIME", data.meantime.length, dateMistakes(measured.meantime, data.meantime)],
    ["WikiWars", data.wikiwars.length, dateMistakes(measured.wikiwars, data.wikiwars)],
    ["events", data.semeval.length, eventMistakes(measured.events)],
  ];
  return files
    .flatMap(([name, texts, mistakes]) => {
      const places = placesOf(part, texts);
      const own = mistakes.filter(({ place }) => places.includes(place));
      return [
        `## ${name} (${own.length})`,
        own.map(({ line }) => line).join("\n"),
        countsTable(mistakes, texts),
      ];
    })
    .join("\n\n");
}

const dateMistakes = (judged: readonly Judged[], texts: readonly TimedText[]): Mistake[] =>
  judged.flatMap((one) => {
    const kind = errorKindOf(one);
    const text = texts[one.place];
    const words = one.gold ?? one.found;
    if (kind === undefined || text === undefined || words === undefined) return [];
    const line = `- ${kind}: ${around(text, words)} (wanted ${one.gold?.value ?? "nothing"}, found ${one.found?.value ?? "nothing"}; ${text.id}, ${text.anchor ?? "undated"})`;
    return [{ place: one.place, kind, line }];
  });

const eventMistakes = (judged: readonly JudgedEvent[]): Mistake[] =>
  judged.flatMap((one) => {
    const kind = eventErrorKindOf(one);
    if (kind === undefined) return [];
    const line = `- ${kind}: ${around(one.text, one.event)} (wanted ${one.event.date}, given ${one.date ?? "nothing"}; ${one.text.id}, ${one.text.anchor ?? "undated"})`;
    return [{ place: one.place, kind, line }];
  });

/** Words of a text in brackets, with what stands around them on one line. */
function around({ text }: TimedText | EventText, { start, end }: { start: number; end: number }): string {
  const REACH = 110;
  const [before, words, after] = [
    text.slice(Math.max(0, start - REACH), start),
    text.slice(start, end),
    text.slice(end, end + REACH),
  ];
  return `…${before}[${words}]${after}…`.replaceAll(/\s+/g, " ");
}

function countsTable(mistakes: readonly Mistake[], texts: number): string {
  const kinds = [...new Set(mistakes.map(({ kind }) => kind))].toSorted();
  const rows = kinds.map((kind) => [
    kind,
    ...PARTS.map((part) => {
      const places = placesOf(part, texts);
      return String(mistakes.filter((one) => one.kind === kind && places.includes(one.place)).length);
    }),
  ]);
  return tableOf(["mistake", ...PARTS], rows);
}
