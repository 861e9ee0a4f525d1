import type { page as english } from "../en/page.ts";
import { counted, quoted } from "./forms.ts";

export const page = {
  titles: {
    ask: "Fragen",
    timeline: "Zeitleiste",
    summary: "Zusammenfassung",
    quote: "Zitat prüfen",
    verify: "Beleg prüfen",
    articles: "Artikel",
    help: "Hilfe",
  },
  send: { ask: "Fragen", quote: "Zitat prüfen", verify: "Beleg prüfen", other: "Zeigen" },
  fields: {
    article: "Artikel",
    from: "Von",
    to: "Bis",
    about: "Worüber",
    length: "Länge",
  },
  slogan: "Fragen in eigenen Worten. Der Artikel antwortet in seinen.",
  description:
    "Einen veröffentlichten Artikel fragen: Die Antworten sind seine eigenen Sätze, mit ihrer Stelle.",
  descriptionOf: (title) => `${quoted(title)}: jede Frage, die er beantwortet, in seinen eigenen Worten.`,
  skip: "Zum Text springen",
  colophon: "Footnote antwortet mit den Worten des Artikels: Jedes Zitat ist genau, und nichts ist erfunden.",
  article: "Der Artikel",
  paragraph: (number) => `Absatz ${number}`,
  questionsAndAnswers: "Fragen und Antworten",
  noArticles:
    "Es sind noch keine Artikel geladen. Wer diese Seite betreibt, kann einen mit „footnote ingest“ hinzufügen.",
  allArticles: "Alle Artikel",
  anyArticle: "Jeder Artikel",
  standard: "Standard",
  readOn: (site) => `Lesen auf ${site}`,
  readWhole: "Den ganzen Artikel lesen",
  onlyQuoted: "Nur die zitierten Absätze werden gezeigt.",
  textHidden: "Der Text ist verborgen. Eine Frage bringt die Absätze, die sie beantworten.",
  gap: "Hier fehlt ein Teil des Artikels.",
  marked: "Markiert:",
  original: "im Original",
  code: "Code:",
  youAsked: "Gefragt wurde:",
  suggestions: "Fragen, die der Artikel beantwortet",
  looking: "Die Suche läuft …",
  noSuchPage: "Diese Seite gibt es hier nicht.",
  noSuchPlace:
    "Diese Stelle gibt es im Artikel nicht. Die Adresse ist vielleicht unvollständig, oder der Artikel wurde geändert.",
  tooMany: (seconds) =>
    `Das waren viele Seiten in kurzer Zeit. Bitte in ${counted(seconds, { one: "Sekunde", other: "Sekunden" })} noch einmal versuchen.`,
  headings: {
    tooMany: "Einen Augenblick, bitte",
    tooLong: "Zu lang",
    notFound: "Nicht gefunden",
    ours: "Etwas ist schiefgegangen",
  },
} satisfies typeof english;
