import { summaryFrom } from "../ranked.ts";
import type { Placed } from "../ranked.ts";
import type { Summariser } from "../summariser.ts";
import { load } from "./packages.ts";

/** lexrank, which parts sentences itself. */
export async function lexrank(): Promise<Summariser> {
  const { default: package_ } = await load("lexrank");
  return {
    name: "lexrank",
    read: async ({ text }) =>
      summaryFrom(
        await new Promise<Placed[]>((resolve) => {
          package_.summarize(text, text.length, (_error, sentences) => {
            resolve(
              sentences
                .toSorted((a, b) => b.weight - a.weight)
                .map(({ text: words, index }) => ({ text: words, place: index })),
            );
          });
        }),
      ),
  };
}
