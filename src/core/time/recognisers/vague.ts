import { pattern } from "../pattern.ts";
import { mention } from "../recogniser.ts";
import type { Recogniser } from "../recogniser.ts";

/** "now", "recently", "in the past", "in the future": before, at or after the time of writing, and no more. */
export const vagueTimes: Recogniser = {
  name: "some time or other",
  pattern: pattern(
    "(?<now>now(?! that)|nowadays|currently|at present|presently|at the moment|right now|these days|(?:the )?present[- ]day|to date|at this time)|(?<past>recently|lately|formerly|in the past(?! (?:\\d|(?:few|several|many|couple|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|day|week|month|quarter|year|decade|century)\\b))|the past(?= (?:is|was|has)\\b)|in recent (?:years|months|weeks|days|times|decades)|once upon a time|long ago|of late|in recent history)|(?<future>(?<=\\b(?:will|shall|very|be|coming|can) )soon|in (?:the )?(?:(?:near|distant|foreseeable) )?future|in the (?:long|short|medium) (?:run|term)|one day soon|someday|in the coming (?:years|months|weeks|days|decades))",
  ),
  read(found) {
    const { now, past } = found.groups;
    const value = now !== undefined ? "PRESENT_REF" : past !== undefined ? "PAST_REF" : "FUTURE_REF";
    return [mention(found, { kind: "value", type: "DATE", value })];
  },
  examples: [
    ["It now says so.", "PRESENT_REF"],
    ["They met recently.", "PAST_REF"],
    ["in the near future", "FUTURE_REF"],
    ["in recent years", "PAST_REF"],
  ],
  counterExamples: ["Now that it is over, as soon as they had left."],
};
