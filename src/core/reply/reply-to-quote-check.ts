import type { CheckedQuotation, TextCheck } from "../quotation/check-text.ts";
import { isNegatingKey } from "../quotation/meaning/flips.ts";
import type { Flip } from "../quotation/meaning/flips.ts";
import type { Change, CheckedPlace } from "../quotation/quotation-check.ts";
import { exactWordsOf } from "../text/exact-words.ts";
import type { Messages } from "../messages/messages.ts";
import { clip } from "../text/graphemes.ts";
import { sliceOf } from "../text/span.ts";
import { changeItems, firstItems, onOneLine, quotedChange } from "./change-items.ts";
import { citedBlock } from "./cited-block.ts";
import type { ReplyBlock, ListItem, Reply } from "./reply.ts";

/** Quotations of one reply that are told in full: more would bury the first. */
const MOST_TOLD = 4;
/** Places of one quotation that are shown. */
const MOST_PLACES = 3;
/** Differences of one quotation that are listed. */
const MOST_LISTED = 8;
const QUOTATION_LENGTH = 300;

/** What was asked. */
export interface QuoteAsked {
  readonly text: string;
  /** The title of the article it was held against, or undefined where there are several. */
  readonly title?: string | undefined;
  readonly isPrivate: boolean;
}

/** Says of each quotation how it stands to the article. Never that anything is true. What is too short to be checked, only the asker is told. */
export function replyToQuoteCheck(
  { taken, checked }: TextCheck,
  asked: QuoteAsked,
  messages: Messages,
): Reply {
  const { quote } = messages;
  const short = checked.filter(({ verdict }) => verdict === "too-short");
  const long = checked.filter(({ verdict }) => verdict !== "too-short");
  const told = long.length === 0 ? short.slice(0, 1) : long.slice(0, MOST_TOLD);
  const more = long.length - told.length;
  const remarks = [
    ...(taken === "sentences" ? [quote.onlyMatches] : []),
    ...(more > 0 ? [quote.notShown(more)] : []),
    ...(long.length > 0 && short.length > 0 ? [quote.tooShortToo(short.length)] : []),
    quote.onlyWords,
  ];
  return {
    audience: asked.isPrivate || long.length === 0 ? "asker" : "everyone",
    isDismissible: true,
    blocks: [
      ...told.flatMap((one) => blocksFor(one, asked, messages)),
      { kind: "note", text: remarks.join(" ") },
    ],
  };
}

function blocksFor(one: CheckedQuotation, asked: QuoteAsked, messages: Messages): ReplyBlock[] {
  const { places, span } = one;
  const items = itemsFor(one, messages);
  return [
    { kind: "question", text: clip(onOneLine(sliceOf(asked.text, span)), QUOTATION_LENGTH) },
    { kind: "prose", text: verdictOn(one, asked, messages) },
    ...(items.length === 0 ? [] : [{ kind: "list" as const, items }]),
    ...places.slice(0, MOST_PLACES).flatMap(({ quotes }) => quotes.map((quote) => citedBlock(quote))),
    ...(places.length > MOST_PLACES
      ? [{ kind: "note" as const, text: messages.quote.morePlaces(places.length - MOST_PLACES) }]
      : []),
  ];
}

function verdictOn(
  { verdict, places, headingOf }: CheckedQuotation,
  { title }: QuoteAsked,
  { quote }: Messages,
): string {
  if (headingOf !== undefined) return quote.heading(headingOf);
  const changes = places.flatMap((place) => place.changes);
  switch (verdict) {
    case "exact":
      return quote.exact;
    case "cut":
      return places.some(leavesOutNegation) ? quote.cutNegation : quote.cut;
    case "altered":
      return quote.altered(changes.length);
    case "flipped":
      return quote.flipped(flipsIn(changes));
    case "stitched":
      return quote.stitched({ places: places.length, hasChanges: changes.length > 0 });
    case "absent":
      return quote.absent(title);
    case "too-short":
      return quote.tooShort;
  }
}

/** What was left out may turn round what is left. */
const leavesOutNegation = ({ leftOut }: CheckedPlace): boolean =>
  leftOut.some((words) => exactWordsOf(words).some(({ key }) => isNegatingKey(key)));

/** A bracket that negates is the only flip that is no change of the article's words. */
function flipsIn(changes: readonly Change[]): readonly Flip[] {
  const flips = new Set(changes.flatMap(({ flip }) => flip ?? []));
  return flips.size === 0 ? ["negation"] : [...flips];
}

/** What differs, was left out or put in, in the bot's voice. */
function itemsFor({ places, inserted }: CheckedQuotation, messages: Messages): readonly ListItem[] {
  const { changed, added, dropped, leftOut: omitted, inBrackets } = messages.quote;
  const items = [
    ...changeItems(places, {
      changed: (theirs, article) => changed({ theirs, article }),
      onlySaid: added,
      onlyTold: dropped,
    }),
    ...places.flatMap(({ leftOut }) => leftOut.map((words) => omitted(quotedChange(words)))),
    ...inserted.map((words) => inBrackets(quotedChange(words))),
  ];
  return firstItems(items, MOST_LISTED, messages);
}
