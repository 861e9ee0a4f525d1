import { isLongCapitals } from "./capitals.ts";
import type { NoiseRule } from "./noise-rule.ts";

export const teaserInCapitals: NoiseRule = {
  name: "teaser in capitals",
  verdict: "drop",
  reason: "a headline in capitals of another story, between two paragraphs",
  test: ({ isTeaser }) => isTeaser,
  examples: [
    "MAYOR TO FACE COUNCIL IF SHE SKIPS THE BRIDGE HEARING",
    "WHO WILL PAY FOR THE NEW BRIDGE?",
    "McGRATH CALLS THE HARBOUR PLAN ‘DEAD’ IN THE WATER",
    "[FERRY FARES RISE FOR THE THIRD TIME THIS YEAR](https://example.org/ferry)",
  ],
  counterExamples: [
    "NATO",
    "THE LAST BRIDGE",
    "NO PERSON SHALL CROSS THE BRIDGE AFTER DARK.",
    "“WE WILL NOT CLOSE THE BRIDGE TO ANYONE”",
    "CHAPTER THREE: THE BRIDGE OVER THE RIVER",
    "# MAYOR TO FACE COUNCIL IF SHE SKIPS THE HEARING",
    "NATO and the EU AGREED to meet in May",
  ],
};

export const capitalsKept: NoiseRule = {
  name: "capitals kept",
  verdict: "doubt",
  reason: "a line in capitals: a heading or a quotation, or another story’s headline?",
  test: ({ line, isAlone }) => isAlone && isLongCapitals(line),
  examples: ["NO PERSON SHALL CROSS THE BRIDGE AFTER DARK."],
  counterExamples: ["NATO", "THE LAST BRIDGE", "The Last Bridge Over the River"],
};
