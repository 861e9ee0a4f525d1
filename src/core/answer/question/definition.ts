import type { PassageIndex } from "../../search/passage-index.ts";
import { tokensOf } from "../../language/tokens.ts";

/** A question for what something is, or who somebody is. */
export interface DefinitionAsked {
  readonly of: "thing" | "person";
  /** As the asker wrote it, without article and marks. */
  readonly subject: string;
}

/** No more words than a name has: “what is the weather like in Arnby” asks for something else. */
const MOST_WORDS = 4;
const LONGEST = 100;

const ASKS =
  /^\s*(?:so |and |but )?(who|what)(?:['’]?s| is| are| was| were) (an? |the )?([^?!.,;:]+?)\s*[?!.]*\s*$/iu;

/** “What is new?”, “Who is next?”: asks for what is so, not for what it is. */
const NO_SUBJECT =
  /^(?:new|wrong|right|next|left|missing|important|different|known|unknown|good|bad|best|worst|better|true|false|needed|necessary|possible|likely|special|interesting|surprising|responsible|guilty|involved|affected|real|worth)$|(?:ing|ed)$/;

/**
 * Reads what a question wants to be told the meaning of: “NATO” in “What is NATO?”. Undefined where it asks for something
 * else: “Who is the mayor?” has the role and wants the name, “What was the result?” wants what came out.
 */
export function definitionAskedIn(question: string, index: PassageIndex): DefinitionAsked | undefined {
  if (question.length > LONGEST) return undefined;
  const [, asks = "", article = "", subject = ""] = ASKS.exec(question) ?? [];
  const tokens = tokensOf(subject);
  const [first] = tokens;
  if (first === undefined || tokens.length > MOST_WORDS || /['’]/u.test(subject)) return undefined;
  if (tokens.some(({ isStop, word }) => isStop || NO_SUBJECT.test(word) || !/^\p{L}/u.test(word)))
    return undefined;

  const capitals = tokens.filter(({ isCapitalised }) => isCapitalised).length;
  const isWrittenAsName = capitals === tokens.length;
  // People write small letters. A name is told by the article, then.
  const isName = isWrittenAsName || (capitals === 0 && tokens.every(({ term }) => index.names.has(term)));
  if (asks.toLowerCase() === "who")
    return isName && article === "" ? { of: "person", subject: subject } : undefined;
  const isThing = article.trim().toLowerCase() === "the" ? isName : isName || capitals === 0;
  return isThing ? { of: "thing", subject } : undefined;
}
