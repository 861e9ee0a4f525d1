import type { Stretch } from "./stretch.ts";

/** Height of the place where time was left out, in pixels. */
const BREAK = 60;
/** The share of an uneventful stretch that is drawn at either end where an event goes on through it. */
const KEPT = 0.08;

/** A stretch of time that is drawn to scale. Between two of them, time is left out in which nothing begins or ends. */
export interface Segment extends Stretch {
  /** In pixels, downwards. */
  readonly top: number;
  readonly bottom: number;
}

/** From time to pixels. All segments have the same scale. */
export interface Scale {
  readonly segments: readonly Segment[];
  readonly pixelsPerDay: number;
  /** In pixels, for times in a segment; the end of what lies before a break is there, and not behind it. */
  at(time: number, side?: "start" | "end"): number;
}

/**
 * Every scale worth considering, with no break first, then with the longest uneventful stretch left out, then with the
 * two longest, and so on: as long as leaving one out saves room.
 *
 * @param stretches - at least one
 */
export function scalesOf(
  stretches: readonly Stretch[],
  top: number,
  bottom: number,
  mostBreaks: number,
): readonly Scale[] {
  const start = Math.min(...stretches.map((stretch) => stretch.start));
  const end = Math.max(...stretches.map((stretch) => stretch.end));
  const gaps = gapsIn(stretches).toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const scales: Scale[] = [];
  for (let count = 0; count <= Math.min(mostBreaks, gaps.length); count += 1) {
    const scale = scaleWith({ start, end }, gaps.slice(0, count), top, bottom);
    const last = gaps[count - 1];
    const saves = last === undefined || (last.end - last.start) * scale.pixelsPerDay > 2 * BREAK;
    if (saves) scales.push(scale);
  }
  return scales;
}

/** Stretches in which nothing begins or ends; of one that lies within an event, both ends are kept. */
function gapsIn(stretches: readonly Stretch[]): readonly Stretch[] {
  const borders = [...new Set(stretches.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b);
  return borders.slice(1).map((end, index) => {
    const start = borders[index] ?? end;
    const isWithin = stretches.some((stretch) => stretch.start <= start && end <= stretch.end);
    const kept = isWithin ? (end - start) * KEPT : 0;
    return { start: start + kept, end: end - kept };
  });
}

function scaleWith({ start, end }: Stretch, leftOut: readonly Stretch[], top: number, bottom: number): Scale {
  const gaps = leftOut.toSorted((a, b) => a.start - b.start);
  const days = gaps.reduce((sum, gap) => sum - (gap.end - gap.start), end - start);
  const pixelsPerDay = (bottom - top - gaps.length * BREAK) / days;
  const segments: Segment[] = [];
  let begin = start;
  let place = top;
  for (const until of [...gaps, { start: end, end }]) {
    const height = (until.start - begin) * pixelsPerDay;
    segments.push({ start: begin, end: until.start, top: place, bottom: place + height });
    place += height + BREAK;
    begin = until.end;
  }
  return {
    segments,
    pixelsPerDay,
    at(time, side = "start") {
      const segment =
        segments.findLast(({ start: from }) => (side === "start" ? from <= time : from < time)) ??
        segments[0];
      return segment === undefined ? top : segment.top + (time - segment.start) * pixelsPerDay;
    },
  };
}
