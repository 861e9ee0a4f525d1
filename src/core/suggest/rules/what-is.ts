import { endsPossessive } from "../../language/en/word.ts";
import { subjectIn } from "../subject.ts";
import { isQuotedSpeech } from "../statement.ts";
import type { SuggestionRule } from "./rule.ts";

const MOST_SUBJECT_WORDS = 4;
/** They say which, not what: “the first”, “the same”, “the only”. */
const NO_KIND =
  /^(?:first|second|third|last|next|same|only|most|best|worst|case|reason|result|problem|subject|product|one|bit|lot|least|\p{L}{3,}est)$/u;

/** “What is a reverse centaur?”, of “A reverse centaur is a machine head on a human body.” */
export const whatIs: SuggestionRule = {
  name: "what-is",
  ask(sentence) {
    const { words } = sentence;
    const verb = words.findIndex(({ lower }) => lower === "is" || lower === "are");
    if (verb < 1 || verb > MOST_SUBJECT_WORDS || isQuotedSpeech(sentence)) return [];
    const kind = words[verb + 2]?.lower ?? "";
    const opens = words[verb + 1]?.lower ?? "";
    const isKind = (opens === "a" || opens === "an" || opens === "the") && kind !== "" && !NO_KIND.test(kind);
    const found = subjectIn(sentence, 0, verb);
    if (!isKind || found === undefined || found.subjectTo !== verb) return [];
    if (words.slice(0, verb).some(endsPossessive)) return [];
    return [`What ${words[verb]?.lower ?? "is"} ${found.subject}?`];
  },
};
