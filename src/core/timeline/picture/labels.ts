import { captionOf, CUT } from "./caption.ts";
import type { PictureEvent } from "./events.ts";
import type { TextLine } from "./text-line.ts";
import { centreOf } from "./marks.ts";
import type { Mark } from "./marks.ts";
import { widthOf } from "./measure.ts";
import { FACES, SIZES } from "./style.ts";

/** The date of an event and the beginning of its words, in lines. */
export interface Label {
  readonly number: number;
  readonly date: string;
  /** Pixels before the first line of the words: it stands beside the date where that is more than 0, else under it. */
  readonly indent: number;
  /** Empty where none of the words can be drawn. */
  readonly lines: readonly string[];
  readonly height: number;
}

export interface PlacedLabel {
  readonly number: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly lines: readonly TextLine[];
  /** From each mark to the label: corners of a line. */
  readonly leaders: readonly (readonly (readonly [x: number, y: number])[])[];
}

const WIDTH = SIZES.width - SIZES.margin - SIZES.labels;
/** Between a date and words in the same line. */
const SPACE = 16;

/** Few events may say more. */
const linesFor = (count: number): number => (count <= 6 ? 5 : count <= 12 ? 3 : 2);
/** Many events save a line each by setting the words beside the date. */
const MOST_WITH_OWN_LINE = 12;

/** @param count - of all events in the picture */
export function roomFor({ number, date, words }: PictureEvent, count: number, isNumbered: boolean): Label {
  const { size, weight } = FACES.words;
  const whole = isNumbered ? `${number} · ${date}` : date;
  const [shown = CUT] = captionOf(whole, { ...FACES.date, width: WIDTH, lines: 1 }) ?? [];
  const dateWidth = widthOf(shown, FACES.date.size, FACES.date.weight);
  const isBeside = count > MOST_WITH_OWN_LINE && dateWidth < WIDTH / 2;
  const indent = isBeside ? dateWidth + SPACE : 0;
  const lines = captionOf(words, { width: WIDTH, indent, lines: linesFor(count), size, weight }) ?? [];
  const rows = Math.max(1, lines.length + (isBeside ? 0 : 1));
  return { number, date: shown, indent, lines, height: rows * FACES.words.lineHeight };
}

/** @param top - in the picture, in pixels */
export function labelAt(
  { number, date, indent, lines, height }: Label,
  top: number,
  marks: readonly Mark[],
  laneWidth: number,
): PlacedLabel {
  const { size, lineHeight } = FACES.words;
  const baseline = top + size;
  const rowOfWords = indent > 0 ? 0 : 1;
  const placed: readonly TextLine[] = [
    { x: SIZES.labels, y: baseline, text: date, face: "date" },
    ...lines.flatMap((text, index): TextLine[] => {
      const x = SIZES.labels + (index === 0 ? indent : 0);
      return text === "" ? [] : [{ x, y: baseline + (index + rowOfWords) * lineHeight, text, face: "words" }];
    }),
  ];
  const middle = top + lineHeight / 2 + 2;
  return {
    number,
    left: SIZES.labels,
    top,
    right: SIZES.labels + WIDTH,
    bottom: top + height,
    lines: placed,
    leaders: marks.map((mark) => [
      [centreOf(mark, laneWidth), mark.anchor],
      [SIZES.gutter, mark.anchor],
      [SIZES.labels - 24, middle],
      [SIZES.labels - 10, middle],
    ]),
  };
}
