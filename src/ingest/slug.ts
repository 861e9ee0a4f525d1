import { UsageError } from "../core/errors.ts";
import { LONGEST_ID } from "../storage/article-id.ts";

/** Longer names are a burden in paths and in what people type. In code units. */
const LONGEST_SLUG = 60;

/** Latin letters that do not come apart into a plain letter and a mark. */
const LATIN: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ł", "l"],
  ["ħ", "h"],
  ["ı", "i"],
]);

/**
 * A file name for a title: small letters, digits and hyphens, ASCII for Latin script; other scripts keep their letters.
 * Cut between words at 60 code units.
 *
 * @throws UsageError when the title has neither letters nor digits
 */
export function slugOf(title: string): string {
  const plain = title
    .normalize("NFKD")
    // Marks are taken from Latin letters only: elsewhere (Hindi, Thai) they are part of the word.
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[ßæœøđðþłħı]/gu, (letter) => LATIN.get(letter) ?? letter)
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, "")
    // Initials: “U.S.” is one word.
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "");
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const slug = cut(words.join("-"));
  if (slug === "")
    throw new UsageError(
      "The title has no letters that a file name could be made of. Name the article with --id.",
    );
  return slug === "readme" ? "readme-article" : slug;
}

function cut(slug: string): string {
  if (slug.length <= LONGEST_SLUG) return slug;
  const head = slug.slice(0, LONGEST_SLUG + 1);
  const hyphen = head.lastIndexOf("-");
  // Scripts without spaces have no hyphens; a surrogate pair must not be cut.
  return hyphen > LONGEST_SLUG / 3
    ? head.slice(0, hyphen)
    : head.slice(0, LONGEST_SLUG).replace(/\p{Surrogate}$/u, "");
}

/**
 * Checks an id that a person chose.
 *
 * @throws UsageError for what cannot be the name of an article's file
 */
export function checkId(id: string): string {
  const isName = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_.-]*$/u.test(id) && id.length <= LONGEST_ID;
  if (!isName || /\.md$/i.test(id) || id.toLowerCase() === "readme")
    throw new UsageError(
      `--id must be a file name without .md: letters, digits, “-”, “_” or “.”, at most ${LONGEST_ID} characters, and not README; “${id}” is not.`,
    );
  return id;
}
