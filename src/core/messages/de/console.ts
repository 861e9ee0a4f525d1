import type { console as english } from "../en/console.ts";
import { or } from "./forms.ts";

export const console = {
  quit: "ende",
  yes: ["true", "ja", "an"],
  no: ["false", "nein", "aus"],
  unknownCommand: ({ name, known }) => `Es gibt keinen Befehl ${name}. Möglich sind ${or(known)}.`,
  working: "Der Artikel wird gelesen …",
  markedPlace: ({ start, end }) => `Das Zitat steht bei ${start}–${end}.`,
} satisfies typeof english;
