import type { Weight } from "./measure.ts";

/** Sizes in pixels. A phone shows the picture at about a third of its width, where these are still read with ease. */
export const SIZES = {
  width: 1200,
  margin: 48,
  /** The axis, and the right edge of its dates. */
  axis: 190,
  tickRight: 166,
  /** Marks stand in lanes between these. */
  lanesLeft: 210,
  lanesRight: 346,
  /** Lines lead from here to the labels. */
  gutter: 366,
  labels: 424,
  /** Free space above and below the marks. */
  plotPadding: 30,
  labelGap: 26,
  /** A mark is never smaller, or it would not be seen. */
  smallestBar: 16,
  dot: 13,
  /** Of the arrow that stands for "before" and "after". */
  arrow: 46,
} as const;

export interface Face {
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: Weight;
}

export const FACES = {
  title: { size: 50, lineHeight: 60, weight: "semibold" },
  subtitle: { size: 33, lineHeight: 44, weight: "regular" },
  date: { size: 37, lineHeight: 46, weight: "semibold" },
  words: { size: 37, lineHeight: 46, weight: "regular" },
  tick: { size: 30, lineHeight: 36, weight: "regular" },
  note: { size: 29, lineHeight: 42, weight: "regular" },
} as const satisfies Readonly<Record<string, Face>>;

export type FaceName = keyof typeof FACES;

/**
 * One dark blue beside black and greys: told apart by lightness alone, so by anybody. The card is opaque and has an
 * edge, as what lies behind it may be white or nearly black. Text has a contrast of 7:1 and more.
 */
export const COLOURS = {
  card: "#fffdf8",
  edge: "#c9c4b8",
  text: "#1b1b1a",
  quiet: "#4d4f52",
  mark: "#0b4f8a",
  pale: "#cfe0ef",
  grid: "#e4e0d6",
  axis: "#77797c",
  leader: "#9a9da1",
} as const;
