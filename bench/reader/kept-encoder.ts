import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { PATIENCE } from "./patience.ts";
import { startEncoder } from "../../src/reader/encoder/encoder.ts";
import type { Encoder } from "../../src/reader/encoder/encoder.ts";
import type { Window } from "../../src/reader/encoder/pieces.ts";
import type { WindowReading } from "../../src/reader/encoder/reading.ts";
import { joinVectors } from "../../src/reader/encoder/vector.ts";
import type { Vectors } from "../../src/reader/encoder/vector.ts";
import { readCard } from "../../src/reader/encoder/weights.ts";
import type { Card } from "../../src/reader/encoder/weights.ts";

const Row = z.array(z.number().nullable());
const KeptReading = z.tuple([Row, Row]);
const KeptVector = z.tuple([z.string(), z.number()]);
const KeptLine = z.tuple([z.tuple([z.string(), z.unknown()])]);

interface KeptEncoder {
  readonly encoder: Encoder;
  readonly card: Card;
}

/**
 * An encoder that keeps on disk what it made, by the weights' version: fitting and measuring read the same windows again and again. Times
 * are not to be measured with it.
 *
 * @param folder - of the weights, with a slash at its end
 */
export function keptEncoder(folder: URL): KeptEncoder {
  const card = readCard(folder);
  const program = new URL("../../src/reader/encoder/worker.js", import.meta.url);
  const encoder = startEncoder({ weights: folder, program, ...PATIENCE });
  const kept = openKept(card.version);
  const each = async <Item, Result>(
    items: readonly Item[],
    nameOf: (item: Item) => string,
    work: (items: readonly Item[]) => Promise<readonly Result[]>,
    write: (result: Result) => unknown,
    read: (kept: unknown) => Result,
  ): Promise<Result[]> => {
    const missing = items.filter((item) => !kept.has(nameOf(item)));
    if (missing.length > 0) {
      const made = await work(missing);
      for (const [at, item] of missing.entries()) {
        const result = made[at];
        if (result !== undefined) kept.add(nameOf(item), write(result));
      }
    }
    return items.map((item) => read(kept.get(nameOf(item))));
  };
  const embed = async (texts: readonly string[]): Promise<Vectors> =>
    joinVectors(
      await each(
        texts,
        (text) => nameFor("embed", text),
        async (own) => apart(await encoder.embed(own)),
        packed,
        unpacked,
      ),
      card.hidden,
    );
  return {
    card,
    encoder: {
      ...encoder,
      get state() {
        return encoder.state;
      },
      embed,
      embedQuestion: (question) => embed([question]),
      read: (question, windows) =>
        each(
          windows,
          ({ context, sentences }: Window) => nameFor("read", question, context, ...sentences),
          (own) => encoder.read(question, own),
          // JSON has no infinity.
          ({ sentences, spans }) =>
            [sentences, spans].map((row) => row.map((value) => (Number.isFinite(value) ? value : null))),
          readingFrom,
        ),
    },
  };
}

const nameFor = (...parts: readonly string[]): string =>
  createHash("sha1").update(JSON.stringify(parts)).digest("base64");

const restored = (row: readonly (number | null)[]): number[] => row.map((value) => value ?? -Infinity);

function readingFrom(kept: unknown): WindowReading {
  const [sentences, spans] = KeptReading.parse(kept);
  return { sentences: restored(sentences), spans: restored(spans) };
}

const apart = ({ dimensions, bytes, units }: Vectors): Vectors[] =>
  Array.from(units, (_, at) => ({
    dimensions,
    bytes: bytes.slice(at * dimensions, (at + 1) * dimensions),
    units: units.slice(at, at + 1),
  }));

const packed = ({ bytes, units }: Vectors): unknown => [Buffer.from(bytes).toString("base64"), units[0]];

function unpacked(kept: unknown): Vectors {
  const [bytes, unit] = KeptVector.parse(kept);
  const buffer = Buffer.from(bytes, "base64");
  return {
    dimensions: buffer.length,
    bytes: new Int8Array(buffer.buffer, buffer.byteOffset, buffer.length),
    units: Float32Array.of(unit),
  };
}

function openKept(version: string) {
  const folder = join("bench", "build", "kept");
  const file = join(folder, `${version}.jsonl`);
  mkdirSync(folder, { recursive: true });
  const known = new Map<string, unknown>();
  if (existsSync(file))
    for (const line of readFileSync(file, "utf8").split("\n")) {
      if (!line.endsWith("]]")) continue;
      const [[name, value]] = KeptLine.parse(JSON.parse(line));
      known.set(name, value);
    }
  return {
    has: (name: string): boolean => known.has(name),
    get: (name: string): unknown => known.get(name),
    add(name: string, value: unknown): void {
      known.set(name, value);
      appendFileSync(file, `${JSON.stringify([[name, value]])}\n`);
    },
  };
}
