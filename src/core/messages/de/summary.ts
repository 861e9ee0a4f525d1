import type { GenreName, summary as english } from "../en/summary.ts";
import { and, counted, number, percent, plural, quoted } from "./forms.ts";

const readingTime = (minutes: number): string =>
  minutes < 60
    ? minutes === 1
      ? "eine Minute"
      : `${number(minutes)} Minuten`
    : `etwa ${counted(Math.round(minutes / 60), { one: "Stunde", other: "Stunden" })}`;

const GENRES: Readonly<Record<GenreName, string>> = {
  news: "Als Nachricht behandelt.",
  argument: "Als Meinungsbeitrag behandelt.",
  history: "Als geschichtliche Darstellung behandelt.",
  story: "Als Erzählung behandelt.",
  paper: "Als wissenschaftlicher Aufsatz behandelt.",
  policy: "Als Regelwerk behandelt.",
  interview: "Als Interview behandelt.",
  unclear: "Als keine bestimmte Textsorte behandelt.",
};

export const summary = {
  claim: "Was der Artikel behauptet:",
  about: ({ subject, speaking, of }) =>
    `Über ${quoted(subject)}: ${speaking} von ${counted(of, { one: "Satz", other: "Sätzen" })} ${plural(speaking, { one: "erwähnt", other: "erwähnen" })} das.`,
  tooShort: ({ sentences }) =>
    `Der Artikel hat nur ${counted(sentences, { one: "Satz", other: "Sätze" })}, zu wenige für eine Zusammenfassung. Das Wichtigste daraus:`,
  measure: ({ words, share, minutes, genre }) =>
    `${counted(words, { one: "Wort", other: "Wörter" })}, ${percent(share)} des Artikels, in seinen Worten und seiner Reihenfolge. Der ganze Artikel braucht ${readingTime(minutes)} Lesezeit. ${GENRES[genre]}`,
  noSentences: "Der Artikel enthält keine Sätze.",
  nothingAbout: (subject) => `Über ${quoted(subject)} sagt der Artikel nichts.`,
  noneAlone: ({ subject, ask }) =>
    `Kein Satz des Artikels${subject === undefined ? "" : ` über ${quoted(subject)}`} ist für sich allein verständlich. Mit ${ask} erscheinen Sätze in ihrem Zusammenhang.`,
  noneThatShort: ({ subject, shortest }) =>
    `Kein Satz${subject === undefined ? "" : ` über ${quoted(subject)}`} ist so kurz. Der kürzeste, der für sich allein verständlich ist, hat ${counted(shortest, { one: "Wort", other: "Wörter" })}.`,
  needsSubject: ({ option, about }) =>
    `${quoted(option)} braucht ein Wort, das ein Thema nennt, etwa „Vertrag“, nicht ${quoted(about)}.`,
  onlyOneLength: (options) => `Bitte nur eines von ${and(options.map(quoted))} angeben.`,
  needsCount: ({ option, most, written }) =>
    `${quoted(option)} braucht eine ganze Zahl von 1 bis ${number(most)}, nicht ${quoted(written)}.`,
  buttons: { wholeArticle: "Ganzer Artikel" },
} satisfies typeof english;
