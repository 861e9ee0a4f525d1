/**
 * Footnote over HTTP beside a bare server that checks signatures only: signed /ask requests, each another question, on this
 * machine alone. The table goes to stdout, progress to stderr.
 */
import { readFileSync } from "node:fs";
import { measurePair } from "./measure.ts";
import type { Pair } from "./measure.ts";
import { readOptions, USAGE } from "./options.ts";
import type { LoadOptions } from "./options.ts";
import { questionsAbout } from "./questions.ts";
import { reportOf } from "./report.ts";
import { startServer } from "./server-process.ts";
import { createRequestMaker } from "./signed-requests.ts";
import { watchMemory } from "./watch-memory.ts";

const ARTICLE = "knowledge/ukraine-security-guarantees.md";
const say = (text: string): void => void process.stderr.write(`${text}\n`);

const options = readOptions(process.argv.slice(2));
if (typeof options === "string") {
  say(`${options}\nUsage: ${USAGE}`);
  process.exitCode = 2;
} else {
  await run(options);
}

async function run({ pairs: count, seconds, memoryRequests }: LoadOptions): Promise<void> {
  const maker = createRequestMaker(questionsAbout(readFileSync(ARTICLE, "utf8")));
  const environment = {
    DISCORD_PUBLIC_KEY: maker.publicKey,
    // Nobody is there: whatever is not answered at once is lost, and counts as an error.
    DISCORD_API_URL: "http://127.0.0.1:9/api",
    MODE: "http",
    PORT: "0",
  };
  const bare = await startServer(["bench/build/bench/load/bare-server.js"], environment);
  const own = await startServer(["dist/main.js", "start"], environment);
  try {
    say("warming up");
    const measure = () => measurePair(maker, bare.port, own.port, seconds);
    await measure();
    const pairs: Pair[] = [];
    for (let number = 1; number <= count; number += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other: they share the machine
      const pair = await measure();
      pairs.push(pair);
      const { perSecond } = pair.own.peak;
      const share = (perSecond / pair.bare.peak.perSecond).toFixed(2);
      say(
        `pair ${number} of ${count}: ${perSecond.toFixed(0)} answers a second, ${share} of the bare server’s`,
      );
    }
    say(`${memoryRequests} requests more, for the memory`);
    const watched = await watchMemory(maker, own.port, memoryRequests);
    process.stdout.write(`${reportOf(pairs, watched)}\n`);
  } finally {
    await own.stop();
    await bare.stop();
  }
}
