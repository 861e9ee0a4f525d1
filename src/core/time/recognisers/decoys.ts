import { pattern } from "../pattern.ts";
import type { Recogniser } from "../recogniser.ts";
import { WEEKDAY } from "../vocabulary.ts";

/** Addresses on the web and of mail. */
export const addresses: Recogniser = {
  name: "addresses",
  pattern: /https?:\/\/\S{1,2000}|www\.\S{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}\.\w{2,}/dgiu,
  read: () => [],
  examples: [],
  counterExamples: [
    "See https://example.org/2014/05/12/story and www.example.org/1999.",
    "Write to press.2014@example.org.",
  ],
};

/** Phone numbers, versions, prices and decimals: their digits are no dates. */
export const notDates: Recogniser = {
  name: "not dates",
  pattern:
    /(?<![\p{L}\p{N}])\+?\(?\d{1,4}\)?(?:[-. ]\d{2,4}){0,2}[-. ]\d{3}[-. ]\d{4}(?!\d)|[$£€¥₹]\s?\d[\d,.]*(?:[-–]\d[\d,.]*)?|(?<![\p{L}\p{N}])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|(?<![\p{L}\p{N}.])v?\d+(?:\.\d+){2,}(?!\d)|(?<![\p{L}\p{N}])\d+\.\d{3,}(?!\d)|(?<=#)\d+|(?<![\p{L}\p{N}])\d[\d,.]*(?:\s?[-\u2010-\u2015]\s?\d[\d,.]*)?\s(?:thousand|million|billion|trillion|per ?cent)(?!\p{L})|(?<![\p{L}\p{N}])\d+(?:\s?×\s?\d+)+/dgiu,
  read: () => [],
  examples: [],
  counterExamples: [
    "It cost $1984 and later £2,010.",
    "Call 555-010-1984 or +44 20 7946 0958.",
    "Version 1.2.2014 is out; v2.0.1999 is not.",
    "A reach of 2,000 people and 0.1984 per head.",
    "Comment #2014 was removed.",
    "It fell from 110–120 thousand people to 1.5 million.",
    "An image of 1200×512×512 points",
  ],
};

/** Names and ages that are made of words for time. */
export const namesAndAges: Recogniser = {
  name: "names and ages",
  pattern: pattern(
    [
      `(?:black|bloody|good|palm|ash|easter|maundy|shrove|super|cyber|whit|holy|fat|man|girl|casual) ${WEEKDAY}`,
      "mail on sunday|(?:the )?sunday (?:times|telegraph|mirror|express|mail|post|independent)",
      "(?:\\p{L}+|\\d+)[- ](?:years?|days?|weeks?|months?)['’]? war",
      "(?:\\d{1,3}|[a-z]+(?:-[a-z]+)?) years of age",
      "sunday (?:school|roast|best)",
      "(?:friday the 13th|man of the year|(?:person|woman|player|car|word|book) of the (?:year|month|decade|century))",
      "(?:\\d{1,3}|[a-z]+(?:-[a-z]+)?)[- ](?:year|month|week|day)s?[- ]olds?",
      "aged? (?:\\d{1,3}|[a-z]+)(?: (?:months|years))?(?<=\\d|months|years)",
      "daily (?:mail|telegraph|mirror|express|star|beast|show)",
      "light[- ]years?",
      "white christmas",
      // Days by which times are compared, and a holiday that nobody is said to have done anything on.
      "(?:today|yesterday|tomorrow)['’]s \\p{L}+(?:,| and| or| but)? (?:not |than )?(?:of )?(?:today|yesterday|tomorrow)['’]s",
      "(?<=\\b(?:as|like|than) (?:the |a |any )?)(?:fourth of july|christmas(?: day| eve)?|new year['’]s (?:day|eve))",
    ].join("|"),
  ),
  // "after four years war broke out" names no war.
  read: ({ words }) => (/\swar$/u.test(words) && !/['’]/u.test(words) ? undefined : []),
  examples: [],
  counterExamples: [
    "Black Friday sales and Bloody Sunday songs.",
    "The Sunday Times and the Mail on Sunday wrote about it.",
    "She is 55 years old and has a 12-year-old son, aged 12, or 65 years of age.",
    "The Seven Years’ War and the Six-Day War",
    "It is four light-years from here.",
    "The Sun and the Daily Mail printed it.",
    "They sang “White Christmas”.",
    "We must meet today’s needs, not yesterday’s.",
    "It is as American as the Fourth of July, and brighter than Christmas.",
  ],
};
