import type { Language } from "../language.ts";
import {
  ALSO_WORDS,
  LABELLED,
  LEADING_ABBREVIATIONS,
  NAMES_WITH_MARK,
  NUMBER_ABBREVIATIONS,
  REPORTING_VERBS,
  SENTENCE_OPENERS,
  TRAILING_ABBREVIATIONS,
} from "./abbreviations.ts";
import { endsHere, goesOnInEnglish } from "./full-stops.ts";

export const englishLanguage: Language = {
  tag: "en",
  sentenceWords: {
    leading: LEADING_ABBREVIATIONS,
    trailing: TRAILING_ABBREVIATIONS,
    alsoWords: ALSO_WORDS,
    beforeNumbers: NUMBER_ABBREVIATIONS,
    listEnds: new Set(["etc"]),
    labelled: LABELLED,
    pronouns: new Set(["I"]),
    openers: SENTENCE_OPENERS,
    reportingVerbs: REPORTING_VERBS,
    goesOn: goesOnInEnglish,
    endsHere,
    namesWithMark: NAMES_WITH_MARK,
  },
};
