import { summaryFrom } from "../ranked.ts";
import type { Summariser } from "../summariser.ts";

/** The first sentences that fit, as the data parts them: what there is to beat. */
export const lead: Summariser = {
  name: "the first sentences",
  read: async ({ sentences }) => summaryFrom(sentences.map((text, place) => ({ text, place }))),
};
