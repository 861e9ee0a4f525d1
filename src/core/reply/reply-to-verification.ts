import type { Quote } from "../article/quote.ts";
import type { Verification } from "../quotation/verify-code.ts";
import type { Messages } from "../messages/messages.ts";
import { changeItems, firstItems, quotedChange } from "./change-items.ts";
import { citedBlock } from "./cited-block.ts";
import type { ReplyBlock, ListItem, Reply } from "./reply.ts";

const MOST_LISTED = 8;
/** A list's line has room for so much of a sentence that is gone. */
const WORDS_LENGTH = 150;

/** Says what became of words that were cited. Only words that the article has now are shown as its words. */
export const replyToVerification = (
  verification: Verification,
  { title, isPrivate }: { readonly title: string; readonly isPrivate: boolean },
  messages: Messages,
): Reply => ({
  audience: isPrivate ? "asker" : "everyone",
  isDismissible: true,
  blocks: blocksFor(verification, title, messages),
});

function blocksFor(verification: Verification, title: string, messages: Messages): ReplyBlock[] {
  const { verify } = messages;
  switch (verification.kind) {
    case "there":
      return [prose(verify.there(title)), ...cited(verification.quotes)];
    case "moved":
      return [prose(verify.moved(title)), ...cited(verification.quotes)];
    case "changed": {
      const { check, was } = verification;
      const changes = changeItems(check.places, {
        changed: (before, now) => verify.changedWords({ before, now }),
        onlySaid: verify.dropped,
        onlyTold: verify.added,
      });
      return [
        prose(verify.changed(title)),
        { kind: "list", items: firstItems([beforeItem(was, messages), ...changes], MOST_LISTED, messages) },
        ...check.places.flatMap(({ quotes }) => cited(quotes)),
      ];
    }
    case "gone":
      return [prose(verify.gone(title)), { kind: "list", items: [beforeItem(verification.was, messages)] }];
    case "not-there":
      return [
        prose(verify.notThere({ title, isElsewhere: verification.now.length > 0 })),
        ...cited(verification.now),
      ];
  }
}

const prose = (text: string): ReplyBlock => ({ kind: "prose", text });

const beforeItem = (was: string, { verify }: Messages): ListItem =>
  verify.before(quotedChange(was, WORDS_LENGTH));

const cited = (quotes: readonly Quote[]): ReplyBlock[] => quotes.map((quote) => citedBlock(quote));
