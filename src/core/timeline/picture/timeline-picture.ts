import type { TimelineEntry } from "../timeline.ts";
import type { Article } from "../../article/article.ts";
import { wordsOf } from "../../article/quote.ts";
import { clip } from "../../text/graphemes.ts";
import { keptWith } from "../../text/kept-with.ts";
import type { Span } from "../../text/span.ts";
import { captionOf } from "./caption.ts";
import { draw, drawForPage } from "./draw.ts";
import { eventOf } from "./events.ts";
import { layOut } from "./layout.ts";
import { drawableLength } from "./measure.ts";
import { FACES, SIZES } from "./style.ts";
import type { FaceName } from "./style.ts";

/** A drawing that goes with a reply. */
export interface Picture {
  /** Of the file, as PNG: letters, digits and `-`, then `.png`. */
  readonly name: string;
  /** What it shows, for those who do not see it: at most 1024 code units. */
  readonly alt: string;
  /** In the typeface Source Sans 3. */
  readonly svg: string;
  /**
   * The drawing for a page, which says the title itself: as an SVG without a size of its own.
   *
   * @param hrefOf - where the words at a place of the article are to be found on the page; undefined for nowhere
   */
  readonly onPage: (hrefOf: (words: Span) => string | undefined) => string;
}

/** More labels could not be read. */
const MOST_IN_PICTURE = 24;

/** The entries of each picture where a timeline is drawn in as few as it fits. */
export const pictureSpans = ({ length }: readonly TimelineEntry[]): readonly Span[] =>
  Array.from({ length: Math.ceil(length / MOST_IN_PICTURE) }, (_, page) => ({
    start: page * MOST_IN_PICTURE,
    end: Math.min(length, (page + 1) * MOST_IN_PICTURE),
  }));

/** True where a picture cannot show the words of every entry, so that picture and list number them. */
export const isNumbered = keptWith((entries: readonly TimelineEntry[]): boolean =>
  entries.some(({ clause }) => drawableLength(wordsOf(clause).replace(/\s/gu, " ")) < wordsOf(clause).length),
);

/**
 * Draws the entries of a timeline with the years to scale, each with the beginning of its words.
 *
 * @param entries - all of the timeline, in its order
 * @param which - the entries to be shown, counted from 0, `end` not included: 24 at most, and the first by default
 * @returns undefined where there are none
 */
export function timelinePicture(
  { title, publisher }: Pick<Article, "title" | "publisher">,
  entries: readonly TimelineEntry[],
  { start, end }: Span = { start: 0, end: MOST_IN_PICTURE },
): Picture | undefined {
  const shown = entries.slice(start, Math.min(end, start + MOST_IN_PICTURE));
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const dates = [first.label, last.label];
  const span = dates[0] === dates[1] ? dates[0] : dates.join(" to ");
  const count = countWords(start, shown.length, entries.length);
  const events = shown.map((entry, index) => eventOf(entry, start + index + 1));
  const source = `The words are the article’s own${publisher === undefined ? "." : ` (${publisher}).`}`;
  const numbered = isNumbered(entries);
  const frame = {
    title: linesFor(title, "title", 2) ?? ["Timeline"],
    subtitle: linesFor(`${count}, ${span}`, "subtitle", 2) ?? [],
    notes: [
      ...(numbered ? ["What cannot be drawn here stands in the list, under the same number."] : []),
      ...(linesFor(source, "note", 2) ?? []),
    ],
    isNumbered: numbered,
  };
  const layout = layOut(events, frame);
  return {
    name: start === 0 ? "timeline.png" : `timeline-${start + 1}.png`,
    alt: `Timeline of “${clip(title.replace(/\s+/gu, " "), 300)}”: ${count}, from ${dates[0]} to ${dates[1]}, with the years to scale. The list beside it has every date and its words.`,
    svg: draw(layout),
    onPage: (hrefOf) =>
      drawForPage(layout, (label) => {
        const words = shown[label]?.clause.span;
        return words && hrefOf(words);
      }),
  };
}

function countWords(from: number, shown: number, all: number): string {
  if (shown < all) return `Dated events ${from + 1}–${from + shown} of ${all}`;
  return all === 1 ? "1 dated event" : `${all} dated events`;
}

const linesFor = (text: string, face: FaceName, lines: number): readonly string[] | undefined => {
  const { size, weight } = FACES[face];
  return captionOf(text, { width: SIZES.width - 2 * SIZES.margin, lines, size, weight });
};
