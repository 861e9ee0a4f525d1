import { pattern } from "../pattern.ts";
import type { Recogniser } from "../recogniser.ts";

const NUMBER_LIKE_YEAR = "(?:1\\d{3}|20\\d{2})";

/** Numbers that look like years where two of them are held against each other: votes and scores. */
export const tallies: Recogniser = {
  name: "tallies",
  pattern: pattern(
    `by (?:a (?:vote|margin|score) of )?${NUMBER_LIKE_YEAR}(?: votes)? to ${NUMBER_LIKE_YEAR}|${NUMBER_LIKE_YEAR} votes (?:to|against) ${NUMBER_LIKE_YEAR}`,
  ),
  read: () => [],
  examples: [["It grew from 1950 to 1970.", "1950", "1970"]],
  counterExamples: [
    "The motion passed by 1950 to 1870.",
    "They won by a vote of 1804 to 1790.",
    "It got 1950 votes against 1870.",
  ],
};
