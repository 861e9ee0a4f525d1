import type { FlipKind, quote as english } from "../en/quote.ts";
import { and, counted, plural, quoted } from "./forms.ts";

const FLIPS: Readonly<Record<FlipKind, string>> = {
  negation: "nur auf einer Seite steht ein „nicht“ oder Ähnliches",
  number: "eine Zahl weicht ab",
  date: "ein Datum weicht ab",
  name: "ein Name weicht ab",
  comparison: "ein Vergleich weicht ab",
  opposite: "ein Wort wurde durch sein Gegenteil ersetzt",
  place: "eine Richtung oder Seite ist eine andere",
  hedge: "nur eine Seite hat ein „vielleicht“, ein „wohl“ oder dergleichen",
};

export const quote = {
  onlyMatches: "Gezeigt werden nur Sätze, die genau oder fast so im Artikel stehen.",
  notShown: (count) =>
    `${count} weitere ${plural(count, { one: "Stelle wird", other: "Stellen werden" })} nicht gezeigt. Bitte den Rest einzeln prüfen.`,
  tooShortToo: (count) =>
    `${count} weitere ${plural(count, { one: "ist", other: "sind" })} zu kurz für eine Prüfung.`,
  onlyWords: "Footnote vergleicht Wörter. Was sie besagen, beurteilt es nicht.",
  heading: (title) =>
    `Diese Worte stehen in einer Überschrift von ${quoted(title)} oder im Titel. Kein Satz darin sagt sie.`,
  exact: "Wortgetreu: Der Artikel sagt genau das.",
  cut: "Wortgetreu, aber gekürzt: Der Artikel sagt dort mehr.",
  cutNegation: "Wortgetreu, aber gekürzt: Der Artikel sagt dort mehr, darunter ein „nicht“ oder Ähnliches.",
  altered: (count) =>
    `Verändert: Der Artikel sagt fast das, mit ${counted(count, { one: "Unterschied", other: "Unterschieden" })}.`,
  flipped: (flips) => `Im Sinn verändert: ${and(flips.map((flip) => FLIPS[flip]))}.`,
  stitched: ({ places, hasChanges }) =>
    `Zusammengesetzt: Diese Worte stehen im Artikel an ${places} getrennten Stellen${hasChanges ? ", mit Unterschieden" : ""}.`,
  absent: (title) =>
    `Nicht in ${title === undefined ? "den Artikeln hier" : quoted(title)}: Keine Stelle hat diese Worte, oder die meisten davon, in dieser Reihenfolge.`,
  tooShort:
    "Zu kurz für eine Prüfung: So wenige Wörter können überall vorkommen. Bitte vier oder mehr angeben.",
  morePlaces: (count) =>
    `${count} weitere ${plural(count, { one: "Stelle wird", other: "Stellen werden" })} nicht gezeigt.`,
  changed: ({ theirs, article }) => ({
    name: "Geändert",
    text: `zitiert wird ${theirs}, der Artikel sagt ${article}`,
  }),
  added: (theirs) => ({ name: "Hinzugefügt", text: `zitiert wird ${theirs}, der Artikel sagt das nicht` }),
  dropped: (article) => ({ name: "Weggelassen", text: `der Artikel sagt ${article}, das Zitat nicht` }),
  leftOut: (article) => ({ name: "Ausgelassen", text: `der Artikel sagt außerdem ${article}` }),
  inBrackets: (theirs) => ({ name: "In Klammern", text: `hinzugefügt wurde ${theirs}` }),
  moreDifferences: (count) => ({
    name: "Und mehr",
    text: counted(count, { one: "weiterer Unterschied", other: "weitere Unterschiede" }),
  }),
} satisfies typeof english;
