import type { facts as english } from "../en/facts.ts";
import { and } from "./forms.ts";

const names = {
  author: "von wem der Artikel ist",
  published: "wann er erschienen ist",
  publisher: "wo er erschienen ist",
  address: "wo er zu lesen ist",
  title: "wie er heißt",
};

export const facts = {
  labels: {
    author: "Von",
    published: "Erschienen",
    publisher: "Erschienen bei",
    address: "Adresse",
    title: "Titel",
  },
  source: ({ areSeveral }) =>
    areSeveral
      ? "Aus den Angaben zu jedem Artikel, nicht aus seinem Text."
      : "Aus den Angaben zum Artikel, nicht aus seinem Text.",
  notKnown: (missing) => `Die Angaben zum Artikel sagen nicht, ${and(missing.map((fact) => names[fact]))}.`,
  open: (site) => `Lesen auf ${site}`,
} satisfies typeof english;
