import { CUT } from "./caption.ts";
import type { PictureEvent } from "./events.ts";
import { labelAt, roomFor } from "./labels.ts";
import type { PlacedLabel } from "./labels.ts";
import { legendOf } from "./legend.ts";
import type { LegendItem } from "./legend.ts";
import { laneWidthFor, marksOf } from "./marks.ts";
import type { Mark } from "./marks.ts";
import { scalesOf } from "./scale.ts";
import type { Scale } from "./scale.ts";
import { spread } from "./spread.ts";
import { FACES, SIZES } from "./style.ts";
import type { FaceName } from "./style.ts";
import type { TextLine } from "./text-line.ts";
import { ticksOf } from "./ticks.ts";
import type { Tick } from "./ticks.ts";

/** A picture before it is drawn: everything with its place, in pixels from the upper left corner. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly head: readonly TextLine[];
  /** What is above is the title. */
  readonly titleBottom: number;
  readonly scale: Scale;
  readonly ticks: readonly Tick[];
  /** In pixels. */
  readonly laneWidth: number;
  /** Each once. */
  readonly marks: readonly Mark[];
  readonly labels: readonly PlacedLabel[];
  readonly legend: readonly LegendItem[];
  readonly foot: readonly TextLine[];
}

/** The texts of a picture besides its labels, as lines that fit. */
export interface Frame {
  readonly title: readonly string[];
  readonly subtitle: readonly string[];
  readonly notes: readonly string[];
  /** Whether labels begin with the number that their event has in the list. */
  readonly isNumbered: boolean;
}

/** A break in the scale has to bring labels this much nearer to their marks, in pixels on average. */
const WORTH_OF_BREAK = 40;
const MOST_BREAKS = 6;
/** Room beyond what the labels need, so that they can stand where they belong. */
const AIR = 1.06;
const SMALLEST_PLOT = 260;

/** @param events - 1 to 24, in the order of their beginnings */
export function layOut(events: readonly PictureEvent[], frame: Frame): Layout {
  const title = column(frame.title, "title", SIZES.margin + 6);
  const subtitle = column(frame.subtitle, "subtitle", title.bottom + 4);
  const top = subtitle.bottom + 30;

  const labels = events.map((event) => roomFor(event, events.length, frame.isNumbered));
  const heights = labels.map(({ height }) => height + SIZES.labelGap);
  const needed = heights.reduce((sum, height) => sum + height, 0);
  const plot = Math.max(SMALLEST_PLOT, Math.ceil(needed * AIR));
  const firstLine = FACES.date.lineHeight / 2;

  const choices = scalesOf(
    events.flatMap(({ times }) => times.map(({ stretch }) => stretch)),
    top + marginFor(events, "before"),
    top + plot - marginFor(events, "after"),
    MOST_BREAKS,
  ).map((scale, breaks) => {
    const marks = marksOf(events, scale);
    const wanted = marks.map(([mark]) => (mark?.anchor ?? top) - top - firstLine);
    const tops = spread(wanted, heights, plot);
    const away = tops.reduce((sum, place, index) => sum + Math.abs(place - (wanted[index] ?? 0)), 0);
    return { scale, marks, tops, cost: away / events.length + breaks * WORTH_OF_BREAK };
  });
  const { scale, marks, tops } = choices.reduce((best, next) => (next.cost < best.cost ? next : best));

  const everyMark = [...new Set(marks.flat())];
  const laneWidth = laneWidthFor(everyMark);
  const isCut = labels.some(({ lines }) => lines.at(-1)?.endsWith(CUT));
  const legend = legendOf({ marks: everyMark, scale, isCut }, top + plot + 40);
  const foot = column(frame.notes, "note", legend.bottom + 2);
  return {
    width: SIZES.width,
    height: Math.ceil(foot.bottom + SIZES.margin - 10),
    head: [...title.lines, ...subtitle.lines],
    titleBottom: title.bottom,
    scale,
    ticks: ticksOf(scale),
    laneWidth,
    marks: everyMark,
    labels: labels.map((label, index) =>
      labelAt(label, top + (tops[index] ?? 0), marks[index] ?? [], laneWidth),
    ),
    legend: legend.items,
    foot: foot.lines,
  };
}

/** Free space between the edge of the plot and the first or last date: arrows point into it. */
const marginFor = (events: readonly PictureEvent[], arrow: "before" | "after"): number =>
  SIZES.plotPadding +
  (events.some(({ times }) => times.some(({ certainty }) => certainty === arrow)) ? SIZES.arrow : 0);

function column(
  texts: readonly string[],
  face: FaceName,
  top: number,
): { lines: TextLine[]; bottom: number } {
  const { lineHeight, size } = FACES[face];
  const lines = texts.map((text, index) => ({
    x: SIZES.margin,
    y: top + index * lineHeight + size,
    text,
    face,
  }));
  return { lines, bottom: top + texts.length * lineHeight };
}
