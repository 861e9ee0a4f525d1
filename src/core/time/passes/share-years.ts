import type { DateReading, Mention } from "../mention.ts";
import { DASH } from "../vocabulary.ts";

/** What may stand between two dates that share the year after the second: "from March to May 2014". */
const BETWEEN = new RegExp(
  `^(?:\\s?${DASH}\\s?|\\s?/\\s?|,?\\s(?:to|and|or|until|till|through|and again in|and in|and on|to the)\\s(?:(?:early|late|mid)[\\s-]|the\\s)?|,\\s|[\\s-]to[\\s-])$`,
  "iu",
);

/** Gives a date without a year the year that follows the next date, where the two stand together. */
export function shareYears(text: string, mentions: readonly Mention[]): Mention[] {
  const shared: Mention[] = [];
  for (const mention of mentions.toReversed()) {
    const next = shared.at(-1);
    const given = next === undefined ? undefined : yearBefore(text, mention, next);
    shared.push(given === undefined ? mention : { ...mention, reading: given });
  }
  return shared.toReversed();
}

function yearBefore(text: string, mention: Mention, next: Mention): DateReading | undefined {
  const [{ reading }, { reading: dated }] = [mention, next];
  if (reading.kind !== "date" || dated.kind !== "date") return undefined;
  if (reading.year !== undefined || reading.pick !== undefined || reading.yearShift !== undefined)
    return undefined;
  if (!BETWEEN.test(text.slice(mention.span.end, next.span.start))) return undefined;
  if (dated.year !== undefined && (dated.month !== undefined || dated.part !== undefined))
    return { ...reading, year: comesLater(reading, dated) ? dated.year - 1 : dated.year };
  return undefined;
}

/** "December to February 1945": the first of the two lies in the year before. */
const comesLater = (first: DateReading, second: DateReading): boolean =>
  first.month !== undefined && second.month !== undefined && first.month > second.month;
