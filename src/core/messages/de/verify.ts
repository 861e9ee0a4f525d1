import type { verify as english } from "../en/verify.ts";
import { quoted } from "./forms.ts";

export const verify = {
  there: (title) => `Unverändert: ${quoted(title)} sagt das noch, wortgetreu und an derselben Stelle.`,
  moved: (title) =>
    `Verschoben: ${quoted(title)} sagt das noch, wortgetreu, aber an anderer Stelle. Jetzt steht es hier:`,
  changed: (title) => `Geändert: ${quoted(title)} sagt das nicht mehr wortgetreu. Jetzt heißt es:`,
  gone: (title) => `Verschwunden: ${quoted(title)} sagt das nicht mehr, und auch nichts Ähnliches.`,
  notThere: ({ title, isElsewhere }) =>
    `Nicht gefunden: ${quoted(title)} sagt das nicht mehr wortgetreu. Footnote hat jenen Text nicht aufbewahrt und weiß deshalb nicht, ob die Worte geändert oder entfernt wurden.${isElsewhere ? " An dieser Stelle heißt es jetzt:" : ""}`,
  before: (words) => ({ name: "Vorher", text: `es hieß ${words}` }),
  changedWords: ({ before, now }) => ({ name: "Geändert", text: `es hieß ${before}, jetzt heißt es ${now}` }),
  added: (now) => ({ name: "Hinzugefügt", text: `jetzt heißt es auch ${now}` }),
  dropped: (before) => ({ name: "Weggefallen", text: `${before} steht nicht mehr da` }),
  noCode: (typed) =>
    `${quoted(typed)} ist kein Code eines Zitats. Ein Code hat 14 Buchstaben und Ziffern, etwa K7QD3M2-X9PTR4A. Vielleicht ist einer falsch getippt.`,
  unknownCode: (articles) =>
    `Kein Artikel hier passt zu diesem Code. Vielleicht wurde er entfernt oder umbenannt, oder der Code stammt von einem anderen Bot. ${articles} nennt die Artikel.`,
} satisfies typeof english;
