import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { Tokenizer } from "@huggingface/tokenizers";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { recentlyUsed } from "../../core/text/recently-used.ts";
import { piecesOf, piecesOfText } from "./pieces.ts";
import type { Tokenise, Window } from "./pieces.ts";
import { readingOf } from "./reading.ts";
import type { WindowReading } from "./reading.ts";
import { packVector } from "./vector.ts";
import type { Vectors } from "./vector.ts";
import { readCard } from "./weights.ts";

/** What the thread is asked for. */
export type Work =
  | { readonly kind: "embed"; readonly texts: readonly string[] }
  | { readonly kind: "read"; readonly question: string; readonly windows: readonly Window[] };
/** What it makes of it. */
export interface Made {
  readonly embed: Vectors;
  readonly read: readonly WindowReading[];
}
export type EncoderOrder = Work & { readonly id: number };
/** The first that is delivered has no order: the thread is ready, or never will be. */
export type EncoderDelivery =
  | { readonly id: number; readonly made: Made[keyof Made] }
  | { readonly id: number; readonly problem: string };

/** The longest text that is turned into a vector, in pieces: longer ones are cut. */
const LONGEST_TEXT = 128;
/** Sentences of which the pieces are kept: those of an article of 100 paragraphs, some times over. */
const KEPT = 5_000;

const folder = new URL(String(workerData));
const card = readCard(folder);
const tokenizer = new Tokenizer(JSON.parse(readFileSync(new URL("tokenizer.json", folder), "utf8")), {});
// One thread: a second one would take the place of whatever else the machine does, for little. And no order of sums depends on it.
const open = (file: string): Promise<InferenceSession> =>
  InferenceSession.create(fileURLToPath(new URL(file, folder)), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: "sequential",
  });
const [reading, embedding] = await Promise.all([open(card.files.read), open(card.files.embed)]);

const kept = recentlyUsed<string, readonly number[]>(KEPT);
const tokenise: Tokenise = (text) => {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const ids = text === "" ? [] : tokenizer.encode(text, { add_special_tokens: false }).ids;
  kept.set(text, ids);
  return ids;
};

async function run(session: InferenceSession, ids: readonly number[], secondFrom = ids.length) {
  const shape = [1, ids.length];
  const tensor = (valueAt: (at: number) => number): Tensor =>
    new Tensor(
      "int64",
      BigInt64Array.from(ids, (_, at) => BigInt(valueAt(at))),
      shape,
    );
  const found = await session.run({
    input_ids: tensor((at) => ids[at] ?? card.ids.unknown),
    attention_mask: tensor(() => 1),
    token_type_ids: tensor((at) => (at < secondFrom ? 0 : 1)),
  });
  return (name: string): Float32Array => {
    const data = found[name]?.data;
    if (!(data instanceof Float32Array)) throw new Error(`The weights give no “${name}”.`);
    return data;
  };
}

async function embed(texts: readonly string[]): Promise<Vectors> {
  const bytes = new Int8Array(texts.length * card.hidden);
  const units = new Float32Array(texts.length);
  for (const [at, text] of texts.entries()) {
    const ids = piecesOfText(text, LONGEST_TEXT, tokenise, card);
    // oxlint-disable-next-line no-await-in-loop -- there is one thread: several at once would be no faster, and padded
    const output = await run(embedding, ids);
    const own = bytes.subarray(at * card.hidden, (at + 1) * card.hidden);
    units[at] = packVector(output("embedding"), own);
  }
  return { dimensions: card.hidden, bytes, units };
}

async function read(question: string, windows: readonly Window[]): Promise<WindowReading[]> {
  const readings: WindowReading[] = [];
  for (const window of windows) {
    const pieces = piecesOf(question, window, tokenise, card);
    // oxlint-disable-next-line no-await-in-loop -- as above
    const output = await run(reading, pieces.ids, pieces.secondFrom);
    readings.push(
      readingOf(pieces, {
        sentence: output("sentence"),
        none: output("none")[0] ?? 0,
        start: output("start"),
        end: output("end"),
      }),
    );
  }
  return readings;
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows, this is a thread
const deliver = (delivered: EncoderDelivery): void => parentPort?.postMessage(delivered);

parentPort?.on("message", (order: EncoderOrder) => {
  const work: Promise<Made[keyof Made]> =
    order.kind === "embed" ? embed(order.texts) : read(order.question, order.windows);
  work.then(
    (made) => deliver({ id: order.id, made }),
    (error: unknown) =>
      deliver({ id: order.id, problem: error instanceof Error ? error.message : String(error) }),
  );
});
// The first of a thread takes much longer than all others.
await Promise.all([embed(["ready"]), read("ready", [{ context: "", sentences: ["ready"] }])]);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- as above
parentPort?.postMessage("ready");
