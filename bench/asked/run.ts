import { inTurn } from "../answers/in-turn.ts";
import { askSet } from "./ask-set.ts";
import type { Asked } from "./ask-set.ts";
import type { AskedSet } from "./asked-set.ts";
import { listErrors } from "./list-errors.ts";
import { readOptions } from "./options.ts";
import { SYSTEMS } from "./systems.ts";

/** What one system made of all sets. */
export interface Result {
  readonly system: string;
  readonly asked: readonly Asked[];
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Asks all systems every question and prints what came of it; with `--errors`, what went wrong instead. */
export async function run(
  script: string,
  read: (folder: string) => Promise<readonly AskedSet[]>,
  report: (results: readonly Result[], sets: readonly AskedSet[]) => string,
): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (typeof options === "string") {
    say(`${options}\nUsage: npm run ${script} -- --data DIR [--only NAME] [--errors]`);
    process.exitCode = 2;
    return;
  }
  const { only = "" } = options;
  const sets = await read(options.data);
  const systems = SYSTEMS.filter(({ name }) => name.toLowerCase().includes(only));
  const results = await inTurn(systems, async (system) => {
    const start = performance.now();
    const asked = await inTurn(sets, (set) => askSet(system, set));
    say(`${system.name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    return [{ system: system.name, asked }];
  });
  print(options.errors ? listErrors(results.at(-1)?.asked ?? []) : report(results, sets));
}
