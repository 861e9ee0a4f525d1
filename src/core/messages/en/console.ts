import { or } from "./forms.ts";

/** What is said at the console only. */
export const console = {
  /** Ends the session, after a slash. */
  quit: "quit",
  /** What may be typed for an option that is on or off. */
  yes: ["true", "yes", "on"] as readonly string[],
  no: ["false", "no", "off"] as readonly string[],
  unknownCommand: ({ name, known }: { readonly name: string; readonly known: readonly string[] }) =>
    `There is no command ${name}. Try ${or(known)}.`,
  working: "Reading …",
  markedPlace: ({ start, end }: { readonly start: number; readonly end: number }) =>
    `The quote is at ${start}–${end}.`,
};
