import { oneOf } from "../language/en/one-of.ts";
import { SAYS_WHO } from "../language/en/titles.ts";
import { fold } from "../text/fold.ts";
import { isStopWord } from "../language/en/stop-words.ts";
import { tokensOf } from "../language/tokens.ts";
import type { Token } from "../language/tokens.ts";
import type { DefinitionAsked } from "./question/definition.ts";

/** A sentence that names something may only mention it, or say what it is. */
export type DefinitionFound = "none" | "mentioned" | "explained";

/** What may directly follow a name that is explained. */
const AFTER =
  /^(?:,\s*(?:\d{1,3},\s*)?(?:an?|the|one of|its|his|her|their|our|my|which (?:is|was|are|were) (?:an?|the|one))\s|,?\s*\(\p{L}|,\s*\p{Ll}+s of\s|\s*[—–]\s*(?:an?|the)\s|\s+-\s+(?:an?|the)\s|,?\s+(?:is|are|was|were|remains?|became|becomes?|meant|means?)\s+(?:now |also |still |then |not only |once )?(?:an?|the|one|any|his|her|their|its|our|my)\s|\s+(?:means|refers? to|stands? for|consists? of|is called|are called|was called)\b)/u;
/** “A reverse centaur is machine head on a human body”: in speech an article gets lost. */
const SPOKEN_AFTER =
  /^\s+(?:is|are)\s+(?!not|so|very|too|more|most|less|as|quite|rather|\p{Ll}+(?:ed|ing|ly)\s)\p{Ll}+\s\p{Ll}+\s(?:of|on|for|with|that|who|which)\s/u;
const ARTICLE_BEFORE = /(?<![\p{L}\p{N}])an?\s+$/iu;
/** The same for people: “, mayor of Arnby”, “, who led the council”, and what a life is told with. */
const AFTER_PERSON =
  /^(?:,\s*(?:who(?:se)?|now|then|formerly)\s|,\s*(?:\p{L}+\s){1,3}(?:of|at|for|from|in)\s|,?\s*\(|,\s*\d{1,3},|\s+(?:(?:served|works?|worked|acted) as|was born|was (?:elected|appointed))\b)/u;
/** “called”, “such as”, and “The builder was”. */
const BEFORE =
  /(?:\b(?:(?:labell?ed|described|defined|referred to) as|called|named|known as|dubbed|nicknamed|titled|entitled|termed|such as)\s+(?:an?\s+|the\s+)?|\b(?:is|are|was|were|became)\s+)[“"‘']?$/u;
/** “the river ”, “her dog, ”: an article or an owner and a noun or two directly before. */
const NOUN_BEFORE =
  /(?:(?<![\p{L}\p{N}])(?:the|an?|his|her|its|their|my|our|\p{L}+['’]s?)\s+((?:[\p{Ll}-]+\s+){1,3})|(?<![\p{L}\p{N}])(?:his|her|its|their|my|our|\p{L}+['’]s)\s+((?:[\p{Ll}-]+\s+){0,2}[\p{Ll}-]+),\s+)[“"‘']?$/iu;
/** “North Atlantic Treaty Organization (”. */
const EXPANSION_BEFORE = /\p{Lu}[\p{L}-]+\s+\($/u;

const TITLE_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${oneOf(SAYS_WHO)}|vice president|prime minister)\\.?\\s+$`,
  "iu",
);
/** “astronomer ”, “biologist ”, with nothing else needed before the name. */
const OCCUPATION_BEFORE = /(?<![\p{L}\p{N}])(\p{Ll}{2,}(?:er|or|ist|ian|man|woman|ess))\s+$/u;
/** First names and initials, with which a name begins before the word that was asked for. */
const NAMES_BEFORE = /(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}$/u;

/** Tells whether a sentence names what is asked for, and whether it says what or who that is. */
export function checkDefinition(sentence: string, { of, subject }: DefinitionAsked): DefinitionFound {
  const asked = tokensOf(subject);
  const tokens = tokensOf(sentence);
  const whole = placesOf(asked, tokens);
  // “Ilse Maren Tolk” is Ilse Tolk: of people, the last name does.
  const places = whole.length > 0 || of === "thing" ? whole : placesOf(asked.slice(-1), tokens);
  if (places.length === 0) return "none";
  const isExplained = places.some(({ start, end }) =>
    explains(sentence.slice(0, start), sentence.slice(end), of === "person"),
  );
  return isExplained ? "explained" : "mentioned";
}

function explains(before: string, after: string, isPerson: boolean): boolean {
  if (ARTICLE_BEFORE.test(before) && SPOKEN_AFTER.test(after)) return true;
  if (AFTER.test(after) || BEFORE.test(before) || EXPANSION_BEFORE.test(before)) return true;
  if (!isPerson) return hasNounAtEnd(before);
  const beforeName = before.replace(NAMES_BEFORE, "");
  const occupation = OCCUPATION_BEFORE.exec(beforeName)?.[1];
  return (
    AFTER_PERSON.test(after) ||
    TITLE_BEFORE.test(before) ||
    TITLE_BEFORE.test(beforeName) ||
    before
      .slice(beforeName.length)
      .split(/\s+/u)
      .some((name) => TITLE_BEFORE.test(`${name} `)) ||
    hasNounAtEnd(beforeName) ||
    (occupation !== undefined && !isStopWord(occupation))
  );
}

/** The words between the article and the name are a noun and its adjectives: no prepositions, hardly a verb. */
function hasNounAtEnd(before: string): boolean {
  const [, nouns, owned] = NOUN_BEFORE.exec(before) ?? [];
  const words = (nouns ?? owned ?? "").trim().split(/\s+/u);
  return words[0] !== "" && words.every((word) => !isStopWord(fold(word)) && !/(?:ed|ing|ly)$/u.test(word));
}

/** Where the words stand beside each other. */
function placesOf(asked: readonly Token[], tokens: readonly Token[]): { start: number; end: number }[] {
  return tokens.flatMap((token, place) => {
    const isHere = asked.every(({ term }, offset) => tokens[place + offset]?.term === term);
    const last = tokens[place + asked.length - 1];
    if (!isHere || last === undefined) return [];
    return [{ start: token.span.start, end: last.span.end }];
  });
}
