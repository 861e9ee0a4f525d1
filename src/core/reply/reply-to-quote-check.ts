import type { CheckedQuotation, TextCheck } from "../quotation/check-text.ts";
import { isNegation } from "../quotation/flips.ts";
import type { Flip } from "../quotation/flips.ts";
import type { Change, CheckedPlace } from "../quotation/quotation-check.ts";
import { exactWordsOf } from "../text/exact-words.ts";
import { clip } from "../text/graphemes.ts";
import { sliceOf } from "../text/span.ts";
import { changeItems, firstItems, onOneLine, quoted } from "./change-items.ts";
import { citedBlock } from "./cited-block.ts";
import type { Block, ListItem, Reply } from "./reply.ts";

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

/** Says of each quotation how it stands to the article. Never that anything is true. */
export function replyToQuoteCheck({ taken, checked }: TextCheck, asked: QuoteAsked): Reply {
  const short = checked.filter(({ verdict }) => verdict === "too-short");
  const long = checked.filter(({ verdict }) => verdict !== "too-short");
  const told = long.length === 0 ? short.slice(0, 1) : long.slice(0, MOST_TOLD);
  const more = long.length - told.length;
  const remarks = [
    ...(taken === "sentences"
      ? ["Only those sentences of it are shown that the article has, or nearly."]
      : []),
    ...(more > 0
      ? [`${more} more ${more === 1 ? "is" : "are"} not shown: please check what is left by itself.`]
      : []),
    ...(long.length > 0 && short.length > 0
      ? [`${short.length === 1 ? "1 more is" : `${short.length} more are`} too short to tell.`]
      : []),
    "Footnote compares words. It does not judge whether what they say is so.",
  ];
  return {
    audience: asked.isPrivate ? "asker" : "everyone",
    blocks: [...told.flatMap((one) => blocksFor(one, asked)), { kind: "note", text: remarks.join(" ") }],
  };
}

function blocksFor(one: CheckedQuotation, asked: QuoteAsked): Block[] {
  const { places, span } = one;
  const items = itemsFor(one);
  return [
    { kind: "question", text: clip(onOneLine(sliceOf(asked.text, span)), QUOTATION_LENGTH) },
    { kind: "prose", text: verdictOn(one, asked) },
    ...(items.length === 0 ? [] : [{ kind: "list" as const, items }]),
    ...places.slice(0, MOST_PLACES).flatMap(({ quotes }) => quotes.map((quote) => citedBlock(quote))),
    ...(places.length > MOST_PLACES
      ? [{ kind: "note" as const, text: `${places.length - MOST_PLACES} more places are not shown.` }]
      : []),
  ];
}

function verdictOn({ verdict, places, headingOf }: CheckedQuotation, { title }: QuoteAsked): string {
  if (headingOf !== undefined)
    return `These are the words of a heading of “${headingOf}”, or its title. No sentence of it says them.`;
  const changes = places.flatMap((place) => place.changes);
  switch (verdict) {
    case "exact":
      return "Word for word: the article says exactly this.";
    case "cut":
      return places.some(leavesOutNegation)
        ? "Word for word, but cut: the article says more there, with a “not” or the like in it."
        : "Word for word, but cut: the article says more there.";
    case "altered":
      return `Altered: the article says nearly this, but ${changes.length === 1 ? "one thing differs" : `${changes.length} things differ`}.`;
    case "flipped":
      return `Altered in meaning: ${flipsIn(changes)}.`;
    case "stitched":
      return `Stitched together: the article has these words in ${places.length} places, not one after another${changes.length === 0 ? "" : ", and not quite so"}.`;
    case "absent":
      return `Not in ${title === undefined ? "any article here" : `“${title}”`}: no place has these words, or most of them, in this order.`;
    case "too-short":
      return "Too short to tell: a few words like these may stand anywhere. Four or more can be checked.";
  }
}

/** What was left out may turn round what is left. */
const leavesOutNegation = ({ leftOut }: CheckedPlace): boolean =>
  leftOut.some((words) => exactWordsOf(words).some(({ key }) => isNegation(key)));

const FLIPS: Readonly<Record<Flip, string>> = {
  negation: "a “not”, or the like, stands on one side only",
  number: "a number differs",
  date: "a date differs",
  name: "a name differs",
  comparison: "a comparison differs",
  opposite: "a word is replaced by its opposite",
};

/** A bracket that negates is the only flip that is no change of the article's words. */
function flipsIn(changes: readonly Change[]): string {
  const flips = new Set(changes.flatMap(({ flip }) => flip ?? []));
  return [...(flips.size === 0 ? (["negation"] as const) : flips)].map((flip) => FLIPS[flip]).join(", and ");
}

const SIDES = {
  said: "they wrote",
  told: "the article says",
  isNotSaid: "they do not",
  isNotTold: "the article does not",
};

/** What differs, was left out or put in, in the bot's voice. */
function itemsFor({ places, inserted }: CheckedQuotation): readonly ListItem[] {
  const items = [
    ...changeItems(places, SIDES),
    ...places.flatMap(({ leftOut }) =>
      leftOut.map((words) => ({ name: "Left out", text: `the article also says ${quoted(words)}` })),
    ),
    ...inserted.map((words) => ({ name: "In brackets", text: `they put in ${quoted(words)}` })),
  ];
  return firstItems(items, MOST_LISTED);
}
