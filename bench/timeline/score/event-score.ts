import type { EventText, GoldEvent } from "../data.ts";
import type { Finder } from "../finder.ts";
import { nearestDate } from "./nearest-date.ts";

/** The date that an event was given. */
export interface JudgedEvent {
  readonly place: number;
  readonly text: EventText;
  readonly event: GoldEvent;
  readonly date: string | undefined;
  readonly isRight: boolean;
}

/** Asks a system for the date of each marked event. What only finds dates gives the nearest one of the sentence. */
export const judgeEvents = (finder: Finder, texts: readonly EventText[]): JudgedEvent[] =>
  texts.flatMap((text, place) => {
    const dateOf = finder.datesOf?.(text.text, text.anchor) ?? nearestOf(finder, text);
    return text.events.map((event) => {
      const date = dateOf(event) ?? text.anchor;
      return { place, text, event, date, isRight: date === event.date };
    });
  });

function nearestOf(finder: Finder, text: EventText): (event: GoldEvent) => string | undefined {
  const found = finder.find(text.text, text.anchor);
  return (event) => nearestDate(found, text, event);
}
