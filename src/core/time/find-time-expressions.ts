import { findMentions } from "./find-mentions.ts";
import { applyMods } from "./passes/apply-mods.ts";
import { assignYears } from "./passes/assign-years.ts";
import { joinClock } from "./passes/join-clock.ts";
import { resolveMentions } from "./passes/resolve.ts";
import { sceneOf } from "./passes/scene.ts";
import { shareYears } from "./passes/share-years.ts";
import type { Recogniser } from "./recogniser.ts";
import { recognisers } from "./recognisers.ts";
import type { TimeExpression } from "./time-expression.ts";

/** What may be exchanged to see what it is worth: the recognisers, and the passes that look across a text. */
export interface TimeSteps {
  readonly recognisers: readonly Recogniser[];
  readonly applyMods: typeof applyMods;
  readonly shareYears: typeof shareYears;
  readonly sceneOf: typeof sceneOf;
  readonly assignYears: typeof assignYears;
}

export const timeSteps: TimeSteps = { recognisers, applyMods, shareYears, sceneOf, assignYears };

/**
 * Finds the time expressions of an English text and gives them TIMEX3 values. Nothing is guessed from today: what
 * neither the text nor the anchor says stays X.
 *
 * @param anchor - the article's own date, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; what "yesterday" is relative to
 * @returns in the order of the text, without overlap; the two ends of a range are two expressions
 */
export function findTimeExpressions(text: string, anchor?: string, steps = timeSteps): TimeExpression[] {
  const hidden = HIDDEN.test(text) ? hiddenIn(text) : undefined;
  if (hidden !== undefined)
    return findTimeExpressions(hidden.shown, anchor, steps).map((found) => ({
      ...found,
      span: { start: hidden.placeOf(found.span.start), end: hidden.placeOf(found.span.end - 1) + 1 },
    }));
  const found = findMentions(text, steps.recognisers);
  const mentions = steps.applyMods(text, steps.shareYears(text, found));
  const scene = steps.sceneOf(text, mentions, anchor);
  return joinClock(text, resolveMentions(text, mentions, scene, steps.assignYears(mentions)));
}

/** Soft hyphens, and marks of no width: no reader sees them, and they may stand within any word. */
const HIDDEN = /[\u00AD\u200B\u2060\uFEFF]/u;

/** A text as it is seen, with the place in the whole of each of its code units. */
function hiddenIn(text: string): { readonly shown: string; readonly placeOf: (place: number) => number } {
  const places: number[] = [];
  for (let place = 0; place < text.length; place++) if (!HIDDEN.test(text.charAt(place))) places.push(place);
  const shown = places.map((place) => text.charAt(place)).join("");
  return { shown, placeOf: (place) => places[place] ?? text.length };
}
