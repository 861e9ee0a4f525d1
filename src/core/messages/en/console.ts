import { or } from "./forms.ts";

/** What is said at the console only. */
export const console = {
  unknownCommand: ({ name, known }: { readonly name: string; readonly known: readonly string[] }) =>
    `There is no command ${name}. Try ${or(known)}.`,
  working: "Reading …",
  markedPlace: ({ start, end }: { readonly start: number; readonly end: number }) =>
    `The quote is at ${start}–${end}.`,
};
