import type { Found } from "../found.ts";
import type { FoundDetails } from "../prepared.ts";
import type { StatedField } from "./field-names.ts";

/** What a head says about an article. */
export interface Stated extends Found {
  readonly field: StatedField;
  /** Of two that state the same field, the one with the lower rank counts. */
  readonly rank: number;
}

/** What is found for each field: the value that counts most, and where it was said. */
export const foundIn = (stated: readonly Stated[]): FoundDetails =>
  Object.fromEntries(
    stated.toSorted((a, b) => b.rank - a.rank).map(({ field, value, from }) => [field, { value, from }]),
  );

/** Why a line that states a field is not in the text. */
export const SAYS: Readonly<Record<StatedField | "unused", string>> = {
  title: "the title, which stands in the front matter",
  author: "the author, who stands in the front matter",
  publisher: "the publisher, who stands in the front matter",
  url: "the address, which stands in the front matter",
  published: "the date, which stands in the front matter",
  language: "the language, which stands in the front matter",
  unused: "a line about the text, above it",
};
