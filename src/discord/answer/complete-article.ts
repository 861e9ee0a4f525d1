import type { Library } from "../../core/library.ts";
import { fold } from "../../core/text/fold.ts";
import { clip } from "../../core/text/graphemes.ts";
import { plainText } from "../../core/text/escape/hidden.ts";
import { LIMITS } from "../render/limits.ts";
import type { OfferedChoice } from "../send/responder.ts";

/**
 * The articles whose title or id matches what has been typed so far, best first: those that start with it, then those
 * with words that start with its words, then those that contain it. All of them where nothing is typed.
 *
 * @returns at most 25, in the order of the library where they match alike; ids that Discord cannot carry are left out. Where
 *   two would look the same, their ids stand behind their titles.
 */
export function completeArticle({ articles }: Library, typed: string): readonly OfferedChoice[] {
  const wanted = fold(typed.trim());
  const found = articles
    .map(({ id, title }) => ({
      id,
      title,
      rank: Math.min(rankOf(fold(title), wanted), rankOf(fold(id), wanted)),
    }))
    .filter(({ id, rank }) => rank < Infinity && id.length <= LIMITS.suggestionValue)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, LIMITS.suggestions);
  const looks = articles.map(({ title }) => lookOf(title));
  return found.map(({ id, title }) => {
    const isOnlyOne = looks.filter((look) => look === lookOf(title)).length === 1;
    return { name: isOnlyOne ? nameOf(title) || id : nameWithId(title, id), value: id };
  });
}

const nameOf = (title: string, most: number = LIMITS.suggestionName): string =>
  clip(plainText(title).replace(/\s+/gu, " ").trim(), most);

/** Titles that look alike in a list. */
const lookOf = (title: string): string => fold(nameOf(title));

const BETWEEN = " · ";

function nameWithId(title: string, id: string): string {
  const short = nameOf(title, Math.max(0, LIMITS.suggestionName - BETWEEN.length - id.length));
  return short === "" ? id : `${short}${BETWEEN}${id}`;
}

/** 0 is best; Infinity: no match. */
function rankOf(candidate: string, wanted: string): number {
  if (candidate.startsWith(wanted)) return 0;
  const words = wordsIn(candidate);
  if (wordsIn(wanted).every((start) => words.some((word) => word.startsWith(start)))) return 1;
  return candidate.includes(wanted) ? 2 : Infinity;
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
