import { dayNumberOf, fullDateOf, isPossible, weekdayOf } from "../calendar.ts";
import type { CalendarDate } from "../calendar.ts";
import type { Span } from "../../text/span.ts";
import type { DateReading, Mention, TimeReading } from "../mention.ts";
import type { TimeExpression, TimeType } from "../time-expression.ts";
import { dateValue, decadeValue, yearValue } from "../timex-value.ts";
import type { YearAssignment } from "./assign-years.ts";
import type { Scene } from "./scene.ts";
import { nearestYear } from "./nearest-year.ts";
import { shiftDate } from "./shift-date.ts";
import { tellsOfAlways, tenseAround } from "./tense.ts";
import { weekdayDate } from "./weekday-date.ts";

/** What a mention stands for: its value, and the date that "that day" or "two years later" may go on from. */
interface Resolved {
  readonly type: TimeType;
  readonly value: string;
  readonly date?: CalendarDate | undefined;
}

/** Dates that relative words may go on from. */
interface Told {
  /** The date mentioned last: "that year". */
  readonly latest: CalendarDate | undefined;
  /** The date that the story has reached, asides left out: "two days later". */
  readonly story: CalendarDate | undefined;
  /** The last that is known to the day: "it ended the day". */
  readonly day: CalendarDate | undefined;
  /** The beginning of the decade or century mentioned last: "a century later". */
  readonly era: CalendarDate | undefined;
}

/** Gives each mention its value, in the order of the text. What neither the text nor the anchor says stays X. */
export function resolveMentions(
  text: string,
  mentions: readonly Mention[],
  scene: Scene,
  { years, asides }: YearAssignment,
): TimeExpression[] {
  let told: Told = { latest: undefined, story: undefined, day: undefined, era: undefined };
  return mentions.map((mention, index) => {
    const { type, value, date } = resolve(text, mention, scene, told, years.get(index));
    if (date !== undefined) {
      const isFull = fullDateOf(date) !== undefined;
      told = {
        ...told,
        latest: date,
        story: asides.has(index) ? told.story : date,
        day: isFull ? date : told.day,
      };
    }
    const era = eraOf(type, value);
    if (era !== undefined) told = { ...told, era };
    return { span: mention.span, type, value, mod: mention.mod };
  });
}

/** The first year of a century (`16`) or a decade (`192`). */
const eraOf = (type: TimeType, value: string): CalendarDate | undefined =>
  type === "DATE" && /^\d{2,3}$/.test(value) ? { year: Number(value.padEnd(4, "0")) } : undefined;

function resolve(
  text: string,
  { span, reading }: Mention,
  scene: Scene,
  told: Told,
  assigned: number | undefined,
): Resolved {
  switch (reading.kind) {
    case "value":
      return { type: reading.type, value: reading.value };
    case "clock":
      return { type: "TIME", value: `XXXX-XX-XX${reading.clock}` };
    case "short-decade":
      return { type: "DATE", value: shortDecade(reading.tens, scene, told.latest) };
    case "weekday":
      return dated(
        weekdayDate(reading, scene, told.story, () => tenseAround(text, span)),
        `XXXX-WXX-${reading.weekday}`,
      );
    case "shift":
      return resolveShift(text, span.start, reading, scene, told);
    case "date": {
      const year = yearFor(text, { span, reading }, reading, scene, told, assigned);
      return resolvePart(reading, year);
    }
  }
}

const dated = (date: CalendarDate | undefined, otherwise: string): Resolved => ({
  type: "DATE",
  value: date === undefined ? otherwise : dateValue(date),
  date,
});

function resolvePart(reading: DateReading, year: number | undefined): Resolved {
  const { month, part } = reading;
  const day = reading.day ?? countedDay(reading, year);
  const isReal = month === undefined || day === undefined || isPossible(month, day, year);
  const known = isReal ? year : undefined;
  const date = known === undefined ? undefined : { year: known, month, day };
  if (part !== undefined) return { type: "DATE", value: `${yearValue(known)}-${part}`, date };
  return {
    type: "DATE",
    value: dateValue({ ...(known === undefined ? {} : { year: known }), month, day }),
    date,
  };
}

/** The day of "the third Saturday of May", or undefined where the month has no such day or the year is not known. */
function countedDay({ month, counted }: DateReading, year: number | undefined): number | undefined {
  if (counted === undefined || month === undefined || year === undefined) return undefined;
  const first = 1 + ((counted.weekday - weekdayOf({ year, month, day: 1 }) + 7) % 7);
  const days = [0, 7, 14, 21, 28].map((later) => first + later).filter((day) => isPossible(month, day, year));
  return counted.which === "last" ? days.at(-1) : days[counted.which - 1];
}

