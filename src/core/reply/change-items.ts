import type { CheckedPlace, Change } from "../quotation/quotation-check.ts";
import type { Messages } from "../messages/messages.ts";
import { clip } from "../text/graphemes.ts";
import type { ListItem } from "./reply.ts";

/** Words within the bot's sentence; the whole sentence is shown below it. */
const WORDS_LENGTH = 80;

/** How the differences between two texts are told. */
export interface ChangeMessages {
  readonly changed: (said: string, told: string) => ListItem;
  /** Only the first text says it. */
  readonly onlySaid: (said: string) => ListItem;
  /** Only the second text says it. */
  readonly onlyTold: (told: string) => ListItem;
}

/** What differs, in the bot's voice: whose words are whose is said each time. */
export function changeItems(places: readonly CheckedPlace[], messages: ChangeMessages): ListItem[] {
  return places.flatMap(({ changes }) => changes.map((change) => itemFor(change, messages)));
}

function itemFor({ said, told }: Change, { changed, onlySaid, onlyTold }: ChangeMessages): ListItem {
  if (told === "") return onlySaid(quotedChange(said));
  if (said === "") return onlyTold(quotedChange(told));
  return changed(quotedChange(said), quotedChange(told));
}

/** Words within a sentence of the bot: on one line, by their beginning where they are many. */
export const quotedChange = (words: string, maxLength = WORDS_LENGTH): string =>
  `“${clip(onOneLine(words), maxLength)}”`;

/** On one line, without the marks of a block quote. */
export const onOneLine = (text: string): string =>
  text
    .replace(/\n[^\S\n]{0,3}>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** At most so many items, and how many more there are. */
export function firstItems(
  items: readonly ListItem[],
  most: number,
  { quote }: Messages,
): readonly ListItem[] {
  const more = items.length - most;
  return more <= 0 ? items : [...items.slice(0, most), quote.moreDifferences(more)];
}
