import type { Language } from "../language.ts";
import { goesOn } from "./goes-on.ts";
import { germanWords } from "./sentence-words.ts";

export const german: Language = { tag: "de", sentenceWords: { ...germanWords, goesOn } };
