import type { Messages } from "../../core/messages/messages.ts";
import type { Citation } from "../../core/article/citation.ts";
import { placeOf, sayersOf } from "../../core/article/place-of.ts";
import { clip } from "../../core/text/graphemes.ts";
import { escapeChatLine } from "../../core/text/escape/chat.ts";

/** Longer titles are clipped: the line only has to be recognised. */
const TITLE_LENGTH = 120;

const NAME_LENGTH = 80;

/** Whose words a quote is and where it stands, for people: “the mayor, as quoted · ¶3, sentence 1 · Title”. Escaped. */
export const citationLine = (citation: Citation, messages: Messages): string =>
  `${lineInTimeline(citation, messages)} · ${escapeChatLine(clip(citation.article.title, TITLE_LENGTH))}`;

/** The same without the title, which stands once above a timeline. */
export const lineInTimeline = (citation: Citation, messages: Messages): string =>
  [
    ...sayersOf(citation).map((name) => escapeChatLine(clip(name, NAME_LENGTH))),
    placeOf(citation, messages),
  ].join(" · ");
