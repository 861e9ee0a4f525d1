import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A set of words that mean the same, with its pointers to others. https://wordnet.princeton.edu/documentation/wndb5wn */
interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

export interface Pointer {
  /** `@` hypernym, `~` hyponym, `+` derivationally related, `!` antonym, `&` similar to, `$` verb group, `*` entailment … */
  readonly symbol: string;
  /** The key of the other set. */
  readonly to: string;
  /** Which word of each set it joins, counted from 1; 0 for the whole set. */
  readonly from: number;
  readonly into: number;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** For each word, the keys of its sets of one part of speech, commonest sense first. */
  readonly senses: readonly { readonly word: string; readonly keys: readonly string[] }[];
}

const FILES = { n: "noun", v: "verb", a: "adj", r: "adv" } as const;

/** Reads the four parts of speech. */
export async function readSynsets(folder: string): Promise<WordNet> {
  const synsets = new Map<string, Synset>();
  const senses: { word: string; keys: readonly string[] }[] = [];
  for (const [part, name] of Object.entries(FILES)) {
    for (const line of await linesOf(join(folder, `data.${name}`)))
      synsets.set(part + line.slice(0, 8), readSynset(line));
    for (const line of await linesOf(join(folder, `index.${name}`))) {
      const fields = line.trim().split(" ");
      const pointers = Number(fields[3]);
      senses.push({ word: fields[0] ?? "", keys: fields.slice(6 + pointers).map((offset) => part + offset) });
    }
  }
  return { synsets, senses };
}

/** Without the licence at the top, whose lines start with spaces. */
async function linesOf(file: string): Promise<string[]> {
  return (await readFile(file, "utf8")).split("\n").filter((line) => /^\S/.test(line));
}

function readSynset(line: string): Synset {
  const fields = (line.split(" | ")[0] ?? "").trim().split(" ");
  const wordCount = Number.parseInt(fields[3] ?? "0", 16);
  const words = fields.slice(4, 4 + 2 * wordCount).filter((_, index) => index % 2 === 0);
  const first = 4 + 2 * wordCount;
  const pointers = Array.from({ length: Number(fields[first]) }, (_, index) => {
    const [symbol = "", offset = "", part = "", ends = "0000"] = fields.slice(first + 1 + 4 * index);
    return {
      symbol,
      // Satellite adjectives stand in the file of adjectives.
      to: (part === "s" ? "a" : part) + offset,
      from: Number.parseInt(ends.slice(0, 2), 16),
      into: Number.parseInt(ends.slice(2), 16),
    };
  });
  // "(p)" and its like say where an adjective may stand.
  return { words: words.map((word) => word.replace(/\(.*\)$/, "").toLowerCase()), pointers };
}
