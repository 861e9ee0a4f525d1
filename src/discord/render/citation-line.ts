import type { Messages } from "../../core/messages/messages.ts";
import type { Citation } from "../../core/article/citation.ts";
import { placeOf, sayersOf } from "../../core/article/place-of.ts";
import { clip } from "../../core/text/graphemes.ts";
import { escapeChatLine } from "../../core/text/escape/chat.ts";

/** Longer titles are clipped: the line only has to be recognised. */
const TITLE_LENGTH = 120;

const NAME_LENGTH = 80;

/** How a reply cites. */
export interface CitationStyle {
  /** The title that stands above the quotes: it is not said again below each. */
  readonly titleAbove: string | undefined;
  /** Whether places of a timeline lead to the article: that takes room, and quotes have a button for it. */
  readonly hasLinks: boolean;
}

/** Whose words a quote is and where it stands, for people: “the mayor, as quoted · ¶3, sentence 1 · Title”. Escaped. */
export const citationLine = (citation: Citation, { titleAbove }: CitationStyle, messages: Messages): string =>
  [
    ...sayers(citation, messages),
    placeOf(citation, messages),
    ...(citation.article.title === titleAbove
      ? []
      : [escapeChatLine(clip(citation.article.title, TITLE_LENGTH))]),
  ].join(" · ");

/** The same without the title, which stands once above a timeline; the place leads there where there is room for that. */
export const lineInTimeline = (
  citation: Citation,
  { hasLinks }: CitationStyle,
  messages: Messages,
): string => {
  const place = placeOf(citation, messages);
  const { link } = citation;
  return [
    ...sayers(citation, messages),
    hasLinks && link !== undefined ? `[${place}](<${inAngles(link)}>)` : place,
  ].join(" · ");
};

const sayers = (citation: Citation, messages: Messages): readonly string[] =>
  sayersOf(citation, messages).map((name) => escapeChatLine(clip(name, NAME_LENGTH)));

/** An address between angle brackets, within round ones: what would end it is written otherwise. */
const inAngles = (address: string): string =>
  address.replace(/[()<>\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
