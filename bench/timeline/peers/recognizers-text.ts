import { isCalendarValue } from "../finder.ts";
import type { Finder, FoundDate } from "../finder.ts";
import { load } from "./packages.ts";
import type { RecognizedDate } from "./packages.ts";

/**
 * Microsoft's Recognizers-Text. Of several readings the one nearest to the anchor counts; of a range, both ends.
 * Paragraph by paragraph, because its time grows with the square of the text's length.
 */
export async function recognizersText(): Promise<Finder> {
  const { default: recognizers } = await load("@microsoft/recognizers-text-date-time");
  return {
    name: "recognizers-text-date-time",
    find: (text, anchor) => {
      const reference = new Date(`${anchor ?? "1970-01-01"}T12:00:00`);
      return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: paragraph, index }) =>
        recognizers
          .recognizeDateTime(paragraph, "en-us", undefined, reference)
          .flatMap(({ start, end, resolution }) => {
            const best = (resolution?.values ?? []).toSorted(
              (a, b) => distance(a, reference) - distance(b, reference),
            )[0];
            const isGuess = anchor === undefined && best?.timex.includes("X") === true;
            if (best === undefined || isGuess) return [];
            const place = { start: index + start, end: index + end + 1 };
            return valuesOf(best).map((value): FoundDate => ({ ...place, value }));
          }),
      );
    },
  };
}

const distance = ({ value, start }: RecognizedDate, reference: Date): number =>
  Math.abs(Date.parse(value ?? start ?? "") - reference.getTime());

function valuesOf({ timex, type, value, start, end }: RecognizedDate): string[] {
  if (isCalendarValue(timex)) return [timex];
  if (type === "date" || type === "datetime") return value === undefined ? [] : [value.slice(0, 10)];
  if (/^XXXX-\d{2}$/.test(timex)) return start === undefined ? [] : [start.slice(0, 7)];
  const ends = /^\(([^,]*),([^,]*),/.exec(timex);
  if (ends === null) return [];
  // A range whose ends leave the year open has it in its moments.
  return [[ends[1], start] as const, [ends[2], end] as const].flatMap(([written = "", moment = ""]) =>
    isCalendarValue(written) ? [written] : moment === "" ? [] : [moment.slice(0, written.length)],
  );
}
