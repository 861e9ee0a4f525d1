import { isPastForm, isOnlyParticiple } from "../text/verb-forms.ts";
import { infinitiveOfPast, infinitiveOfThird } from "../text/infinitive.ts";
import { clausesOf } from "./clauses.ts";
import type { Clause } from "./clauses.ts";
import { isJoined, isPossessive } from "./sentence-words.ts";
import type { SentenceWord } from "./sentence-words.ts";
import { insideQuestion, isInDate } from "./told-sentence.ts";
import type { ToldSentence } from "./told-sentence.ts";
import {
  ADVERBS, AUXILIARIES, BE_PAST, CLAIMING, CLAUSE_OPENERS, DETERMINERS, POINTING, POSSESSIVES, PREPOSITIONS, UNSURE,
} from "./word-lists.ts";

/** Who does what: the subject and the verb of a clause that tells something as a fact. */
export interface Statement {
  readonly clause: Clause;
  /** As it is written inside a question; without a date in it. */
  readonly subject: string;
  /** All its words are of a name. */
  readonly isNamed: boolean;
  /** The first word of the subject, and the one after its last. */
  readonly subjectFrom: number;
  readonly subjectTo: number;
  /** “” for a verb by itself. */
  readonly auxiliary: "" | "was" | "were" | "is" | "are" | "has" | "have" | "had" | "will";
  /** The place of the verb. */
  readonly verb: number;
  readonly form: "past" | "participle" | "third" | "plain";
  readonly infinitive: string;
}

const LONGEST_SUBJECT = 8;

/** The statements of a sentence, one for each clause of which the subject and the verb are told for sure. */
export const statementsOf = (sentence: ToldSentence): readonly Statement[] =>
  isQuotedSpeech(sentence)
    ? []
    : clausesOf(sentence).flatMap((clause) => {
        const statement = readStatement(sentence, clause);
        return statement === undefined ? [] : [statement];
      });

