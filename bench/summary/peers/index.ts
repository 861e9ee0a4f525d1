import type { Summariser } from "../summariser.ts";
import { lead } from "./lead.ts";
import { lexrank } from "./lexrank.ts";
import { nodeSummarizer } from "./node-summarizer.ts";
import { tsTextRank } from "./ts-textrank.ts";

/** What one would use instead, in the order of the tables; `installPeers` comes first. */
export const loadPeers = async (): Promise<readonly Summariser[]> => [
  lead,
  await lexrank(),
  await tsTextRank(),
  await nodeSummarizer("frequency"),
  await nodeSummarizer("rank"),
];
