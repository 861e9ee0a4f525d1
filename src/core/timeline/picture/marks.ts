import type { EventTime, PictureEvent } from "./events.ts";
import type { Certainty } from "./stretch.ts";
import type { Scale } from "./scale.ts";
import { SIZES } from "./style.ts";

/** What shows when something happened. Events of the same time share it. Places are in pixels. */
export interface Mark {
  readonly shape: "dot" | "bar" | "arrow-up" | "arrow-down";
  readonly certainty: Certainty;
  /** False for what the article does not tell as having happened. */
  readonly hasHappened: boolean;
  readonly top: number;
  readonly bottom: number;
  /** Where the lines to the labels begin. */
  readonly anchor: number;
  /** Counted from 0; marks of one lane do not touch. */
  readonly lane: number;
}

/** Lanes are no wider than they need to be, in pixels. */
const WIDEST_LANE = 40;

/** The width of every lane, in pixels. */
export const laneWidthFor = (marks: readonly Mark[]): number =>
  Math.min(
    WIDEST_LANE,
    (SIZES.lanesRight - SIZES.lanesLeft) / (1 + Math.max(...marks.map(({ lane }) => lane))),
  );

/** The middle of a mark from the left edge of the picture, in pixels. */
export const centreOf = ({ lane }: Mark, laneWidth: number): number =>
  SIZES.lanesLeft + (lane + 0.5) * laneWidth;

/** Between marks of one lane, in pixels. */
const CLEARANCE = 6;
/** A line to a label leaves a long bar near its beginning. */
const ANCHOR_DEPTH = 18;

/**
 * @param events - any number
 * @returns the marks of each event, one for each of its times, in the order of the events; the same time has the same
 * mark in all of them
 */
export function marksOf(events: readonly PictureEvent[], scale: Scale): readonly (readonly Mark[])[] {
  const times = new Map(events.flatMap((event) => event.times.map((time) => [keyOf(time), time] as const)));
  const placed = [...times].map(([key, time]) => [key, time, shapeAt(time, scale)] as const);
  const lanes: number[] = [];
  const marks = new Map<string, Mark>();
  for (const [key, { certainty, hasHappened }, shape] of placed.toSorted(
    ([, , a], [, , b]) => a.top - b.top,
  )) {
    const free = lanes.findIndex((end) => end + CLEARANCE <= shape.top);
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = shape.bottom;
    marks.set(key, { ...shape, certainty, hasHappened, lane });
  }
  return events.map((event) => event.times.flatMap((time) => marks.get(keyOf(time)) ?? []));
}

const keyOf = ({ stretch: { start, end }, certainty, hasHappened }: EventTime): string =>
  `${start} ${end} ${certainty} ${hasHappened}`;

type Shape = Pick<Mark, "shape" | "top" | "bottom" | "anchor">;

function shapeAt({ stretch, certainty }: EventTime, scale: Scale): Shape {
  const [start, end] = [scale.at(stretch.start), scale.at(stretch.end, "end")];
  if (certainty === "before")
    return { shape: "arrow-up", top: start - SIZES.arrow, bottom: start, anchor: start - SIZES.arrow / 2 };
  if (certainty === "after")
    return { shape: "arrow-down", top: end, bottom: end + SIZES.arrow, anchor: end + SIZES.arrow / 2 };
  const middle = (start + end) / 2;
  if (stretch.end - stretch.start <= 1)
    return { shape: "dot", top: middle - SIZES.dot, bottom: middle + SIZES.dot, anchor: middle };
  const half = Math.max(end - start, SIZES.smallestBar) / 2;
  const [top, bottom] = [middle - half, middle + half];
  return { shape: "bar", top, bottom, anchor: Math.min(middle, top + ANCHOR_DEPTH) };
}
