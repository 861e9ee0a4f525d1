import type { Library } from "../../core/library.ts";
import { fold } from "../../core/text/fold.ts";
import { clip } from "../../core/text/graphemes.ts";
import { displayForm } from "../render/escape.ts";
import { LIMITS } from "../render/limits.ts";
import type { Suggestion } from "../send/responder.ts";

/**
 * The articles whose title or id matches what has been typed so far, best first: those that start with it, then those
 * with words that start with its words, then those that contain it. All of them where nothing is typed.
 *
 * @returns at most 25, in the order of the library where they match alike; ids that Discord cannot carry are left out
 */
export function completeArticle({ articles }: Library, typed: string): readonly Suggestion[] {
  const wanted = fold(typed.trim());
  return articles
    .map(({ id, title }) => ({
      id,
      title,
      rank: Math.min(rankOf(fold(title), wanted), rankOf(fold(id), wanted)),
    }))
    .filter(({ id, rank }) => rank < Infinity && id.length <= LIMITS.suggestionValue)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, LIMITS.suggestions)
    .map(({ id, title }) => ({ name: nameOf(title) || id, value: id }));
}

const nameOf = (title: string): string =>
  clip(displayForm(title).replace(/\s+/gu, " ").trim(), LIMITS.suggestionName);

/** 0 is best; Infinity: no match. */
function rankOf(candidate: string, wanted: string): number {
  if (candidate.startsWith(wanted)) return 0;
  const words = wordsIn(candidate);
  if (wordsIn(wanted).every((start) => words.some((word) => word.startsWith(start)))) return 1;
  return candidate.includes(wanted) ? 2 : Infinity;
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
