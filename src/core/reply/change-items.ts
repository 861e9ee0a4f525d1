import type { CheckedPlace, Change } from "../quotation/quotation-check.ts";
import { clip } from "../text/graphemes.ts";
import type { ListItem } from "./reply.ts";

/** Words within the bot's sentence; the whole sentence stands below it. */
const WORDS_LENGTH = 80;

/** How the two sides of a change are called: "they wrote", "the article says". */
export interface Sides {
  readonly said: string;
  readonly told: string;
  readonly isNotSaid: string;
  readonly isNotTold: string;
}

/** What differs, in the bot's voice: whose words are whose is said each time. */
export function changeItems(places: readonly CheckedPlace[], sides: Sides): ListItem[] {
  return places.flatMap(({ changes }) => changes.map((change) => itemFor(change, sides)));
}

function itemFor({ said, told }: Change, sides: Sides): ListItem {
  if (told === "") return { name: "Put in", text: `${sides.said} ${quoted(said)}, ${sides.isNotTold}` };
  if (said === "") return { name: "Dropped", text: `${sides.told} ${quoted(told)}, ${sides.isNotSaid}` };
  return { name: "Changed", text: `${sides.said} ${quoted(said)}, ${sides.told} ${quoted(told)}` };
}

/** Words within a sentence of the bot: on one line, by their beginning where they are many. */
export const quoted = (words: string, maxLength = WORDS_LENGTH): string =>
  `“${clip(onOneLine(words), maxLength)}”`;

/** On one line, without the marks of a block quote. */
export const onOneLine = (text: string): string =>
  text
    .replace(/\n[^\S\n]{0,3}>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** At most so many items, and how many more there are. */
export function firstItems(items: readonly ListItem[], most: number): readonly ListItem[] {
  const more = items.length - most;
  if (more <= 0) return items;
  const text = more === 1 ? "1 further difference" : `${more} further differences`;
  return [...items.slice(0, most), { name: "And more", text }];
}
