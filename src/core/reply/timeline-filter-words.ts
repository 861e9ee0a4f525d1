import type { FilterInWords } from "../messages/en/timeline.ts";
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

/** The same for people; undefined where everything was asked for. */
export function filterOf({ from, to, about }: AskedOfTimeline): FilterInWords | undefined {
  if (from === undefined && to === undefined && about === undefined) return undefined;
  return { from: from && labelOf(from), to: to && labelOf(to), about };
}
