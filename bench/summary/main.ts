/**
 * Summaries of Footnote beside what one would use instead. Tables go to stdout, progress to stderr.
 */
import { readCommonOptions, usageOf } from "../answers/common-options.ts";
import type { CommonOptions } from "../answers/common-options.ts";
import { choosePeers } from "../peers/choose-peers.ts";
import { ablationTable } from "./ablation/ablation.ts";
import { readSummaryData } from "./data.ts";
import type { SummaryData } from "./data.ts";
import { listErrors } from "./errors/list-errors.ts";
import { crossValidate } from "./fit/cross-validate.ts";
import { footnote } from "./footnote-summariser.ts";
import { measure } from "./measure.ts";
import type { Measured } from "./measure.ts";
import { loadPeers } from "./peers/index.ts";
import { lead } from "./peers/lead.ts";
import { reportOf } from "./report/report.ts";
import type { Summariser } from "./summariser.ts";

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const say = (text: string): void => void process.stderr.write(`${text}\n`);

const options = readCommonOptions(process.argv.slice(2), "docs/summary.md");
if (typeof options === "string") {
  say(`${options}\nUsage: ${usageOf("bench:summary")}`);
  process.exitCode = 2;
} else {
  await run(options);
}

async function run({ data: folder, part, only, errors, ablation }: CommonOptions): Promise<void> {
  const data = await read(folder);
  if (data === undefined) return;
  if (errors) {
    print(listErrors(await measured(footnote, data), data, part));
  } else if (ablation) {
    print(await ablationTable(data));
  } else {
    const peers = await choosePeers({ only, load: loadPeers, alone: [lead] });
    if (peers === undefined) return;
    const others: Measured[] = [];
    for (const peer of peers) others.push(await measured(peer, data));
    const ours = await measured(footnote, data);
    print(reportOf(ours, others, await crossValidate(data, say), { data, part }));
  }
}

async function measured(summariser: Summariser, data: SummaryData): Promise<Measured> {
  const start = performance.now();
  const result = await measure(summariser, data);
  say(`${summariser.name} … ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}

async function read(folder: string): Promise<SummaryData | undefined> {
  try {
    return await readSummaryData(folder);
  } catch (error) {
    say(`The texts in “${folder}” cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
    return undefined;
  }
}
