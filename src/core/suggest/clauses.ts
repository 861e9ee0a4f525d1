import { bringsClaim } from "../language/en/uncertainty.ts";
import type { Word } from "../language/en/word.ts";
import { isInDate } from "./event-sentence.ts";
import { setOf } from "../text/set-of.ts";
import type { EventSentence } from "./event-sentence.ts";

/** Where a clause stands among the words of its sentence: `[from, to)`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

const SETTING_OFF = setOf("when while because");
/** True for a word after which a clause is not the writer's own statement, or leans on what comes before. */
export const leansOn = (word: Word): boolean => bringsClaim(word) || SETTING_OFF.has(word.lower);

/** What may open a sentence before its subject: “In March 1994”, “At the summit,”. */
const LEADING = /^(?:in|on|at|by|during|after|before|since|for|under|within|from|between|for|with|over)$/u;
/** “However,”, “As a result,”: they say nothing of their own. */
const CONNECTING =
  /^(?:however|moreover|furthermore|meanwhile|nevertheless|nonetheless|eventually|finally|later|instead|still|today|soon|then|afterwards|thus|hence|therefore|so|consequently|but|and|yet)$/u;
const MOST_LEADING = 12;
const MOST_TO_DATE = 5;

/** The clauses of a sentence that may stand alone, in order: the first without what leads up to it. */
export function clausesOf(sentence: EventSentence): readonly Clause[] {
  const { words } = sentence;
  const starts = words.flatMap((word, place) => {
    if (place === 0) return [];
    const opens =
      /;\s/u.test(word.gap) || /^:\s+$/u.test(word.gap)
        ? 0
        : /^,\s/u.test(word.gap) && /^(?:and|but|yet)$/u.test(word.lower)
          ? 1
          : -1;
    return opens === -1 ? [] : [{ border: place, from: place + opens }];
  });
  const bounds = [{ border: 0, from: 0 }, ...starts];
  return bounds.flatMap(({ border, from }, index) => {
    const to = bounds[index + 1]?.border ?? words.length;
    if (words.slice(0, border).some(leansOn)) return [];
    const start = afterLeading(sentence, from, to);
    return SETTING.test(words[start]?.lower ?? "") ? mainClauses(sentence, start, to) : [{ from: start, to }];
  });
}

/** “While the one supported it, the other refused”: what comes after a comma may be the main clause. */
const SETTING = /^(?:while|although|though|when|after|before|as|because|since)$/u;

const mainClauses = ({ words }: EventSentence, from: number, to: number): readonly Clause[] =>
  words.flatMap(({ gap }, place) =>
    place > from && place < to && /^,\s/u.test(gap) ? [{ from: place, to }] : [],
  );

/** The place where the subject begins. */
function afterLeading(sentence: EventSentence, from: number, to: number): number {
  const { words } = sentence;
  const first = words[from];
  if (first === undefined) return from;
  const comma = words.findIndex(({ gap }, place) => place > from && place < to && /^,\s/u.test(gap));
  const isShort = comma > from && comma - from <= MOST_LEADING;
  const isTime = isInDate(sentence, first);
  if (CONNECTING.test(first.lower)) return comma === from + 1 ? comma : from + 1;
  if (!LEADING.test(first.lower) && !isTime) return from;
  // “In March 1994 a flotilla …”: no comma parts them.
  const afterDate = words.findIndex(
    (word, place) =>
      place > from && place < to && !isInDate(sentence, word) && isInDate(sentence, words[place - 1] ?? word),
  );
  const follows = words[afterDate];
  // “At the 2008 summit” has its date within.
  const isWithin = words
    .slice(from, afterDate)
    .some(({ lower }, index) => lower === "the" && isInDate(sentence, words[from + index + 1] ?? first));
  const isNear = afterDate > from && afterDate - from <= MOST_TO_DATE && !isWithin;
  if (isNear && follows !== undefined && /^\s+$/u.test(follows.gap)) return afterDate;
  return isShort ? comma : from;
}
