import type { AskedForKind, Confidence, why as english } from "../en/why.ts";
import { quoted } from "./forms.ts";

const KINDS: Readonly<Record<AskedForKind, string>> = {
  date: "einem Datum",
  duration: "einer Zeitspanne",
  age: "einem Alter",
  money: "einem Geldbetrag",
  number: "einer Zahl",
  reason: "einem Grund",
  place: "einem Ort",
  name: "einem Namen",
  term: "einer Bezeichnung",
  definition: "einer Erklärung",
  "yes-no": "einem Ja oder Nein",
};

const figure = ({ percent, isLess, isMore }: Confidence): string =>
  `${isLess ? "unter" : isMore ? "über" : "etwa"} ${percent} %`;

export const why = {
  noWords: "Die Frage enthält keine Wörter, nach denen sich suchen ließe.",
  lookedFor: ({ kind, paragraph }) => {
    const sought = `Footnote hat nach den Wörtern der Frage gesucht${kind === undefined ? "" : ` und nach ${KINDS[kind]}`}.`;
    return paragraph === undefined
      ? `${sought} Kein Absatz enthält genug davon.`
      : `${sought} Am besten passt Absatz ${paragraph}.`;
  },
  readForMeaning: ({ paragraph, hasWords }) =>
    `Footnote hat den Artikel nach der Bedeutung der Frage gelesen. Nächstliegend: Absatz ${paragraph}.${hasWords ? " Die Wörter der Frage dort:" : ""}`,
  found: "gefunden",
  foundAs: (word) => `gefunden als ${quoted(word)}`,
  relatedTo: (word) => `nicht gefunden, aber ${quoted(word)} bedeutet Ähnliches`,
  inHeading: "im Titel oder in einer Überschrift",
  notFound: "nicht gefunden",
  wholeArticle: "Footnote hat das als Frage nach dem ganzen Artikel verstanden.",
  quoted: (confidence, atLeast) =>
    `Sicherheit: ${figure(confidence)}. Eine Antwort braucht mindestens ${atLeast} %.`,
  unsure: (confidence, atLeast) =>
    `Sicherheit: ${figure(confidence)}. Eine Antwort braucht mindestens ${atLeast} %; das ist nur die nächstliegende Stelle.`,
  absent: (confidence) => `Sicherheit: ${figure(confidence)}. Das ist zu wenig, um etwas zu zeigen.`,
} satisfies typeof english;
