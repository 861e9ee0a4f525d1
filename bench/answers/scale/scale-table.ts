import { spawnSync } from "node:child_process";
import { totalmem } from "node:os";
import { z } from "zod";
import { number, tableOf } from "../report/table.ts";
import type { Scale } from "./measure-scale.ts";

export const SIZES = [100, 1_000, 10_000, 100_000] as const;

const ScaleText = z.object({
  paragraphs: z.number(),
  indexMs: z.number(),
  MiB: z.number(),
  medianMs: z.number(),
  slowestMs: z.number(),
});

/**
 * Measures one size in a process of its own, by running this program once more.
 *
 * @returns undefined when it did not come to an end, for want of memory above all
 */
export function measureApart(data: string, size: number): Scale | undefined {
  const program = process.argv.slice(1, 2);
  const heap = Math.floor((0.8 * totalmem()) / 2 ** 20);
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--expose-gc", `--max-old-space-size=${heap}`, ...program, "--data", data, "--scale-of", String(size)],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  return status === 0 ? ScaleText.parse(JSON.parse(stdout)) : undefined;
}

/** How cost grows with the library: where it is linear, the columns for each thousand paragraphs stay level. */
export function scaleTable(sizes: readonly (readonly [size: number, scale: Scale | undefined])[]): string {
  const header = [
    "paragraphs",
    "ms to index",
    "ms for each 1,000",
    "MiB",
    "KiB for each paragraph",
    "ms a question, median",
    "ms a question, p99",
    "µs a question for each 1,000, median",
  ];
  const rows = sizes.map(([size, scale]) =>
    scale === undefined
      ? [size.toLocaleString("en"), "did not finish"]
      : [
          size.toLocaleString("en"),
          number(scale.indexMs),
          number((1_000 * scale.indexMs) / size),
          number(scale.MiB),
          number((1_024 * scale.MiB) / size),
          number(scale.medianMs),
          number(scale.slowestMs),
          number((1_000_000 * scale.medianMs) / size),
        ],
  );
  return tableOf(header, rows);
}
