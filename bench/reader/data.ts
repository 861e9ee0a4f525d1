import type { AskedSet } from "../asked/asked-set.ts";
import { readNatural } from "../natural/data.ts";
import { readReal } from "../real/data.ts";
import { readOwn } from "./own.ts";
import { readSquad } from "./squad.ts";

/** Where the sets are; those that are not named are left out. */
export interface Places {
  readonly natural?: string | undefined;
  readonly real?: string | undefined;
  /** `training/reader/own-dev/`. */
  readonly own?: string | undefined;
  /** Files of `bench:answers`. */
  readonly answers: readonly string[];
}

/** All sets that are named, those with one article each as one. */
export async function readSets({ natural, real, own, answers }: Places): Promise<AskedSet[]> {
  const texts = real === undefined ? [] : await readReal(real);
  return [
    ...(natural === undefined ? [] : await readNatural(natural)),
    ...(texts.length === 0 ? [] : [{ name: "real", articles: texts.flatMap(({ articles }) => articles) }]),
    ...(own === undefined ? [] : [await readOwn(own)]),
    ...(await Promise.all(answers.map(readSquad))).flat(),
  ];
}
