/**
 * Dates and events as Footnote reads them beside what one would use instead. Tables go to stdout, progress to stderr.
 */
import { readCommonOptions, usageOf } from "../answers/common-options.ts";
import type { CommonOptions } from "../answers/common-options.ts";
import { choosePeers } from "../peers/choose-peers.ts";
import { ablationTable } from "./ablation/ablation.ts";
import { readTimelineData } from "./data.ts";
import type { TimelineData } from "./data.ts";
import { listErrors } from "./errors/list-errors.ts";
import type { Finder } from "./finder.ts";
import { footnote } from "./footnote-finder.ts";
import { measure } from "./measure.ts";
import type { Measured } from "./measure.ts";
import { loadPeers } from "./peers/index.ts";
import { reportOf } from "./report/report.ts";

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const say = (text: string): void => void process.stderr.write(`${text}\n`);

const options = readCommonOptions(process.argv.slice(2), "docs/timeline.md");
if (typeof options === "string") {
  say(`${options}\nUsage: ${usageOf("bench:timeline")}`);
  process.exitCode = 2;
} else {
  await run(options);
}

async function run({ data: folder, part, only, errors, ablation }: CommonOptions): Promise<void> {
  const data = await read(folder);
  if (data === undefined) return;
  const measured = (finder: Finder): Measured => {
    const start = performance.now();
    const result = measure(finder, data);
    say(`${finder.name} … ${((performance.now() - start) / 1000).toFixed(1)} s`);
    return result;
  };
  if (errors) {
    print(listErrors(measured(footnote), data, part));
  } else if (ablation) {
    print(ablationTable(data));
  } else {
    const peers = await choosePeers({ only, load: loadPeers });
    if (peers === undefined) return;
    const others = peers.map(measured);
    print(reportOf(measured(footnote), others, data, part));
  }
}

async function read(folder: string): Promise<TimelineData | undefined> {
  try {
    return await readTimelineData(folder);
  } catch (error) {
    say(`The texts in “${folder}” cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
    return undefined;
  }
}
