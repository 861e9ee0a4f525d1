import type { context as english } from "../en/context.ts";

export const context = {
  paragraphOf: ({ paragraph, of }) => `Absatz ${paragraph} von ${of}.`,
  hasChanged: "Der Artikel wurde geändert; die Stelle kann jetzt woanders sein. Bitte noch einmal fragen.",
  noSuchPlace: "Diese Stelle gibt es im Artikel nicht. Bitte noch einmal fragen.",
  buttons: { previous: "Voriger Absatz", next: "Nächster Absatz" },
} satisfies typeof english;
