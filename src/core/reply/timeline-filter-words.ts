import { labelOf } from "../time/label.ts";

/** What a timeline was asked for, besides the article. */
export interface AskedOfTimeline {
  /** TIMEX3 year, month or day. */
  readonly from?: string | undefined;
  /** TIMEX3 year, month or day. */
  readonly to?: string | undefined;
  /** In the asker's words. */
  readonly about?: string | undefined;
}

/** "dated from May 2014 to 2016 and about “Crimea”"; undefined where everything was asked for. */
export function filterWords({ from, to, about }: AskedOfTimeline): string | undefined {
  const range = [
    ...(from === undefined ? [] : [`from ${labelOf(from)}`]),
    ...(to === undefined ? [] : [`to ${labelOf(to)}`]),
  ];
  const words = [
    ...(range.length === 0 ? [] : [`dated ${range.join(" ")}`]),
    ...(about === undefined ? [] : [`about “${about}”`]),
  ];
  return words.length === 0 ? undefined : words.join(" and ");
}
