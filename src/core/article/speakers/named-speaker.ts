import { FIRST_PERSONS, PRONOUNS, SAYING, STATING } from "../../language/en/speaking.ts";
import { SHORT_TITLES } from "../../language/en/titles.ts";
import { OPENS_SUBORDINATE } from "../../language/en/word-classes.ts";

/** Whom a sentence names as the one who says what it tells. */
export interface NamedSpeaker {
  /** What the sentence tells is the quotation: “…,” said the mayor. */
  readonly isQuoting?: boolean;
  /** As the sentence names them; undefined for "he" and "they". */
  readonly name: string | undefined;
  /** The author speaks: "I argued that". */
  readonly isAuthor: boolean;
}

/** A person's description may be long, but nobody is looked for further from their verb. In words. */
const LONGEST_SUBJECT = 9;
/** Words that are no part of a name: the name ended before them. */
const ENDS_NAME =
  /^(?:got|gets|came|comes|went|goes|was|were|is|are|had|has|in|on|at|to|by|during|after|before|when|while|as|because|last|yesterday|today|earlier|later|this|that|who|which|and|but|adding|calling|referring|speaking|of his|of her)$/i;
const VERBS_THAT_ARE_NOT =
  /^(?:is|was|were|are|has|had|have|will|would|can|could|may|might|should|must|did|does|do|been|be|not|never|n't)$/i;

/**
 * The one who is quoted or reported by a sentence: "said the mayor", "critics argue that", "according to Ada Holm", "in the council's view".
 *
 * @param words - of the sentence, with each quotation in it as one `QUOTATION`
 */
export function namedSpeaker(words: string): NamedSpeaker | undefined {
  return (
    byInversion(words) ?? byIntroduction(words) ?? byAccording(words) ?? bySubject(words) ?? atTheEnd(words)
  );
}

/** Stands for words in quotation marks. */
export const QUOTATION = "\uFFFC";

/** "according to X", "in X's view". */
function byAccording(words: string): NamedSpeaker | undefined {
  const [, , named = ""] = /(^|[\s,;(—–])[Aa]ccording to ([^,;:.()—–]{2,80})/u.exec(words) ?? [];
  if (named !== "")
    return named.startsWith("the ") || /\p{Lu}/u.test(named) || firstWords(named).endsWith("s")
      ? found(named)
      : undefined;
  const [, viewer = ""] =
    /(?:^|[\s,])[Ii]n ((?:\p{Lu}|the |their |his |her )[^,;:.()]{1,60}?)[’'](?:s)? (?:view|opinion|words|account|telling|eyes)\b/u.exec(
      words,
    ) ?? [];
  return viewer === "" ? undefined : found(viewer);
}

/** QUOTATION said X. */
function byInversion(words: string): NamedSpeaker | undefined {
  const [, verb = "", rest = ""] = SAID_BY.exec(words) ?? [];
  if (!isVerb(verb)) return undefined;
  const [first = ""] = rest.split(/\s/u);
  return /^(?:\p{Lu}|(?:the|an?|one|another|his|her|their|my|its|he|she|they|we)$)/u.test(first)
    ? quoting(found(rest))
    : undefined;
}

const SAID_BY = /\uFFFC[,.]?\s(\p{Ll}+)\s([^\uFFFC]{2,160})/u;

/** "This from a governor: QUOTATION", "One of the visitors put it this way: QUOTATION". */
function byIntroduction(words: string): NamedSpeaker | undefined {
  const [, named = ""] = FROM.exec(words) ?? PUT_IT.exec(words) ?? [];
  return named === "" || /^(?:time|then|there|the (?:start|beginning|outset|end))\b/iu.test(named)
    ? undefined
    : quoting(found(named));
}

const FROM =
  /\b(?:from|by) ((?:an?|the|one|another|my|our|\p{Lu})[^,:;\uFFFC]{1,70})[^:;\uFFFC]{0,60}: \uFFFC/u;
const PUT_IT = /^(?:As |And |But )?([^,:;\uFFFC]{2,80}?) puts? it\b[^:;\uFFFC]{0,40}: \uFFFC/u;

const quoting = (named: NamedSpeaker | undefined): NamedSpeaker | undefined =>
  named && { ...named, isQuoting: true };

/** "Work will last two years, the council said." */
function atTheEnd(words: string): NamedSpeaker | undefined {
  const [, named = "", verb = ""] = AT_THE_END.exec(words) ?? [];
  return named === "" || !isVerb(verb) ? undefined : found(named);
}

const AT_THE_END =
  /(?:\p{L}{2}|\p{N}|[”"’)]), ((?:the|a|an|he|she|they|one|some|many|his|her|\p{Lu})[^,;:\uFFFC]{0,60}?|he|she|they|\p{Lu}[\p{L}.’-]*) (\p{Ll}+)(?: (?:on|in|at|last|yesterday|this)\b[^,;:]{0,40})?[.!]?$/u;

/** X, who is the mayor, said that … */
function bySubject(words: string): NamedSpeaker | undefined {
  const tokens = [...words.matchAll(/[^\s]+/gu)].map(({ 0: token }) => token);
  for (const [at, token] of tokens.entries()) {
    const verb = token.replace(/[,:]$/u, "");
    if (!isVerb(verb)) continue;
    const before = tokens.slice(0, at);
    const after = tokens.slice(at + 1);
    const subject = subjectOf(/^As$/u.test(before[0] ?? "") ? before.slice(1) : before);
    if (subject === undefined || !isFollowedByWords(verb, token, after)) continue;
    return found(subject);
  }
  return undefined;
}

const isVerb = (word: string): boolean => SAYING.has(word) || STATING.has(word);

/** The subject right before a verb: without what opens the sentence before it, and without what is said of it between commas. */
function subjectOf(before: readonly string[]): string | undefined {
  const adverbs =
    before.at(-1) !== undefined &&
    /^(?:also|later|once|repeatedly|often|then|still|never|always|even|\p{Ll}+ly|has|have|had)$/u.test(
      before.at(-1) ?? "",
    )
      ? -1
      : undefined;
  const clause = before.slice(0, adverbs).join(" ");
  const segments = clause
    .split(/[,;—–]\s*|\s—\s|(?:^|\s)\uFFFC[,.]?\s*/u)
    .filter((segment) => segment.trim() !== "");
  const last = segments.at(-1)?.trim();
  if (last === undefined) return undefined;
  // "Paul Ade, who leads the office, said": what is between the commas describes the first.
  const isDescription =
    segments.length > 1 &&
    clause.trim().endsWith(",") &&
    /^(?:who|which|whose|a|an|the|its|his|her|former|then|now|director|chief|head|\d)/u.test(last);
  const subject = isDescription
    ? (segments.at(-2) ?? "").trim()
    : last.replace(/^(?:and|but|yet|so|still|then|also|now|meanwhile|however)\s/iu, "");
  const tokens = subject.split(/\s+/u);
  const [first = ""] = tokens;
  // "The claims that …", "Vendors’ claims that …": a noun, and no verb.
  if (
    /^(?:the|an?|its|his|her|their|our|my|such|any|all|no|two|three|nobody|none|few|everybody|everyone)$/iu.test(
      subject,
    ) ||
    /^(?:what|how|why|nobody|no one|none|few|little|much)\b/iu.test(subject) ||
    /[’']s?$/u.test(subject)
  )
    return undefined;
  if (tokens.length > LONGEST_SUBJECT || OPENS_SUBORDINATE.has(first.toLowerCase())) return undefined;
  if (OPENS_SUBORDINATE.has((segments[0]?.split(/\s/u)[0] ?? "").toLowerCase()) && segments.length === 1)
    return undefined;
  if (
    tokens.some(
      (token) => VERBS_THAT_ARE_NOT.test(token) || token === "to" || (isVerb(token) && token !== "report"),
    )
  )
    return undefined;
  if (tokens.some((token, index) => index > 0 && OPENS_SUBORDINATE.has(token.toLowerCase())))
    return undefined;
  return subject;
}

/** What is told follows: "that", a quotation, or for "said" and "argued" a clause. */
function isFollowedByWords(verb: string, token: string, after: readonly string[]): boolean {
  const [next = "", second = ""] = after;
  if (next.startsWith(QUOTATION) || (token.endsWith(":") && next !== "")) return true;
  if (
    next === "that" ||
    next === "that," ||
    (/^(?:told|tells)$/u.test(verb) &&
      after.slice(0, 6).some((word) => word === "that" || word.startsWith(QUOTATION)))
  )
    return true;
  if (
    token.endsWith(",") &&
    (second.startsWith(QUOTATION) || after.some((word) => word.startsWith(QUOTATION)))
  )
    return true;
  if (/^(?:on|in|at|last|yesterday|today|this|earlier|later|to)$/iu.test(next))
    return after.slice(0, 8).some((word) => word === "that" || word.startsWith(QUOTATION));
  if (!SAYING.has(verb)) return false;
  return (
    /^(?:the|a|an|he|she|it|they|we|there|his|her|their|its|this|these|those|some|many|most|all|no|every|each|such|any|both|people|if|what|\p{Lu}\S*|\d\S*|\p{Ll}+s)$/u.test(
      next,
    ) && after.length > 2
  );
}

function found(named: string): NamedSpeaker | undefined {
  const words: string[] = [];
  for (const word of named.trim().split(/\s+/u)) {
    if (
      words.length > 0 &&
      (ENDS_NAME.test(word) || (/^\p{Ll}+ed$/u.test(word) && !/^(?:united|allied)$/u.test(word)))
    )
      break;
    words.push(word);
    if (/[,;:.”"]$/u.test(word) && !isShortTitle(word)) break;
    if (words.length >= LONGEST_SUBJECT) break;
  }
  const name = words.join(" ").replace(/[\s,;:.”"’—–]+$/u, "");
  if (name === "") return undefined;
  const lower = name.toLowerCase();
  if (FIRST_PERSONS.has(lower)) return { name: undefined, isAuthor: true };
  if (PRONOUNS.has(lower)) return { name: undefined, isAuthor: false };
  return {
    name: name.replace(
      /^(?:The|A|An|Some|Many|Most|Several|Other|His|Her|Their|Its|My|Our|Critics|Opponents|Supporters|Officials|Experts)\b/u,
      (word) => word.toLowerCase(),
    ),
    isAuthor: false,
  };
}

/** "J.", "Mr.", "Gen.": a name goes on after them. */
const isShortTitle = (word: string): boolean =>
  /^(?:\p{Lu}|Mrs?|Ms|St)\.$/u.test(word) ||
  (/^\p{Lu}\p{Ll}+\.$/u.test(word) && SHORT_TITLES.has(word.slice(0, -1).toLowerCase()));

const firstWords = (named: string): string => named.split(/\s/u)[0] ?? "";
