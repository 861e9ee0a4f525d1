import type { ask as english, Disagreement, MissingKind, Subject } from "../en/ask.ts";
import { and, or, quoted } from "./forms.ts";

const KINDS: Readonly<Record<MissingKind, string>> = {
  date: "kein Datum",
  duration: "keine Zeitspanne",
  age: "kein Alter",
  money: "keinen Geldbetrag",
  number: "keine Zahl",
};

function disagreement(disagrees: Disagreement): string {
  switch (disagrees.kind) {
    case "swapped":
      return "sagt es wohl umgekehrt";
    case "part":
      return `gibt ${quoted(disagrees.asked)} wohl eine andere Rolle`;
    case "other":
      return `sagt das wohl über jemand anderen, nicht über ${quoted(disagrees.asked)}`;
    case "denied":
      return "sagt wohl, dass es nicht so ist";
    case "affirmed":
      return "sagt wohl, dass es so ist";
    case "opposite":
      return `sagt wohl das Gegenteil von ${quoted(disagrees.asked)}`;
  }
}

export const ask = {
  mainSentences: ({ title }) =>
    `Diese Hauptsätze ${title === undefined ? "des Artikels" : `aus ${quoted(title)}`} hat Footnote ausgewählt. Vielleicht beantworten sie die Frage nicht:`,
  onlyMentioned: ({ title, of, subject }: Subject & { readonly title: string | undefined }) =>
    `${title === undefined ? "Die Artikel hier erwähnen" : `${quoted(title)} erwähnt`} ${quoted(subject)}, ${title === undefined ? "sagen" : "sagt"} aber nicht klar, ${of === "person" ? "wer" : "was"} das ist:`,
  notClearly: ({ title, disagrees, missingKind, missing, passages }) => {
    const faults = [
      ...(disagrees === undefined ? [] : [disagreement(disagrees)]),
      ...(missingKind === undefined ? [] : [`nennt ${KINDS[missingKind]}`]),
      ...(missing.length === 0 ? [] : [`erwähnt ${or(missing.map(quoted))} nicht`]),
    ];
    return `${title === undefined ? "Die Artikel hier beantworten" : `${quoted(title)} beantwortet`} das nicht eindeutig. ${passages > 1 ? "Am nächsten kommen diese Stellen" : "Die nächstliegende Stelle"}${faults.length === 0 ? "" : `${passages > 1 ? "; die erste" : ""} ${and(faults)}`}:`;
  },
  notAnswered: ({ title, missing, areWordsApart }) => {
    const answer = `${title === undefined ? "Die Artikel hier beantworten" : `${quoted(title)} beantwortet`} das nicht.`;
    if (missing.length > 0)
      return `${answer} Über ${or(missing.map(quoted))} steht ${title === undefined ? "in ihnen" : "darin"} nichts.`;
    return areWordsApart ? `${answer} Die Wörter der Frage kommen vor, aber nicht zusammen.` : answer;
  },
  restNotAnswered: ({ title, parts }) =>
    `Das Übrige ${title === undefined ? "beantworten die Artikel hier" : `beantwortet ${quoted(title)}`} nicht eindeutig: ${or(parts.map(quoted))}.`,
  nothingAsked: ({ title }) =>
    `Hier lässt sich etwas über ${title === undefined ? "einen Artikel" : quoted(title)} fragen: etwa, wann etwas geschah oder wer etwas sagte.`,
  otherLanguage: ({ title, language }) => {
    const name = language === undefined ? undefined : languageNames.of(language);
    return title === undefined || name === undefined
      ? "Bitte in der Sprache des Artikels fragen: Footnote kann nur dessen eigene Worte finden."
      : `Die Sprache von ${quoted(title)} ist ${name}. Bitte in dieser Sprache fragen.`;
  },
  severalArticles: "Diese Frage betrifft einen ganzen Artikel. Bitte einen auswählen.",
  understood: (read) =>
    `Gesucht wurde nach ${and(read.map((one) => `${quoted(one.read)} statt ${quoted(one.asked)}`))}.`,
  more: {
    none: "Dazu gibt es keine weiteren Zitate.",
    near: "Auch diese Stellen liegen nahe. Vielleicht beantworten sie die Frage nicht:",
    answering: "Weitere Zitate, die das beantworten:",
  },
  suggestions: ({ areSeveral }) =>
    areSeveral ? "Diese Fragen beantworten die Artikel:" : "Diese Fragen beantwortet der Artikel:",
  examples: (questions) => `Zum Beispiel: ${questions.map(quoted).join(" ")}`,
  buttons: { context: "Im Zusammenhang", more: "Mehr", why: "Warum", share: "Teilen" },
} satisfies typeof english;

const languageNames = new Intl.DisplayNames("de", { type: "language" });
