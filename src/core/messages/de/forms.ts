import { formsOf } from "../forms.ts";

export const { number, percent, plural, counted, and, or } = formsOf("de-DE");

/** Words inside a sentence of ours. */
export const quoted = (words: string): string => `„${words}“`;
