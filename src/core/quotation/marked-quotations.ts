import type { Span } from "../text/span.ts";

/** Opening marks with those that may close them. https://en.wikipedia.org/wiki/Quotation_mark#Summary_table */
const CLOSERS_OF: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["‟", "”"],
  ["‘", "’"],
  ["‚", "‘’"],
  ["«", "»"],
  ["‹", "›"],
  ["「", "」"],
  ["『", "』"],
  ["＂", "＂"],
  ['"', '"'],
  ["'", "'"],
  // Written alike at both ends, or the other way round: ”svenska”, »deutsch«.
  ["”", "”"],
  ["»", "«»"],
  ["›", "‹›"],
]);
const MARKS = /[“”„‟‘’‚«»‹›「」『』＂"']/gu;
/** Open marks that are kept in mind: nobody nests deeper. */
const DEEPEST = 8;

interface Open {
  readonly mark: string;
  readonly place: number;
}

/**
 * What stands between quotation marks, nested ones as well. A paragraph ends what is open: an opening mark without a closing one
 * quotes up to there. Apostrophes and inches are no quotation marks.
 */
export function markedQuotationsIn(text: string): Span[] {
  const spans: Span[] = [];
  let open: Open[] = [];
  let paragraph = 0;
  const ends = [...text.matchAll(/\n[^\S\n]*\n/g)].map(({ index }) => index);
  const closeAll = (end: number): void => {
    spans.push(
      ...open.filter(({ mark }) => isUnclosed(mark)).map(({ place }) => ({ start: place + 1, end })),
    );
    open = [];
  };
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    for (let end = ends[paragraph]; end !== undefined && end < index; end = ends[paragraph]) {
      closeAll(end);
      paragraph += 1;
    }
    const closes = open.findLastIndex((other) => CLOSERS_OF.get(other.mark)?.includes(mark) === true);
    const opening = open[closes];
    if (
      opening !== undefined &&
      closesHere(text, index, mark) &&
      !(opensHere(text, index) && canOpen(mark))
    ) {
      spans.push({ start: opening.place + 1, end: index });
      open = open.slice(0, closes);
    } else if (canOpen(mark) && (isClear(mark) || opensHere(text, index))) {
      open = [...open.slice(-DEEPEST), { mark, place: index }];
    }
  }
  for (const end of [...ends.slice(paragraph), text.length]) closeAll(end);
  return spans;
}

const canOpen = (mark: string): boolean => CLOSERS_OF.has(mark);

/** Marks that mean nothing but the beginning of a quotation. */
const isClear = (mark: string): boolean => "“„‟‚«‹「『".includes(mark);

/** Only of such marks is it certain that they wait for the end of a quotation. */
const isUnclosed = (mark: string): boolean => '“„‟«「『"'.includes(mark);

/** White space or another opening mark before it, a word or another mark after it. */
const opensHere = (text: string, index: number): boolean =>
  (index === 0 || /[\s([{“„‘‚«‹"'—–\-*_~|>:]/u.test(text.charAt(index - 1))) &&
  /^[^\s.,;:!?)\]}]/u.test(text.slice(index + 1, index + 3));

/** A letter on both sides makes it an apostrophe; a closing mark stands behind a word or a stop. */
function closesHere(text: string, index: number, mark: string): boolean {
  if (mark !== "'" && mark !== "’") return true;
  return /\S/u.test(text.charAt(index - 1)) && !/^[\p{L}\p{N}]/u.test(text.slice(index + 1, index + 3));
}
