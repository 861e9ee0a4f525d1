import type { PictureEvent } from "./events.ts";
import type { Certainty } from "./extent.ts";
import type { Scale } from "./scale.ts";
import { SIZES } from "./style.ts";

/** What shows when something happened. Events of the same time share one. Places are in pixels. */
export interface Mark {
  readonly shape: "dot" | "bar" | "arrow-up" | "arrow-down";
  readonly certainty: Certainty;
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
 * @param events - in the order of their beginnings
 * @returns the mark of each event, in the order of the events; events of the same time have the same
 */
export function marksOf(events: readonly PictureEvent[], scale: Scale): readonly Mark[] {
  const marks = new Map<string, Mark>();
  const lanes: number[] = [];
  return events.map((event) => {
    const key = `${event.extent.start} ${event.extent.end} ${event.certainty}`;
    const known = marks.get(key);
    if (known !== undefined) return known;
    const shape = shapeAt(event, scale);
    const free = lanes.findIndex((end) => end + CLEARANCE <= shape.top);
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = shape.bottom;
    const mark = { ...shape, certainty: event.certainty, lane };
    marks.set(key, mark);
    return mark;
  });
}

function shapeAt({ extent, certainty }: PictureEvent, scale: Scale): Omit<Mark, "certainty" | "lane"> {
  const [start, end] = [scale.at(extent.start), scale.at(extent.end, "end")];
  if (certainty === "before")
    return { shape: "arrow-up", top: start - SIZES.arrow, bottom: start, anchor: start - SIZES.arrow / 2 };
  if (certainty === "after")
    return { shape: "arrow-down", top: end, bottom: end + SIZES.arrow, anchor: end + SIZES.arrow / 2 };
  const middle = (start + end) / 2;
  if (extent.end - extent.start <= 1)
    return { shape: "dot", top: middle - SIZES.dot, bottom: middle + SIZES.dot, anchor: middle };
  const half = Math.max(end - start, SIZES.smallestBar) / 2;
  const [top, bottom] = [middle - half, middle + half];
  return { shape: "bar", top, bottom, anchor: Math.min(middle, top + ANCHOR_DEPTH) };
}
