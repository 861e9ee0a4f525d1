import type { help as english } from "../en/help.ts";

export const help = {
  heading: "Footnote antwortet mit den Worten des Artikels",
  what: "Jede Antwort ist ein genaues Zitat mit seiner Stelle im Artikel. Footnote wählt nur Sätze aus und schreibt nichts über einen Artikel. Wenn ein Artikel etwas nicht beantwortet, sagt Footnote das.",
  shelf:
    "Eigene Artikel: /regal hinzufügen link, datei oder text. Auf einem Server können das alle, die ihn verwalten; in einer Direktnachricht alle, für sich.",
  privacy:
    "Datenschutz: Footnote liest nur, was ihm geschickt oder gezeigt wird, und behält davon nur hinzugefügte Artikel.",
  privacyLink: "Datenschutz",
} satisfies typeof english;
