import type { Interval } from "../statistics/bootstrap.ts";

/** A Markdown table whose columns line up in a terminal as well. */
export function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width)).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [line(header), rule, ...rows.map(line)].join("\n");
}

/** What stands where a system has no such figure. */
export const NONE = "–";

/** A share as `.951 (.934–.967)`. */
export const share = (interval: Interval): string => written(interval, decimals(3));

/** A difference as `+.012 (−.003 to +.027)`. */
export const difference = (interval: Interval): string =>
  written(interval, (value) => (value < 0 ? "" : "+") + decimals(3)(value), " to ");

/** A mean as `1.38 (1.34–1.42)`. */
export const mean = (interval: Interval): string => written(interval, (value) => value.toFixed(2));

/** A time or a multiple with as many digits as tell something: `0.27 (0.26–0.29)`, `41 (36–44)`. */
export const amount = (interval: Interval): string => written(interval, number);

/** A number with as many digits as tell something: 0.0034, 0.27, 4.1, 41. */
export function number(value: number): string {
  const size = Math.abs(value);
  if (size < 0.1) return value.toPrecision(2);
  return value.toFixed(size < 1 ? 2 : size < 10 ? 1 : 0);
}

const decimals =
  (digits: number) =>
  (value: number): string =>
    value
      .toFixed(digits)
      .replace(/^(-?)0(?=\.)/, "$1")
      .replace("-", "−");

function written({ value, low, high }: Interval, write: (value: number) => string, to = "–"): string {
  return Number.isNaN(value) ? NONE : `${write(value)} (${write(low)}${to}${write(high)})`;
}