function resolveShift(
  text: string,
  place: number,
  reading: Extract<TimeReading, { kind: "shift" }>,
  scene: Scene,
  told: Told,
): Resolved {
  const { from, clock, unit, amount } = reading;
  const isFromText = from === "text" || (from === "either" && scene.isHistory);
  if (!isFromText && scene.isHistory && from === "anchor") {
    // In a history, "today" is nowadays, and in a quotation it is the speaker's day, which nobody tells us.
    if (unit === "day" && amount === 0 && clock === undefined) return { type: "DATE", value: "PRESENT_REF" };
    if (isQuoted(text, place)) return shiftDate(reading, undefined);
    // "during this year" is the year that a history has reached.
    if (unit === "year" && amount === 0 && told.latest !== undefined) return shiftDate(reading, told.latest);
  }
  if (!isFromText)
    return shiftDate(reading, from === "either" && unit === "day" ? dayTold(told, scene) : scene.anchor);
  // A report that has told no date yet goes back from its own: "a year earlier".
  const own = scene.isHistory || amount >= 0 ? undefined : scene.anchor;
  // "… by 1990, and more within the next decade": a report that looks ahead counts from its own day.
  if (
    unit === "decade" &&
    amount === 1 &&
    !scene.isHistory &&
    (told.story?.year ?? 0) > (scene.anchor?.year ?? Infinity)
  )
    return shiftDate(reading, scene.anchor);
  const origins = amount === 0 ? [told.latest, told.story, own] : [told.story, told.latest, own];
  if (unit === "century" || unit === "decade") origins.push(told.era);
  const shifts = origins.map((origin) => shiftDate(reading, origin && beforeDecade(reading, origin)));
  return shifts.find(({ value }) => !value.includes("X")) ?? shiftDate(reading, undefined);
}

/** "In 1990 … within the next decade" is in the nineties: they have only begun. */
const beforeDecade = (
  { unit, amount }: { unit: string; amount: number },
  origin: CalendarDate,
): CalendarDate =>
  unit === "decade" && amount === 1 && origin.year % 10 === 0 ? { year: origin.year - 1 } : origin;

/** How many days a report may look back for "it ended the day". */
const FRESH_DAYS = 7;

/** "the day" in a report: the day that it has just told of, else its own. */
function dayTold({ day: latest }: Told, { anchor }: Scene): CalendarDate | undefined {
  const [told, own] = [latest && fullDateOf(latest), anchor && fullDateOf(anchor)];
  if (told === undefined || own === undefined) return anchor;
  const days = dayNumberOf(own) - dayNumberOf(told);
  return days >= 0 && days <= FRESH_DAYS ? told : anchor;
}

/** True where a quotation is open: more opening than closing marks since the paragraph began. */
function isQuoted(text: string, place: number): boolean {
  const paragraph =
    text
      .slice(Math.max(0, place - 600), place)
      .split(/\n/u)
      .at(-1) ?? "";
  const straight = (paragraph.match(/"/g) ?? []).length % 2 === 1;
  const curly = (paragraph.match(/“/g) ?? []).length > (paragraph.match(/”/g) ?? []).length;
  return straight || curly;
}

function yearFor(
  text: string,
  { span }: Mention,
  reading: DateReading,
  scene: Scene,
  told: Told,
  assigned: number | undefined,
): number | undefined {
  if (reading.year !== undefined) return reading.year;
  const { yearShift, pick, pickFrom } = reading;
  if (yearShift !== undefined) {
    const origin = yearShift.from === "anchor" ? scene.anchor : told.latest;
    return origin === undefined ? undefined : origin.year + yearShift.amount;
  }
  if (pickFrom === "text") return pickedFrom(reading, told.story ?? told.latest);
  if (pick === undefined && isOfAnyYear(text, span, reading)) return undefined;
  if (scene.isHistory && pick === undefined && !lastsUntilNow(text, span.start)) return assigned;
  return nearestYear(reading, scene.anchor, () => tenseAround(text, span));
}

/** "The wood that grows in summer is denser", "a proverb that we read on the Fourth of July": the season or feast of every year. */
function isOfAnyYear(text: string, span: Span, { part, day }: DateReading): boolean {
  const isSeason = part !== undefined && !/\d/u.test(part);
  const isFeast = day !== undefined && !/\d/u.test(text.slice(span.start, span.end));
  return (isSeason || isFeast) && tellsOfAlways(text, span);
}

/** "They have fought since July": the perfect reaches to the article's own day. */
const lastsUntilNow = (text: string, start: number): boolean =>
  /\b(?:ha(?:ve|s)|['’]ve) [^.!?;\n]{1,60}\bsince (?:early |late |last |mid-)?$/iu.test(
    text.slice(Math.max(0, start - 80), start),
  );

/** "the following spring" after "1927" is one of 1928, for nobody would say so of 1927 itself. */
function pickedFrom(reading: DateReading, origin: CalendarDate | undefined): number | undefined {
  const month = origin?.month ?? (reading.pick === "next" ? 12 : 1);
  return nearestYear(reading, origin && { year: origin.year, month }, () => undefined);
}

/** The decade at or before the anchor, or at or before what was last told; XX9 where neither is known. */
function shortDecade(tens: number, { anchor, isHistory }: Scene, told: CalendarDate | undefined): string {
  const origin = (isHistory ? told : undefined) ?? anchor ?? told;
  if (origin === undefined || origin.year <= 0) return `XX${tens}`;
  const sameCentury = Math.floor(origin.year / 100) * 100 + tens * 10;
  const isAhead = sameCentury > origin.year + (isHistory ? 50 : 0);
  return decadeValue(isAhead ? sameCentury - 100 : sameCentury);
}
