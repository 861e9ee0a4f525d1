import { CLAIMING } from "../../language/en/verb-classes.ts";
import { isJoined } from "../../language/en/word.ts";
import { isInDate } from "../event-sentence.ts";
import type { EventSentence } from "../event-sentence.ts";
import type { SuggestionRule } from "./rule.ts";

/** Their third person is the plural of a noun, too. */
const ALSO_NOUNS: ReadonlySet<string> = new Set([
  "boast",
  "claim",
  "estimate",
  "fear",
  "find",
  "hope",
  "note",
  "object",
  "promise",
  "remark",
  "report",
  "rule",
  "show",
  "state",
  "vow",
]);

/** “What does the administration acknowledge?”, of “The administration now acknowledges that …”. */
export const claim: SuggestionRule = {
  name: "claim",
  ask: (sentence, statements) =>
    statements.flatMap(({ subject, subjectTo, verb, form, infinitive, auxiliary }) => {
      if (!CLAIMING.has(infinitive) || auxiliary !== "" || !tells(sentence, verb)) return [];
      const last = sentence.words[subjectTo - 1];
      const isName = sentence.isName(subjectTo - 1);
      // “An alliance of city states that …” says nothing.
      if (form === "third" && !isName && ALSO_NOUNS.has(infinitive)) return [];
      // “Bieber” in small letters.
      if (!isName && !/^(?:the|an?) /u.test(subject) && last?.lower.endsWith("s") !== true) return [];
      const helper = form === "past" ? "did" : form === "third" ? "does" : "do";
      return [`What ${helper} ${subject} ${infinitive}?`];
    }),
};

/** “That” follows at once, or after when it was said. */
function tells(sentence: EventSentence, verb: number): boolean {
  const { words } = sentence;
  for (let place = verb + 1; place <= verb + 6; place++) {
    const word = words[place];
    if (word === undefined || !isJoined(word)) return false;
    if (word.lower === "that") return words[place + 1] !== undefined;
    if (!isInDate(sentence, word) && !/^(?:in|on|at|of|the)$|ly$/u.test(word.lower)) return false;
  }
  return false;
}
