import { ADVANCES } from "./advances.ts";

/** Weights of the one typeface that pictures are set in. */
export type Weight = keyof typeof ADVANCES;

const widthsOf = (weight: Weight): ReadonlyMap<number, number> =>
  new Map(
    ADVANCES[weight].flatMap(([first, advances]) =>
      advances.flatMap((advance, index) => (advance < 0 ? [] : [[first + index, advance] as const])),
    ),
  );

const WIDTHS: Readonly<Record<Weight, ReadonlyMap<number, number>>> = {
  regular: widthsOf("regular"),
  semibold: widthsOf("semibold"),
};

/** A few pairs of letters are set further apart than their widths say. */
const ALLOWANCE = 1.01;

/**
 * The width of a line, in pixels: never less than it is drawn with. What cannot be drawn counts as one em.
 *
 * @param size - of the font, in pixels
 */
export function widthOf(text: string, size: number, weight: Weight): number {
  let width = 0;
  for (const character of text) width += WIDTHS[weight].get(character.codePointAt(0) ?? 0) ?? 1000;
  return (width / 1000) * size * ALLOWANCE;
}

/** Where the first character stands that the fonts lack; the length of the text where there is none. */
export function drawableLength(text: string): number {
  let length = 0;
  for (const character of text) {
    if (!WIDTHS.regular.has(character.codePointAt(0) ?? 0)) return length;
    length += character.length;
  }
  return length;
}
