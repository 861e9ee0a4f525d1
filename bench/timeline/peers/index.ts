import type { Finder } from "../finder.ts";
import { chronoNode } from "./chrono-node.ts";
import { compromiseDates } from "./compromise-dates.ts";
import { ownDateOnly } from "./own-date-only.ts";
import { recognizersText } from "./recognizers-text.ts";

/** What one would use instead, in the order of the tables; `installPeers` comes first. */
export const loadPeers = async (): Promise<readonly Finder[]> => [
  ownDateOnly,
  await chronoNode(),
  await chronoNode({ hasBareYears: true }),
  await compromiseDates(),
  await recognizersText(),
];
