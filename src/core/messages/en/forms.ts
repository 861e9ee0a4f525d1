import { formsOf } from "../forms.ts";

// British in how lists are joined: no comma before the last item.
export const { number, percent, plural, counted, and, or } = formsOf("en-GB");

/** Words inside a sentence of ours. */
export const quoted = (words: string): string => `“${words}”`;
