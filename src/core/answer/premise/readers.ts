import type { Candidate } from "../../search/candidate.ts";
import type { Query } from "../../search/query.ts";
import type { Contradiction } from "./contradiction.ts";
import { readDenial } from "./denial.ts";
import { readOpposites } from "./opposites.ts";
import { readPremise } from "./premise.ts";
import type { PremiseReader } from "./premise.ts";
import { readSwappedRoles } from "./roles.ts";

/** Every way in which a sentence is seen to contradict a question. Each is silent where it is in doubt. */
const readers: readonly PremiseReader[] = [readSwappedRoles, readDenial, readOpposites];

/** What a sentence contradicts of what a question takes for granted, by the surest of the readers; undefined for nothing. */
export function contradictionIn(query: Query, candidate: Candidate): Contradiction | undefined {
  const premise = readPremise(query, candidate);
  if (premise === undefined) return undefined;
  return readers
    .flatMap((read) => read(premise) ?? [])
    .reduce<Contradiction | undefined>(
      (surest, found) => (surest === undefined || found.sureness > surest.sureness ? found : surest),
      undefined,
    );
}
