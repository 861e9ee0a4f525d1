import type { errors as english } from "../en/errors.ts";
import { number, or, quoted } from "./forms.ts";

export const errors = {
  ours: (reference) =>
    `Da ist leider etwas schiefgegangen. Bitte noch einmal versuchen. Wenn es wieder geschieht, hilft denen, die diesen Bot betreiben, die Nummer ${reference}.`,
  noSuchOption: ({ command, option }) => `${command} hat keine Option ${quoted(option)}.`,
  needsOption: ({ command, option, description }) => `${command} braucht ${quoted(option)} (${description}).`,
  notAFlag: (option) => `${quoted(option)} ist entweder wahr oder falsch (true oder false).`,
  notAFile: (option) => `${quoted(option)} muss eine Datei sein.`,
  notText: (option) => `${quoted(option)} muss Text sein.`,
  notAChoice: ({ option, choices }) => `${quoted(option)} muss ${or(choices)} sein.`,
  upTo: ({ option, most }) =>
    option === "frage"
      ? `Fragen können bis zu ${number(most)} Zeichen lang sein.`
      : `${quoted(option)} kann bis zu ${number(most)} Zeichen lang sein.`,
  tooLong: ({ option, most, length }) =>
    option === "frage"
      ? `Fragen können bis zu ${number(most)} Zeichen lang sein. Diese hat ${number(length)}.`
      : `${quoted(option)} kann bis zu ${number(most)} Zeichen lang sein. Hier sind es ${number(length)}.`,
} satisfies typeof english;
