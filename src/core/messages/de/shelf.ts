import type { shelf as english } from "../en/shelf.ts";
import { counted, number, quoted } from "./forms.ts";

export const shelf = {
  notHere: "Hier lassen sich keine Artikel hinzufügen.",
  heading: "Hier hinzugefügte Artikel",
  none: "Hier wurde noch nichts hinzugefügt. /regal hinzufügen link holt einen Artikel aus dem Netz, /regal hinzufügen datei einen eigenen.",
  more: (count) => `… und ${number(count)} weitere.`,
  added: (title) => `${quoted(title)} ist hinzugefügt. Fragen dazu gehen ab jetzt.`,
  known: (title) =>
    `${quoted(title)} wurde von dieser Adresse schon hinzugefügt. /regal auffrischen holt ihn noch einmal.`,
  quotedOnly:
    "Footnote zitiert daraus und verlinkt ihn, zeigt aber nie den ganzen Text. Bitte nur hinzufügen, was mit den Leuten hier geteilt werden darf.",
  otherLanguage:
    "Er ist anscheinend nicht auf Englisch. /zitat und /nachprüfen gehen in jeder Sprache; Fragen, Daten und Zusammenfassungen werden auf Englisch gelesen.",
  characters: (count) => counted(count, { one: "Zeichen", other: "Zeichen" }),
  since: (date) => `hinzugefügt am ${date}`,
  fetched: (date) => `zuletzt geändert am ${date}`,
  fromFile: (name) => `aus der Datei ${quoted(name)}`,
  fromText: "aus eingefügtem Text",
  fromLink: (url) => `von ${url}`,
  dropped: (count) =>
    count === 0
      ? "Nichts wurde ausgelassen."
      : `${counted(count, { one: "Zeile gehört", other: "Zeilen gehören" })} nicht zum Artikel und ${count === 1 ? "wurde" : "wurden"} ausgelassen:`,
  droppedLine: ({ text, reason }) => `${quoted(text)} (${reason})`,
  renamed: (title) => `Er heißt jetzt ${quoted(title)}.`,
  removed: (title) =>
    `${quoted(title)} ist jetzt für alle verborgen und wird in einem Tag endgültig gelöscht. Bis dahin lässt sich das rückgängig machen.`,
  undo: "Rückgängig",
  restored: (title) => `${quoted(title)} ist wieder da.`,
  notRestored:
    "Er lässt sich nicht mehr zurückholen: Er wurde gelöscht, oder seine Adresse wurde neu hinzugefügt.",
  unchanged: (title) => `${quoted(title)} ist unverändert.`,
  refreshed: ({ title, unchanged, moved, changed, gone }) =>
    `${quoted(title)} hat sich geändert: ${counted(unchanged, { one: "Satz", other: "Sätze" })} wie zuvor, ${number(moved)} verschoben, ${number(changed)} geändert, ${number(gone)} weg. Frühere Zitate lassen sich weiter mit ihren Codes prüfen.`,
  changedMeanwhile:
    "Jemand anders hat diesen Artikel im selben Moment geändert. Bitte noch einmal versuchen.",
  noLink:
    "Nur Artikel von einem Link lassen sich noch einmal holen. Bitte diesen entfernen und neu hinzufügen.",
  used: ({ title, isForChannel }) =>
    `/zeitleiste und /zusammenfassung meinen ${isForChannel ? "in diesem Kanal" : "hier"} ${quoted(title)}, wo kein Artikel genannt ist.`,
  usedNone: "Es ist kein Artikel mehr gewählt: /zeitleiste und /zusammenfassung fragen, welcher gemeint ist.",
  exported: (title) => `${quoted(title)}, wie Footnote ihn liest:`,
  exportedFile: "Ein Artikel als Markdown.",
  forgotten: "Alles hier Hinzugefügte ist gelöscht, mit allen Einstellungen.",
  notOwn: (id) =>
    `${quoted(id)} wurde nicht hier hinzugefügt und lässt sich hier nicht ändern. /regal liste zeigt, was hier hinzugefügt wurde.`,
  full: (most) =>
    `Hier ist Platz für ${counted(most, { one: "Artikel", other: "Artikel" })}, und der ist voll. Bitte erst einen entfernen.`,
  tooMany: (most) =>
    `In der letzten Stunde wurden ${number(most)} Artikel hinzugefügt; mehr geht nicht. Bitte später noch einmal versuchen.`,
  tooLong: ({ length, most }) =>
    `Dieser Text hat ${number(length)} Zeichen; ein Artikel darf bis zu ${number(most)} haben. Bitte in Teilen hinzufügen.`,
  fileTooLarge: (megabytes) => `Diese Datei ist zu groß: Bis zu ${number(megabytes)} MB werden gelesen.`,
  fileUnreadable:
    "Aus dieser Datei ließ sich kein Artikel lesen. Bitte als reinen Text, Markdown, PDF, Word oder gespeicherte Webseite schicken.",
  textUnreadable: "Aus diesem Text ließ sich kein Artikel lesen: Er braucht wenigstens einen ganzen Absatz.",
  pageUnreadable:
    "Unter dieser Adresse ließ sich kein Artikel lesen. Vielleicht braucht die Seite Skripte, eine Anmeldung oder ein Abo. Den Text bitte in einer Datei mit /regal hinzufügen datei schicken oder mit /regal hinzufügen text einfügen.",
  fetch: {
    address:
      "Das ist keine Adresse einer Seite. Sie muss mit https:// oder http:// beginnen und darf kein Passwort enthalten.",
    "not-public": "Diese Adresse liegt nicht im öffentlichen Internet und wird nicht geholt.",
    robots:
      "Diese Website bittet Programme, die Seite nicht zu lesen (robots.txt), und Footnote hält sich daran. Der Text lässt sich mit /regal hinzufügen text einfügen.",
    "too-large": "Diese Seite ist größer als 10 MB, also mehr als ein Artikel.",
    "too-slow":
      "Diese Website hat nicht innerhalb von zehn Sekunden geantwortet. Bitte später noch einmal versuchen.",
    "too-many-redirects": "Diese Adresse führt endlos von einer Seite zur nächsten.",
    unreachable: "Unter dieser Adresse war niemand zu erreichen. Bitte die Adresse prüfen.",
    "not-found": "Unter dieser Adresse gibt es keine Seite. Bitte die Adresse prüfen.",
    wall: "Diese Seite ist nur mit Anmeldung oder Abo zu lesen. Den Text bitte mit /regal hinzufügen text einfügen.",
    status: "Diese Website hat gerade selbst Schwierigkeiten. Bitte später noch einmal versuchen.",
    kind: "Das ist ein Bild, ein Film oder Ähnliches und kein Artikel.",
  },
} satisfies typeof english;
