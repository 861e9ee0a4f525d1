import { CUT } from "./caption.ts";
import type { Certainty } from "./stretch.ts";
import type { Sign } from "./legend.ts";
import { centreOf } from "./marks.ts";
import type { Mark } from "./marks.ts";
import { COLOURS, FACES, SIZES } from "./style.ts";
import { element, textNode, svgValueOf } from "./svg.ts";

/** Of a lane's width, how much a bar takes. */
const FILLED = 0.55;

/** Certain times are filled; uncertain ones have a dashed edge, or an arrow to the side on which they lie. */
export function drawMark(mark: Mark, laneWidth: number): string {
  const { shape, certainty, hasHappened, top, bottom } = mark;
  const look: Look = hasHappened ? certainty : "untold";
  const x = centreOf(mark, laneWidth);
  const width = laneWidth * FILLED;
  const attributes = { class: `mark ${shape} ${certainty}${hasHappened ? "" : " untold"}` };
  switch (shape) {
    case "dot":
      return element("g", attributes, [dot(x, (top + bottom) / 2, Math.min(SIZES.dot, width * 0.6), look)]);
    case "bar":
      return element("g", attributes, bar({ x: x - width / 2, y: top, width, height: bottom - top }, look));
    case "arrow-up":
      return element("g", attributes, arrow(x, bottom, top, width));
    case "arrow-down":
      return element("g", attributes, arrow(x, top, bottom, width));
  }
}

/** A small example of a mark, for the legend. */
export function drawSign(sign: Sign, x: number, y: number): string {
  const box = { x: x + 4, y: y - 9, width: 30, height: 18 };
  switch (sign) {
    case "dot":
      return dot(x + 16, y, SIZES.dot, "exact");
    case "bar":
      return element("g", {}, bar(box, "exact"));
    case "about":
      return element("g", {}, bar(box, "about"));
    case "untold":
      return element("g", {}, bar(box, "untold"));
    case "part":
      return element("g", {}, bar({ ...box, y: y - 15, width: 18, height: 30 }, "early"));
    case "arrow":
      return element("g", {}, arrow(x + 16, y + 16, y - 16, 22));
    case "cut":
      return element(
        "text",
        { x: x + 2, y: y + FACES.note.size / 3, "font-size": FACES.note.size, fill: COLOURS.text },
        [textNode(CUT)],
      );
    case "break":
      return element("path", {
        d: `M${svgValueOf(x)} ${svgValueOf(y + 4)}l9 -8l9 8l9 -8l9 8`,
        fill: "none",
        stroke: COLOURS.axis,
        "stroke-width": 3,
      });
  }
}

/** How a mark is filled; what has not happened, or may not, is hollow. */
type Look = Certainty | "untold";

const EDGE = { stroke: COLOURS.mark, "stroke-width": 3 } as const;
const DASHED = { ...EDGE, "stroke-dasharray": "7 5" } as const;

const dot = (cx: number, cy: number, r: number, look: Look): string =>
  look === "exact"
    ? element("circle", { cx, cy, r, fill: COLOURS.mark })
    : element("circle", { cx, cy, r, fill: COLOURS.card, ...(look === "untold" ? EDGE : DASHED) });

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Which third of a time is meant. */
const THIRDS: Readonly<Partial<Record<Look, number>>> = { early: 0, middle: 1, late: 2 };

function bar(box: Box, look: Look): string[] {
  if (look === "untold") return [element("rect", { ...box, rx: 4, fill: COLOURS.card, ...EDGE })];
  if (look === "exact") return [element("rect", { ...box, rx: 4, fill: COLOURS.mark })];
  const outline = element("rect", { ...box, rx: 4, fill: COLOURS.pale, ...DASHED });
  const third = THIRDS[look];
  if (third === undefined) return [outline];
  const height = box.height / 3;
  // As wide as the outline with its edge, which it covers.
  const part = { x: box.x - 1.5, width: box.width + 3, y: box.y + third * height, height };
  return [outline, element("rect", { ...part, rx: 4, fill: COLOURS.mark })];
}

/** From a cap at the date to a head on the side on which the event lies. */
function arrow(x: number, from: number, to: number, width: number): string[] {
  const half = Math.max(8, width / 2);
  const back = to + Math.sign(from - to) * half * 1.3;
  return [
    element("line", { x1: x - half, y1: from, x2: x + half, y2: from, ...EDGE }),
    element("line", { x1: x, y1: from, x2: x, y2: back, ...DASHED }),
    element("path", {
      d: `M${svgValueOf(x - half)} ${svgValueOf(back)}L${svgValueOf(x)} ${svgValueOf(to)}L${svgValueOf(x + half)} ${svgValueOf(back)}`,
      fill: "none",
      ...EDGE,
    }),
  ];
}
