import type { discord as english } from "../en/discord.ts";
import { counted, plural } from "./forms.ts";

export const discord = {
  beforeIt: "Davor:",
  open: (place) => `Öffnen: ${place}`,
  tooLongToSend: (place) => `Die Worte bei ${place} sind zu lang zum Senden. Sie stehen im Artikel.`,
  inFile: "Dieses Zitat ist zu lang für eine Nachricht; seine genauen Worte stehen in der Datei:",
  wordsFile: "Die genauen Worte eines Zitats, das für eine Nachricht zu lang ist.",
  leftOut: (count) =>
    `${count} ${plural(count, { one: "weiterer Teil passte", other: "weitere Teile passten" })} nicht mehr hinein.`,
  nothingToShow: "Es gibt nichts zu zeigen.",
  fileTooLarge: "Die Datei war zu groß, um sie hier zu senden.",
  tooLarge: (file) => `${file} ist zu groß, um es hier zu senden.`,
  shownPrivately: "Die Antwort sieht nur, wer gefragt hat.",
  dismiss: "Entfernen",
  notTheirs: "Das kann nur entfernen, wer gefragt hat oder hier Nachrichten verwalten darf.",
  notDismissed: "Discord hat das nicht entfernt. Bitte noch einmal versuchen.",
  restarting: "Footnote wird neu gestartet. Bitte in einer Minute noch einmal versuchen.",
  noWords: (quote) =>
    `Diese Nachricht enthält keinen Text zum Prüfen, nur ein Bild, eine Einbettung oder Ähnliches. Bitte die Worte bei ${quote} einfügen.`,
  ownAnswer: (verify) =>
    `Das ist eine Antwort von Footnote; ihre Zitate waren wörtlich, als sie gegeben wurde. Ob eines es noch ist, zeigt ${verify} mit dem Code darunter.`,
  unknownCommand:
    "Diesen Befehl hat Footnote nicht mehr. Bitte noch einmal in die Liste der Befehle schauen.",
  outOfUse: "Das funktioniert nicht mehr. Bitte den Befehl noch einmal ausführen.",
  oldButton:
    "Dieser Knopf ist zu alt oder gehört zu einem anderen Bot. Bitte den Befehl noch einmal ausführen.",
  lostQuestion: "Die Frage lässt sich aus dieser Nachricht nicht mehr lesen. Bitte noch einmal fragen.",
  articleGone: (articles) =>
    `Den Artikel zu diesem Knopf gibt es hier nicht mehr. ${articles} nennt die vorhandenen.`,
  busy: "Footnote hat gerade mehr Fragen, als es beantworten kann. Bitte in einer Minute noch einmal versuchen.",
  tooQuick: (seconds) =>
    `Das ging schnell! Bitte ${counted(seconds, { one: "Sekunde", other: "Sekunden" })} warten und dann noch einmal versuchen.`,
} satisfies typeof english;
