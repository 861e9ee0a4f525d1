import { printable } from "../core/text/escape/hidden.ts";
import { createEventDating } from "../core/timeline/event-date/date-of-event.ts";
import { sliceOf } from "../core/text/span.ts";
import type { Span } from "../core/text/span.ts";
import { UsageError } from "../core/errors.ts";
import { isIsoDate } from "../core/time/calendar.ts";
import { findTimeExpressions } from "../core/time/find-time-expressions.ts";
import { EXIT } from "../app/exit-code.ts";
import { json } from "./calls/parameters.ts";
import { subcommand } from "./subcommand.ts";
import { printJson, readAll } from "../app/terminal.ts";

export const dates = subcommand({
  name: "dates",
  description: ({ cli }) => cli.dates.description,
  parameters: {
    date: {
      kind: "text",
      description: ({ cli }) => cli.dates.date,
      value: "YYYY-MM-DD",
    },
    event: {
      kind: "text",
      description: ({ cli }) => cli.dates.event,
      value: "START-END",
      isRepeated: true,
    },
    json,
  },
  async run({ date: anchor, event, json: wantsJson }, terminal) {
    if (anchor !== undefined && !isDay(anchor)) throw new UsageError(({ cli }) => cli.needsDay(anchor));
    const text = await readAll(terminal.input);
    const found = findTimeExpressions(text, anchor);
    const dateOf = createEventDating(text, found, anchor);
    const events = event.map((written) => {
      const span = readPlace(written, text);
      return { ...span, text: sliceOf(text, span), date: dateOf(span) };
    });
    const expressions = found.map(({ span, type, value, mod }) => ({
      start: span.start,
      end: span.end,
      text: sliceOf(text, span),
      type,
      value,
      ...(mod !== undefined && { mod }),
    }));
    if (wantsJson) printJson(terminal, { expressions, ...(events.length > 0 && { events }) });
    else {
      for (const { start, end, text: words, type, value, mod } of expressions)
        terminal.output.write(line(`${start}–${end}`, type, value, mod ?? "", shown(words)));
      for (const { start, end, text: words, date } of events)
        terminal.output.write(line(`${start}–${end}`, "EVENT", date ?? "unknown", "", shown(words)));
    }
    return EXIT.done;
  },
});

const line = (...cells: readonly string[]): string => `${cells.join("\t")}\n`;

const shown = (words: string): string => printable(words.replace(/\s+/gu, " "));

/**
 * Reads a place in the text: the offsets of an event's words, in UTF-16 code units.
 *
 * @throws UsageError unless it is `START-END` within the text
 */
function readPlace(written: string, text: string): Span {
  const [, start, end] = /^(\d{1,9})[-–](\d{1,9})$/.exec(written) ?? [];
  const span = { start: Number(start), end: Number(end) };
  if (end === undefined || span.start >= span.end || span.end > text.length)
    throw new UsageError(({ cli }) => cli.needsPlace({ written, length: text.length }));
  return span;
}

/** True for `YYYY-MM-DD` that the calendar has, not for a month or a year. */
const isDay = (value: string): boolean => value.length === "YYYY-MM-DD".length && isIsoDate(value);
