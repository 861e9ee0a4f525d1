import { ARTICLES, BE_PAST, FACTUAL } from "../language/en/word-classes.ts";
import { CLAIMING } from "../language/en/verb-classes.ts";
import { isUnsure } from "../language/en/uncertainty.ts";
import { isPast } from "../language/en/word-form.ts";
import { clausesOf } from "./clauses.ts";
import type { Clause } from "./clauses.ts";
import { isJoined, endsPossessive } from "../language/en/word.ts";
import type { Word } from "../language/en/word.ts";
import { isAdverbInSentence, MOST_SUBJECT_WORDS, subjectIn } from "./subject.ts";
import type { ClauseSubject } from "./subject.ts";
import { isInDate } from "./event-sentence.ts";
import type { EventSentence } from "./event-sentence.ts";

/** Who does what: the subject and the verb of a clause that tells something as a fact. */
export interface Statement extends ClauseSubject {
  readonly clause: Clause;
  /** “” for a verb by itself. */
  readonly auxiliary: "" | "was" | "were" | "is" | "are" | "has" | "have" | "had" | "will";
  /** The place of the verb. */
  readonly verb: number;
  readonly form: "past" | "participle" | "third" | "plain";
  readonly infinitive: string;
}

/** The statements of a sentence, one for each clause of which the subject and the verb are told for sure. */
export const statementsOf = (sentence: EventSentence): readonly Statement[] =>
  isQuotedSpeech(sentence)
    ? []
    : clausesOf(sentence).flatMap((clause) => {
        const statement = readStatement(sentence, clause);
        return statement === undefined ? [] : [statement];
      });

/** Words between quotation marks may be anybody's. */
export const isQuotedSpeech = ({ quote: { article, span } }: EventSentence): boolean =>
  /["“”«»„]|(?<![\p{L}\p{N}])['‘]|[?]/u.test(article.text.slice(span.start, span.end));

/** Reads the subject and the verb at the beginning of a clause; undefined wherever that is in doubt. */
export function readStatement(sentence: EventSentence, clause: Clause): Statement | undefined {
  const { words } = sentence;
  const limit = Math.min(clause.to, clause.from + MOST_SUBJECT_WORDS + 6);
  for (let place = clause.from + 1; place < limit; place++) {
    const word = words[place];
    if (word === undefined || !isJoined(word)) return undefined;
    if (isInDate(sentence, word)) continue;
    const found = verbAt(sentence, clause, place);
    if (found === undefined) continue;
    if (words.slice(clause.from, found.verb).some(isUnsure)) return undefined;
    const subject = subjectIn(sentence, clause.from, place);
    return subject === undefined ? undefined : { clause, ...subject, ...found };
  }
  return undefined;
}

type VerbGroup = Pick<Statement, "auxiliary" | "verb" | "form" | "infinitive">;

/** The verb whose group begins at `place`. */
function verbAt(sentence: EventSentence, { to }: Clause, place: number): VerbGroup | undefined {
  const { words } = sentence;
  const word = words[place];
  const before = words[place - 1];
  if (word === undefined || before === undefined || word.isCapitalised) return undefined;
  if (isAuxiliary(word.lower)) {
    let verb = place + 1;
    for (
      let next = words[verb];
      next !== undefined && isJoined(next) && isAdverbInSentence(next);
      next = words[verb]
    )
      verb += 1;
    const main = words[verb];
    if (main === undefined || verb >= to || !isJoined(main)) return undefined;
    const isParticiple = isPast(main) && main.lower !== "been";
    if (word.lower === "will") return main.isStop ? undefined : group(word.lower, verb, "plain", main.lower);
    return isParticiple ? group(word.lower, verb, "participle", main.lemma) : undefined;
  }
  // “The proposed treaty”, “Russia’s increased pressure”: no verb.
  if (ARTICLES.has(before.lower) || endsPossessive(before) || before.isStop || isInCompound(words, place))
    return undefined;
  // “Troops controlled by the government”: no verb either.
  if (words[place + 1]?.lower === "by") return undefined;
  if (isPast(word) && word.tense !== "participle" && word.lower !== "had")
    return group("", place, "past", word.lemma);
  if (words[place + 1]?.lower !== "that" || !CLAIMING.has(word.lemma)) return undefined;
  return word.tense === "third" || word.tense === "plain"
    ? group("", place, word.tense, word.lemma)
    : undefined;
}

const group = (
  auxiliary: VerbGroup["auxiliary"],
  verb: number,
  form: VerbGroup["form"],
  infinitive: string,
): VerbGroup => ({
  auxiliary,
  verb,
  form,
  infinitive,
});

const isAuxiliary = (word: string): word is Exclude<Statement["auxiliary"], ""> => FACTUAL.has(word);
const isInCompound = (words: readonly Word[], place: number): boolean =>
  words[place]?.isHyphened === true || /^[-‐‑]/u.test(words[place + 1]?.gap ?? "");

/** True for a clause that tells of something done to its subject. */
export const isPassive = ({ auxiliary, form }: Statement): boolean =>
  BE_PAST.has(auxiliary) && form === "participle";
