import type { articles as english } from "../en/articles.ts";
import { counted } from "./forms.ts";

export const articles = {
  heading: "Artikel",
  noneLoaded:
    "Es sind keine Artikel geladen. Wer diesen Bot betreibt, kann einen mit „footnote ingest“ hinzufügen.",
  paragraphs: (count) => counted(count, { one: "Absatz", other: "Absätze" }),
  more: (count) => `… und ${count} weitere. Ein getippter Titelanfang findet sie.`,
  shelfAway: "Hier hinzugefügte Artikel sind gerade nicht erreichbar; durchsucht wurden nur die gemeinsamen.",
  choose: ({ known, more }) =>
    `Bitte einen Artikel wählen: ${known}${more === 0 ? "" : ` und ${more} weitere`}.`,
  unknown: ({ id, known, more }) =>
    `Es gibt keinen Artikel „${id}“. Bitte einen wählen: ${known}${more === 0 ? "" : ` und ${more} weitere`}.`,
} satisfies typeof english;
