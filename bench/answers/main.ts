/**
 * Answers of Footnote beside what one would use instead. Tables go to stdout, progress to stderr.
 */
import { readEntries } from "./data.ts";
import type { Entry } from "./data.ts";
import { listMistakes } from "./errors/list-mistakes.ts";
import { mistakesOf } from "./errors/mistakes.ts";
import { footnote, wordsOnly } from "./footnote-system.ts";
import { inTurn } from "./in-turn.ts";
import { measure } from "./measure.ts";
import type { Measured } from "./measure.ts";
import { readOptions, USAGE } from "./options.ts";
import type { Options } from "./options.ts";
import { loadPeers } from "./peers/index.ts";
import { choosePeers } from "../peers/choose-peers.ts";
import { placesOf } from "./report/parts.ts";
import { reportOf } from "./report/report.ts";
import { measureScale } from "./scale/measure-scale.ts";
import { measureApart, scaleTable, SIZES } from "./scale/scale-table.ts";
import type { System } from "./system.ts";

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const say = (text: string): void => void process.stderr.write(`${text}\n`);

const options = readOptions(process.argv.slice(2));
if (typeof options === "string") {
  say(`${options}\nUsage: ${USAGE}`);
  process.exitCode = 2;
} else {
  await run(options);
}

async function run({ data, part, only, errors, scale, scaleOf }: Options): Promise<void> {
  const entries = await read(data);
  if (entries === undefined) return;
  if (scaleOf !== undefined) {
    print(JSON.stringify(await measureScale(footnote, entries, scaleOf)));
  } else if (scale) {
    print(
      scaleTable(
        await inTurn(SIZES, async (size) => [
          [size, await progress(`${size} paragraphs`, async () => measureApart(data, size))] as const,
        ]),
      ),
    );
  } else if (errors) {
    const places = placesOf(part, entries.length);
    const all = await mistakesOf(footnote, entries);
    const mistakes = all.filter(({ verdict }) => places.includes(verdict.place));
    print(listMistakes(mistakes));
  } else {
    const measured = (system: System): Promise<Measured> =>
      progress(system.name, () => measure(system, entries));
    const peers = await choosePeers({ only, load: loadPeers });
    if (peers === undefined) return;
    const others = await inTurn([...peers, wordsOnly], async (peer) => [await measured(peer)]);
    print(reportOf(await measured(footnote), others, entries, part));
  }
}

async function read(data: string): Promise<readonly Entry[] | undefined> {
  try {
    return await readEntries(data);
  } catch (error) {
    say(
      `The questions in “${data}” cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 2;
    return undefined;
  }
}

async function progress<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  process.stderr.write(`${what} … `);
  const result = await work();
  say(`${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
