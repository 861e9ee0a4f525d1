import type { Mention } from "../mention.ts";
import type { Mod } from "../time-expression.ts";

/** Longest phrase that is looked for before a mention, in code units. */
const REACH = 36;

type ModRule = readonly [before: RegExp, mod: Mod];

/** Words directly before a point in time. They become part of the expression. */
const POINT_MODS: readonly ModRule[] = [
  [
    /(?<![\p{L}\p{N}])(?:the )?(?:very )?early(?: (?:days|part|months|weeks|years) of| in)?(?: the)?[ -]$/iu,
    "START",
  ],
  [/(?<![\p{L}\p{N}])(?:the )?(?:very )?(?:start|beginning|onset|opening) of(?: the)? $/iu, "START"],
  [/(?<![\p{L}\p{N}])(?:the )?(?:mid|middle of)(?: the)?[ -]$/iu, "MID"],
  [/(?<![\p{L}\p{N}])(?:the )?(?:very )?late(?: in)?(?: the)?[ -]$/iu, "END"],
  [/(?<![\p{L}\p{N}])(?:the )?(?:very )?(?:end|close|latter part|later part) of(?: the)? $/iu, "END"],
  [/(?<![\p{L}\p{N}])(?:about|around|circa|ca?\.|approximately|roughly)(?: the)? ?$/iu, "APPROX"],
];

/** Words directly before a length of time. */
const LENGTH_MODS: readonly ModRule[] = [
  [/(?<![\p{L}\p{N}])(?:more than|over|longer than)(?: the)? $/iu, "MORE_THAN"],
  [/(?<![\p{L}\p{N}])(?:less than|fewer than|under|nearly|almost|just short of)(?: the)? $/iu, "LESS_THAN"],
  [/(?<![\p{L}\p{N}])(?:at least|no less than|no fewer than)(?: the)? $/iu, "EQUAL_OR_MORE"],
  [/(?<![\p{L}\p{N}])(?:at most|up to|no more than|not more than)(?: the)? $/iu, "EQUAL_OR_LESS"],
  [/(?<![\p{L}\p{N}])(?:about|around|circa|approximately|roughly|some)(?: the)? $/iu, "APPROX"],
];

/** "four years or so", "a decade or more". */
const AFTERWARDS: readonly ModRule[] = [
  [/^ or so(?![\p{L}\p{N}])/iu, "APPROX"],
  [/^ or (?:more|longer)(?![\p{L}\p{N}])/iu, "EQUAL_OR_MORE"],
  [/^ or less(?![\p{L}\p{N}])/iu, "EQUAL_OR_LESS"],
];

/** Finds words such as "early", "about" or "more than" beside each mention and takes them into it. */
export function applyMods(text: string, mentions: readonly Mention[]): Mention[] {
  let previousEnd = 0;
  return mentions.map((mention) => {
    const widened = widen(text, mention, previousEnd);
    previousEnd = widened.span.end;
    return widened;
  });
}

function widen(text: string, mention: Mention, from: number): Mention {
  const { reading, span } = mention;
  if (reading.kind === "clock") return mention;
  if (reading.kind === "value" && (reading.type === "SET" || reading.value.endsWith("_REF"))) return mention;
  const isLength = reading.kind === "value" && reading.type === "DURATION";
  // In "over the past decade" and "about the last year", the word before asks when or of what.
  if (isLength && /^the\s/iu.test(text.slice(span.start, span.end))) return mention;
  const before = text.slice(Math.max(from, span.start - REACH), span.start);
  for (const [rule, mod] of isLength || isCounted(mention, text) ? LENGTH_MODS : POINT_MODS) {
    const words = rule.exec(before)?.[0];
    if (words === undefined) continue;
    return { ...mention, mod, span: { ...span, start: span.start - words.length } };
  }
  // The modifier may stand within the words already: "the late 1990s".
  const inner = /^(?:the |in )?(early|mid|late)[ -]/i
    .exec(text.slice(span.start, span.end))?.[1]
    ?.toLowerCase();
  if (inner !== undefined)
    return { ...mention, mod: inner === "early" ? "START" : inner === "mid" ? "MID" : "END" };
  if (!isLength) return mention;
  for (const [rule, mod] of AFTERWARDS) {
    const words = rule.exec(text.slice(span.end, span.end + 16))?.[0];
    if (words !== undefined) return { ...mention, mod, span: { ...span, end: span.end + words.length } };
  }
  return mention;
}

/** "nearly two years ago" bounds the count, not the date. */
const isCounted = ({ reading, span }: Mention, text: string): boolean =>
  reading.kind === "shift" && /(?:ago|later|earlier)$/i.test(text.slice(span.start, span.end));
