import type { Mark } from "./marks.ts";
import { widthOf } from "./measure.ts";
import type { Scale } from "./scale.ts";
import { FACES, SIZES } from "./style.ts";

/** What a legend may explain. */
export type Sign = "dot" | "bar" | "about" | "part" | "arrow" | "untold" | "break" | "cut";

export interface LegendItem {
  readonly sign: Sign;
  readonly text: string;
  /** Of the sign's left edge. */
  readonly x: number;
  /** The baseline of the text. */
  readonly y: number;
}

export const SIGN_WIDTH = 54;
const BETWEEN = 40;

/** What there is to explain. */
interface Shown {
  readonly marks: readonly Mark[];
  readonly scale: Scale;
  readonly isCut: boolean;
}

const MEANINGS: readonly (readonly [sign: Sign, text: string, occurs: (shown: Shown) => boolean])[] = [
  ["dot", "one day", ({ marks }) => marks.some(({ shape, hasHappened }) => shape === "dot" && hasHappened)],
  [
    "bar",
    "bar length shows duration",
    ({ marks }) =>
      marks.some(
        ({ shape, certainty, hasHappened }) => shape === "bar" && certainty === "exact" && hasHappened,
      ),
  ],
  ["about", "about then", ({ marks }) => marks.some(({ certainty }) => certainty === "about")],
  [
    "about",
    "one of several dates given",
    ({ marks }) => marks.some(({ certainty }) => certainty === "disputed"),
  ],
  ["untold", "has not happened, or may not", ({ marks }) => marks.some(({ hasHappened }) => !hasHappened)],
  [
    "part",
    "early, mid or late in it",
    ({ marks }) => marks.some(({ certainty }) => ["early", "middle", "late"].includes(certainty)),
  ],
  ["arrow", "before or after", ({ marks }) => marks.some(({ shape }) => shape.startsWith("arrow"))],
  ["break", "time left out", ({ scale }) => scale.segments.length > 1],
  ["cut", "words left out", ({ isCut }) => isCut],
];

/** Explains what occurs in a picture and nothing else, in as many rows as it takes. */
export function legendOf(
  shown: Shown,
  top: number,
): { readonly items: readonly LegendItem[]; readonly bottom: number } {
  const { size, weight, lineHeight } = FACES.note;
  const items: LegendItem[] = [];
  let [x, y]: [number, number] = [SIZES.margin, top + size];
  for (const [sign, text, occurs] of MEANINGS) {
    if (!occurs(shown)) continue;
    const width = SIGN_WIDTH + widthOf(text, size, weight);
    if (x > SIZES.margin && x + width > SIZES.width - SIZES.margin) [x, y] = [SIZES.margin, y + lineHeight];
    items.push({ sign, text, x, y });
    x += width + BETWEEN;
  }
  return { items, bottom: y - size + lineHeight };
}
