import { BACK_HEADING, CONTENTS_HEADING, NOTES_HEADING } from "../core/language/en/parts-of-texts.ts";
import { blocksOf, endsSentence, isHeading, wordsShown } from "./layout.ts";
import type { LaidOutBlock } from "./layout.ts";

/** Longer first lines are sentences. In code units. */
const LONGEST_TITLE = 160;
/** Headings of parts, which title no text. */
const PART =
  /^(?:abstract|introduction|overview|summary|preface|foreword|prologue|background|contents|table of contents|about|home|readme|executive summary|key points|highlights)$/iu;

/**
 * The title that a text opens with: a first-level heading, a heading that is the only one of its level, or a short first line that stands
 * alone, does not end as a sentence does and is followed by something. Undefined where the first line might be the text itself.
 *
 * @param blocks - without noise
 */
export function titleOf(blocks: readonly LaidOutBlock[]): string | undefined {
  const [first, second] = blocks;
  const line = first?.[0]?.text;
  if (first === undefined || line === undefined) return undefined;
  if (isHeading(line)) return titleInHeading(line, blocks);
  const words = line.trim();
  const looksLikeTitle =
    first.length === 1 &&
    second !== undefined &&
    words.length <= LONGEST_TITLE &&
    /\p{L}/u.test(words) &&
    // A question or a cry may be a title; a full stop, comma or colon is a sentence, a salutation, a lead-in.
    (!/[.;:,…。]["”’'»)\]]*$/u.test(words) || isChapter(words));
  return looksLikeTitle ? wordsShown(words).replace(/(?<=\p{Lu})\.$/u, "") : undefined;
}

function titleInHeading(line: string, blocks: readonly LaidOutBlock[]): string | undefined {
  const level = levelOf(line);
  const words = wordsOfHeading(line);
  if (words === "" || PART.test(words)) return undefined;
  if (level === 1) return words;
  const others = blocks
    .flatMap((block) => block)
    .slice(1)
    .filter(({ text }) => isHeading(text) && levelOf(text) <= level && !isBack(wordsOfHeading(text)));
  return others.length === 0 ? words : undefined;
}

const levelOf = (line: string): number => /^#*/.exec(line)?.[0].length ?? 0;
const wordsOfHeading = (line: string): string =>
  wordsShown(line.replace(/^#{1,6} +/, "").replace(/\s+#+$/, ""));
const isBack = (words: string): boolean => {
  const lower = words.toLowerCase();
  return BACK_HEADING.test(lower) || NOTES_HEADING.test(lower) || CONTENTS_HEADING.test(lower);
};

/** “CHAPTER II. THE SCIENCE OF DEDUCTION.” */
const isChapter = (words: string): boolean =>
  !/\p{Ll}/u.test(words) &&
  /^(?:CHAPTER|PART|BOOK|CANTO|LETTER|ACT|SECTION|STAVE|[IVXLC]+\.|\d+\.)\s/u.test(words);

/** True where a line repeats the title: capitals, kinds of quotation marks and a final stop do not matter. */
export const repeatsTitle = (line: string, title: string): boolean => {
  const folded = foldTitle(wordsShown(line.replace(/^#{1,6} /, "")));
  return folded !== "" && folded === foldTitle(title);
};

const foldTitle = (words: string): string =>
  words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[“”„«»"]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/\.$/, "");

/** True for a line that could be the headline of a story. */
export const isHeadlineLike = (line: string): boolean =>
  line.length <= LONGEST_TITLE && (!endsSentence(line) || /\?["”’]?$/u.test(line)) && !/[:;,]$/u.test(line);

/** What parts a title from the name of the site. */
const PARTED = /\s+(?:[|·•»«–—:/]|-{1,2}|::)\s+/u;
const fold = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/**
 * Cuts a site's name off a title, at either end: what is left must be longer than what goes, unless it is the name itself.
 *
 * @param siteName - as the page says it; empty where it does not
 */
export function withoutSite(title: string, siteName: string): string {
  const parts = title.split(PARTED);
  if (parts.length < 2) return title;
  const site = fold(siteName);
  const isSite = (part: string | undefined): boolean => site !== "" && fold(part ?? "") === site;
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (isSite(last) || (!isSite(first) && last.length < title.length / 3))
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|·•»«–—:/-]+$/u, "");
  if (isSite(first) || first.length < title.length / 4)
    return title.slice(title.indexOf(first) + first.length).replace(/^[\s|·•»«–—:/-]+/u, "");
  return title;
}

/**
 * The heading of a text that its stated title bears out: “The mill” for “The mill - Harbour Times”. Else the stated title without the site.
 *
 * @param lines - without what is known not to be of the text
 */
export function borneOutTitle(stated: string, lines: Parameters<typeof blocksOf>[0]): string {
  const known = fold(stated);
  const heading = blocksOf(lines)
    .flatMap((block) => block)
    .filter(({ text }) => isHeading(text))
    .map(({ text }) => wordsOfHeading(text))
    .find(
      (words) =>
        fold(words).length > 3 &&
        (known === fold(words) || (known.includes(fold(words)) && words.length > stated.length / 3)),
    );
  return heading ?? withoutSite(stated, "");
}

/** Names of files that say nothing of what is in them. */
const NAMELESS =
  /^(?:source|untitled|unbenannt|new|document|doc|page|index|article|text|download|output|input|scan|file|temp|tmp|clipboard|readme|main|post|content|body|raw|draft|copy|unknown|print)?[\s\d()]*$/iu;

/** A title made of a name (“the-mill_at-orr.txt”); undefined where the name says nothing. */
export function titleFromName(name: string): string | undefined {
  const base = name.replace(/^.*[\\/]/u, "").replace(/\.[\p{L}\d]{1,8}$/u, "");
  const words = base.replace(/[-_+.\s]+/gu, " ").trim();
  if (NAMELESS.test(words) || !/\p{L}{3}/u.test(words)) return undefined;
  // Of few words, all are likely a name.
  const isName = words.split(" ").length <= 3;
  return words.replace(isName ? /(?<![\p{L}\p{N}’'])\p{Ll}/gu : /^\p{Ll}/u, (letter) => letter.toUpperCase());
}
