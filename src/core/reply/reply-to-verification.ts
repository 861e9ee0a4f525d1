import type { Quote } from "../article/quote.ts";
import type { Verification } from "../quotation/verify-code.ts";
import { changeItems, firstItems, quoted } from "./change-items.ts";
import { citedBlock } from "./cited-block.ts";
import type { Block, ListItem, Reply } from "./reply.ts";

const MOST_LISTED = 8;
/** A list's line has room for so much of a sentence that is gone. */
const WORDS_LENGTH = 150;

const SIDES = {
  said: "it said",
  told: "it now says",
  isNotSaid: "it did not before",
  isNotTold: "it no longer does",
};

/** Says what became of words that were cited. Only words that stand in the article now are shown as its words. */
export function replyToVerification(verification: Verification, title: string): Reply {
  return { audience: "everyone", blocks: blocksFor(verification, title) };
}

function blocksFor(verification: Verification, title: string): Block[] {
  switch (verification.kind) {
    case "there":
      return [prose(`Still in “${title}”, word for word, where it was:`), ...cited(verification.quotes)];
    case "moved":
      return [
        prose(`Still in “${title}”, word for word, but it has moved. It is here now:`),
        ...cited(verification.quotes),
      ];
    case "changed": {
      const { check, was } = verification;
      const items = [beforeItem(was), ...changeItems(check.places, SIDES)];
      return [
        prose(`Changed: “${title}” no longer says this word for word. What it says now:`),
        { kind: "list", items: firstItems(items, MOST_LISTED) },
        ...check.places.flatMap(({ quotes }) => cited(quotes)),
      ];
    }
    case "gone":
      return [
        prose(`Gone: “${title}” no longer says this, nor anything like it.`),
        { kind: "list", items: [beforeItem(verification.was)] },
      ];
    case "not-there":
      return [
        prose(
          `No longer in “${title}”, word for word. Footnote kept no record of that text, so it cannot tell whether the words were changed or taken out.${verification.now.length === 0 ? "" : " At their place stands now:"}`,
        ),
        ...cited(verification.now),
      ];
  }
}

const prose = (text: string): Block => ({ kind: "prose", text });

const beforeItem = (was: string): ListItem => ({
  name: "Before",
  text: `it said ${quoted(was, WORDS_LENGTH)}`,
});

const cited = (quotes: readonly Quote[]): Block[] => quotes.map((quote) => citedBlock(quote));
