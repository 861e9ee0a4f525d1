import type { Language } from "../language.ts";
import { goesOnInGerman } from "./goes-on.ts";
import { germanWords } from "./sentence-words.ts";

export const germanLanguage: Language = {
  tag: "de",
  sentenceWords: { ...germanWords, goesOn: goesOnInGerman },
};
