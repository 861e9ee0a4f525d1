import { drawMark, drawSign } from "./draw-mark.ts";
import type { Layout } from "./layout.ts";
import type { TextLine } from "./text-line.ts";
import type { PlacedLabel } from "./labels.ts";
import { SIGN_WIDTH } from "./legend.ts";
import type { Scale } from "./scale.ts";
import { COLOURS, FACES, SIZES } from "./style.ts";
import type { FaceName } from "./style.ts";
import { element, textNode, svgValueOf } from "./svg.ts";
import type { Tick } from "./ticks.ts";

/** Writes a layout as SVG: the same layout gives the same text. It refers to nothing outside itself but the typeface. */
export const draw = (layout: Layout): string => {
  const { width, height } = layout;
  return drawing(layout, { width, height, viewBox: `0 0 ${width} ${height}` }, labelled);
};

/** Free space at the sides, which a page has already, in pixels. */
const SIDE = 48;

/**
 * Writes a layout as SVG for a page that says the title itself: without what stands above the drawing and beside it, as wide as there is room.
 *
 * @param hrefOf - for each label, by its place among them: where it leads; undefined for nowhere
 */
export const drawForPage = (layout: Layout, hrefOf: (label: number) => string | undefined): string => {
  const { width, height, titleBottom } = layout;
  const viewBox = [SIDE, titleBottom, width - 2 * SIDE, height - titleBottom].join(" ");
  return drawing(layout, { viewBox }, (label, index) => {
    const href = hrefOf(index);
    return href === undefined ? labelled(label) : linked(label, href);
  });
};

type Attributes = Readonly<Record<string, string | number>>;

function drawing(
  layout: Layout,
  frame: Attributes,
  drawLabel: (label: PlacedLabel, index: number) => string,
): string {
  const { width, height, head, scale, ticks, laneWidth, marks, labels, legend, foot } = layout;
  return element("svg", { xmlns: "http://www.w3.org/2000/svg", ...frame, "font-family": "Source Sans 3" }, [
    element("rect", { class: "card", width, height, fill: COLOURS.edge }),
    element("rect", { x: 3, y: 3, width: width - 6, height: height - 6, fill: COLOURS.card }),
    ...head.map(drawText),
    ...ticks.map(drawTick),
    ...drawAxis(scale),
    ...labels.flatMap(drawLeaders),
    ...marks.map((mark) => drawMark(mark, laneWidth)),
    ...drawBreaks(scale),
    ...labels.map(drawLabel),
    ...legend.map(({ sign, text, x, y }) =>
      element("g", { class: "legend" }, [
        drawSign(sign, x, y - FACES.note.size / 3),
        drawText({ x: x + SIGN_WIDTH, y, text, face: "note" }),
      ]),
    ),
    ...foot.map(drawText),
  ]);
}

const TEXT_COLOURS: Readonly<Record<FaceName, string>> = {
  title: COLOURS.text,
  subtitle: COLOURS.quiet,
  date: COLOURS.mark,
  words: COLOURS.text,
  tick: COLOURS.quiet,
  note: COLOURS.quiet,
};

function drawText({ x, y, text, face }: TextLine): string {
  const { size, weight } = FACES[face];
  return element(
    "text",
    {
      class: face,
      x,
      y,
      "font-size": size,
      "font-weight": weight === "semibold" ? 600 : 400,
      fill: TEXT_COLOURS[face],
    },
    [textNode(text)],
  );
}

const drawTick = ({ y, label }: Tick): string =>
  element("g", { class: "tick" }, [
    line([SIZES.axis - 12, y], [SIZES.gutter, y], { stroke: COLOURS.grid, "stroke-width": 2 }),
    element(
      "text",
      {
        x: SIZES.tickRight,
        y: y + FACES.tick.size / 3,
        "text-anchor": "end",
        "font-size": FACES.tick.size,
        fill: COLOURS.quiet,
      },
      [textNode(label)],
    ),
  ]);

/** A solid line for what is to scale. */
function drawAxis({ segments }: Scale): string[] {
  return segments.map((segment, index) => {
    const next = segments[index + 1];
    return line(
      [SIZES.axis, index === 0 ? segment.top - 10 : segment.top],
      [SIZES.axis, next === undefined ? segment.bottom + 10 : segment.bottom],
      { class: "axis", stroke: COLOURS.axis, "stroke-width": 4 },
    );
  });
}

/** They go through long bars, too. */
const drawBreaks = ({ segments }: Scale): string[] =>
  segments.slice(1).map(({ top }, index) => drawBreak(((segments[index]?.bottom ?? top) + top) / 2));

/** Two waves across the plot. */
function drawBreak(y: number): string {
  const waves = [-7, 7].map((shift) =>
    element("path", {
      d: zigzag(SIZES.axis - 22, SIZES.gutter - 20, y + shift),
      fill: "none",
      stroke: COLOURS.axis,
      "stroke-width": 3,
    }),
  );
  const between = { x: SIZES.axis - 24, y: y - 7, width: SIZES.gutter - SIZES.axis + 8, height: 14 };
  return element("g", { class: "break" }, [element("rect", { ...between, fill: COLOURS.card }), ...waves]);
}

function zigzag(from: number, to: number, y: number): string {
  const corners = Array.from({ length: Math.floor((to - from) / 11) + 1 }, (_, index) => [
    from + index * 11,
    y + (index % 2 === 0 ? 4 : -4),
  ]);
  return `M${corners.map(([x = 0, place = 0]) => `${svgValueOf(x)} ${svgValueOf(place)}`).join("L")}`;
}

const drawLeaders = ({ leaders }: PlacedLabel): string[] => leaders.map(drawLeader);

const drawLeader = (leader: PlacedLabel["leaders"][number]): string =>
  element("polyline", {
    class: "leader",
    points: leader.map(([x, y]) => `${svgValueOf(x)},${svgValueOf(y)}`).join(" "),
    fill: "none",
    stroke: COLOURS.leader,
    "stroke-width": 2,
  });

const labelled = ({ lines }: PlacedLabel): string => element("g", { class: "entry" }, lines.map(drawText));

/** Without a space between them, lines would be read as one word. */
const linked = ({ lines }: PlacedLabel, href: string): string =>
  element("a", { class: "entry", href }, [lines.map(drawText).join(" ")]);

const line = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  look: Readonly<Record<string, string | number>>,
): string => element("line", { x1, y1, x2, y2, ...look });