/** Words between quotation marks may be anybody's. */
const isQuotedSpeech = ({ quote: { article, span } }: ToldSentence): boolean =>
  /["“”«»„]|(?<![\p{L}\p{N}])['‘]|[?]/u.test(article.text.slice(span.start, span.end));

/** Reads the subject and the verb at the beginning of a clause; undefined wherever that is in doubt. */
export function readStatement(sentence: ToldSentence, clause: Clause): Statement | undefined {
  const { words } = sentence;
  const limit = Math.min(clause.to, clause.from + LONGEST_SUBJECT + 6);
  for (let place = clause.from + 1; place < limit; place++) {
    const word = words[place];
    if (word === undefined || !isJoined(word)) return undefined;
    if (isInDate(sentence, word)) continue;
    const found = verbAt(sentence, clause, place);
    if (found === undefined) continue;
    const end = withoutAdverbs(words, clause.from, place);
    const subject = subjectIn(sentence, clause.from, end);
    return subject === undefined ? undefined : { clause, ...subject, ...found };
  }
  return undefined;
}

type VerbGroup = Pick<Statement, "auxiliary" | "verb" | "form" | "infinitive">;

const isAdverb = ({ lower, isCapitalised }: SentenceWord): boolean =>
  ADVERBS.has(lower) || (!isCapitalised && /\p{L}{3}ly$/u.test(lower));

/** The verb whose group begins at `place`. */
function verbAt(sentence: ToldSentence, { to }: Clause, place: number): VerbGroup | undefined {
  const { words } = sentence;
  const word = words[place];
  const before = words[place - 1];
  if (word === undefined || before === undefined || word.isCapitalised) return undefined;
  if (isAuxiliary(word.lower)) {
    let verb = place + 1;
    for (let next = words[verb]; next !== undefined && isJoined(next) && isAdverb(next); next = words[verb]) verb += 1;
    const main = words[verb];
    if (main === undefined || verb >= to || !isJoined(main)) return undefined;
    const isParticiple = isPastForm(main.lower) && main.lower !== "been";
    if (word.lower === "will") return main.isStop ? undefined : group(word.lower, verb, "plain", main.lower);
    return isParticiple ? group(word.lower, verb, "participle", infinitiveOfPast(main.lower)) : undefined;
  }
  // “The proposed treaty”, “Russia’s increased pressure”: no verb.
  if (DETERMINERS.has(before.lower) || isPossessive(before) || before.isStop || isHyphened(words, place)) return undefined;
  if (isPastForm(word.lower) && !isOnlyParticiple(word.lower) && word.lower !== "had")
    return group("", place, "past", infinitiveOfPast(word.lower));
  const third = word.lower.endsWith("s") ? infinitiveOfThird(word.lower) : undefined;
  const goesOn = words[place + 1]?.lower === "that";
  if (goesOn && third !== undefined && CLAIMING.has(third)) return group("", place, "third", third);
  return goesOn && CLAIMING.has(word.lower) ? group("", place, "plain", word.lower) : undefined;
}

const group = (auxiliary: VerbGroup["auxiliary"], verb: number, form: VerbGroup["form"], infinitive: string): VerbGroup => ({
  auxiliary, verb, form, infinitive,
});

const isAuxiliary = (word: string): word is Exclude<Statement["auxiliary"], ""> => AUXILIARIES.has(word);
const isHyphened = (words: readonly SentenceWord[], place: number): boolean =>
  /[-‐‑]/u.test(words[place]?.gap ?? "") || /^[-‐‑]/u.test(words[place + 1]?.gap ?? "");

function withoutAdverbs(words: readonly SentenceWord[], from: number, to: number): number {
  let end = to;
  for (let word = words[end - 1]; word !== undefined && end > from && isAdverb(word); word = words[end - 1]) end -= 1;
  return end;
}

/** The words before a verb, where they are a plain noun phrase that means the same outside of its sentence. */
function subjectIn(sentence: ToldSentence, from: number, to: number) {
  const { words } = sentence;
  let end = to;
  // “Russia’s invasion of Ukraine in February 2022”: a question leaves the date out.
  for (let word = words[end - 1]; word !== undefined && end > from && isInDate(sentence, word); word = words[end - 1]) end -= 1;
  if (end < to && PREPOSITIONS.has(words[end - 1]?.lower ?? "")) end -= 1;
  const phrase = words.slice(from, end);
  const last = phrase.at(-1);
  const first = phrase[0];
  if (first === undefined || last === undefined || phrase.length > LONGEST_SUBJECT) return undefined;
  if (ADVERBS.has(first.lower) || /ly$/u.test(first.lower)) return undefined;
  if (last.isStop || isPossessive(last) || PREPOSITIONS.has(last.lower) || PREPOSITIONS.has(first.lower)) return undefined;
  const isPlain = phrase.every((word, index) => {
    const { lower } = word;
    if (POINTING.has(lower) || POSSESSIVES.has(lower) || UNSURE.has(lower) || isInDate(sentence, word)) return false;
    if (lower === "and") return sentence.isName(from + index - 1) && sentence.isName(from + index + 1);
    if (CLAUSE_OPENERS.has(lower) || AUXILIARIES.has(lower)) return false;
    return !word.isStop || DETERMINERS.has(lower) || lower === "of";
  });
  const subject = insideQuestion(sentence, from, end);
  if (!isPlain || subject === undefined || VAGUE.test(subject)) return undefined;
  const isNamed = phrase.every((word, index) => sentence.isName(from + index) || /^(?:of|and)$/u.test(word.lower));
  return { subject, isNamed, subjectFrom: from, subjectTo: end };
}

/** Outside of its sentence, nobody knows which. */
const VAGUE =
  /^(?:(?:the|a|an) )?(?:\w+ )?(?:result|results|reason|answer|problem|point|idea|question|man|woman|person|people|men|women|others|rest|first|second|third|last|next|two|three|four|pair|move|case|thing|things|fact|matter|issue|latter|former|author|writer|piece|article)$/iu;

/** True for a clause that tells of something done to its subject. */
export const isPassive = ({ auxiliary, form }: Statement): boolean => BE_PAST.has(auxiliary) && form === "participle";
