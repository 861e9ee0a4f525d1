import { drip, saturate } from "./drive.ts";
import type { Expectation, Load } from "./drive.ts";
import { cpuSecondsOf } from "./figures.ts";
import type { RequestMaker } from "./signed-requests.ts";
import type { Driven } from "./tally.ts";

/** One turn of Footnote and the bare server. */
export interface Pair {
  readonly bare: { readonly peak: Costed; readonly saturated: Driven };
  readonly own: {
    readonly peak: Costed;
    readonly saturated: Driven;
    /** At half of its own peak. */
    readonly steady: Driven;
    /** At a quarter of its own peak, beside as many that are badly signed. */
    readonly besideBad: Driven;
    readonly bad: Driven;
    /** What was offered of each, a second. */
    readonly offered: number;
  };
}

/** With the processor time that the server used for one answer: it depends least on what else a machine does. */
interface Costed extends Driven {
  readonly cpuMs: number;
}

/** Enough to keep a server busy, and few enough to wait for little. */
const PEAK_CONNECTIONS = 50;
const SATURATING_CONNECTIONS = 200;
/** The bare server keeps nothing, and may be sent the same again: so much the less work for whoever sends. */
const REPEATED = 2_000;

/** A message with the words of the article, or that it has none: never “thinking”, never that one has to wait. */
export const isAnswer: Expectation = (status, body) =>
  status === 200 && body.subarray(0, 10).toString() === '{"type":4,' && !body.includes("That was quick");
const isPong: Expectation = (status) => status === 200;
const isRefused: Expectation = (status) => status === 401;

export async function measurePair(
  maker: RequestMaker,
  barePort: number,
  ownPort: number,
  seconds: number,
): Promise<Pair> {
  const bareLoad: Load = { port: barePort, next: repeated(maker.make), isRight: isPong, seconds };
  const ownLoad: Load = { port: ownPort, next: maker.make, isRight: isAnswer, seconds };
  const badLoad: Load = { port: ownPort, next: repeated(maker.makeBad), isRight: isRefused, seconds };
  const barePeak = await peakOf(bareLoad);
  const peak = await peakOf(ownLoad);
  const bareSaturated = await saturate(bareLoad, SATURATING_CONNECTIONS);
  const saturated = await saturate(ownLoad, SATURATING_CONNECTIONS);
  const steady = await drip(ownLoad, peak.perSecond / 2);
  const offered = peak.perSecond / 4;
  const [besideBad, bad] = await Promise.all([drip(ownLoad, offered), drip(badLoad, offered)]);
  return {
    bare: { peak: barePeak, saturated: bareSaturated },
    own: { peak, saturated, steady, besideBad, bad, offered },
  };
}

async function peakOf(load: Load): Promise<Costed> {
  const before = await cpuSecondsOf(load.port);
  const driven = await saturate(load, PEAK_CONNECTIONS);
  const used = (await cpuSecondsOf(load.port)) - before;
  return { ...driven, cpuMs: (used * 1_000) / driven.answered };
}

/** The same few again and again. */
function repeated(make: () => Buffer): () => Buffer {
  const requests = Array.from({ length: REPEATED }, make);
  let index = 0;
  return () => requests[index++ % REPEATED] ?? make();
}
