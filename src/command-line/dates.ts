import { printable } from "../console/printable.ts";
import { sliceOf } from "../core/text/span.ts";
import { UsageError } from "../core/errors.ts";
import { isIsoDate } from "../core/time/calendar.ts";
import { findTimeExpressions } from "../core/time/find-time-expressions.ts";
import { EXIT } from "./exit-code.ts";
import { subcommand } from "./subcommand.ts";
import { printJson, readAll } from "./terminal.ts";

export const dates = subcommand({
  name: "dates",
  usage: "[--date YYYY-MM-DD] [--json] < TEXT",
  summary: "find the time expressions of a plain text, in TIMEX3 terms",
  flags: { json: { type: "boolean" }, date: { type: "string" } },
  mostArguments: 0,
  async run({ flags, terminal }) {
    const anchor = flags.date;
    if (anchor !== undefined && !isDay(anchor))
      throw new UsageError(`--date is a day of the calendar such as 2026-01-31, not “${anchor}”.`);
    const text = await readAll(terminal.input);
    const expressions = findTimeExpressions(text, anchor).map(({ span, type, value, mod }) => ({
      start: span.start,
      end: span.end,
      text: sliceOf(text, span),
      type,
      value,
      ...(mod !== undefined && { mod }),
    }));
    if (flags.json === true) printJson(terminal, { expressions });
    else
      for (const { start, end, text: words, type, value, mod } of expressions)
        terminal.output.write(
          `${[`${start}–${end}`, type, value, mod ?? "", printable(words.replace(/\s+/gu, " "))].join("\t")}\n`,
        );
    return EXIT.done;
  },
});

/** True for `YYYY-MM-DD` that the calendar has, not for a month or a year. */
const isDay = (value: string): boolean => value.length === "YYYY-MM-DD".length && isIsoDate(value);
