import { endsSentence, isHeading, isProse, isVerseBlock, wordsShown } from "../layout.ts";
import type { LaidOutBlock } from "../layout.ts";

/** How a text uses capitals: what a line in capitals has to be judged by. */
export interface CapitalsUse {
  /** Paragraphs start with a capital and go on in small letters. */
  readonly isNormal: boolean;
  /** Lines in capitals head the text's own sections. */
  readonly asHeadings: boolean;
}

/** Shorter lines in capitals are as likely to be headings, names or acronyms. */
const FEWEST_TEASER_WORDS = 5;
/** Longer than headlines get; in code units. */
const LONGEST_TEASER = 160;
/** So many lines in capitals, and one for so few paragraphs, head sections: no page carries that many teasers. */
const FEWEST_HEADINGS = 3;
const PARAGRAPHS_PER_HEADING = 2;

const NUMBERED =
  /^(?:chapter|part|section|book|act|scene|article|appendix|volume|canto|[ivxlc]+\.|\d+\.)(?:\s|$)/i;

/** True for words with capitals only; “McGRATH” and “TRUMP’s” count. False for scripts without capitals. */
function isAllCapitals(words: string): boolean {
  const bare = words.replace(/\bMa?c(?=\p{Lu}{2})/gu, "").replace(/(?<=\p{Lu})[’']s\b/gu, "");
  return /\p{Lu}.*\p{Lu}/u.test(bare) && !/\p{Ll}/u.test(bare);
}

const countWords = (words: string): number =>
  words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu)?.length ?? 0;

/** @param blocks - without those that are noise by their words alone */
export function capitalsUseOf(blocks: readonly LaidOutBlock[]): CapitalsUse {
  const prose = blocks.filter(isProse);
  const words = prose.map((block) => block.map(({ text }) => text).join(" "));
  const starts = words.map((text) => /\p{L}/u.exec(text)?.[0] ?? "");
  const capitalStarts = starts.filter((letter) => /\p{Lu}/u.test(letter)).length;
  const shouted = words.filter((text) => {
    const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
    return capitals * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
  }).length;
  return {
    isNormal: prose.length > 0 && capitalStarts * 4 >= prose.length * 3 && shouted * 4 <= prose.length,
    asHeadings: usesCapitalHeadings(blocks, prose.length),
  };
}

/** Only lines after the first paragraph tell: what stands above it may be a title or the name of a rubric. */
function usesCapitalHeadings(blocks: readonly LaidOutBlock[], paragraphs: number): boolean {
  const first = blocks.findIndex(isProse);
  const lone = blocks.flatMap((block, index) => {
    const line = loneLineOf(block);
    const isAnnounced = blocks[index - 1]?.at(-1)?.text.endsWith(":") === true;
    const counts = index > first && line !== undefined && !isAnnounced && isAllCapitals(wordsShown(line));
    return counts ? [wordsShown(line)] : [];
  });
  const short = lone.filter((words) => countWords(words) < FEWEST_TEASER_WORDS);
  return (
    short.length >= 2 ||
    lone.some((words) => NUMBERED.test(words)) ||
    (lone.length >= FEWEST_HEADINGS && lone.length * PARAGRAPHS_PER_HEADING >= paragraphs)
  );
}

/** Headings and inscriptions are set off by white space; what a page adds starts where its lines start. */
const isCentred = (line: string): boolean => /^\s{2,}/u.test(line);

const loneLineOf = (block: LaidOutBlock | undefined): string | undefined =>
  block !== undefined && block.length === 1 ? block[0]?.text : undefined;

/**
 * True for a line in capitals that can only be the headline of another story: it stands alone between paragraphs of
 * running text that use capitals normally, has at least five words, and no mark that would make it a sentence,
 * a quotation or what the paragraph before announces. Where the text heads its own sections in capitals, no line is one.
 *
 * @param blocks - without those that are noise by their words alone
 * @param index - the block that is judged
 */
export function isTeaser(blocks: readonly LaidOutBlock[], index: number, use: CapitalsUse): boolean {
  const line = loneLineOf(blocks[index]);
  if (line === undefined || !use.isNormal || use.asHeadings) return false;
  const words = wordsShown(line);
  if (words.length > LONGEST_TEASER || isCentred(line) || !isLongCapitals(line)) return false;
  if (/^["“„«‘']|[.!…:;,]["”’'»]?$|["”»]$/u.test(words)) return false;

  const isCapitals = (block: LaidOutBlock): boolean => isAllCapitals(wordsShown(loneLineOf(block) ?? ""));
  const above = blocks.slice(0, index).findLast((block) => !isCapitals(block));
  const below = blocks.slice(index + 1).find((block) => !isCapitals(block));
  if (above === undefined || below === undefined || isVerseBlock(above) || isVerseBlock(below)) return false;
  return (
    blocks.slice(0, index).some(isProse) &&
    blocks.slice(index + 1).some(isProse) &&
    endsSentence(above.at(-1)?.text ?? "") &&
    !/^\P{L}*\p{Ll}/u.test(below[0]?.text ?? "")
  );
}

/** True for a line in capitals that is as long as a headline, and not marked as a heading. */
export const isLongCapitals = (line: string): boolean =>
  !isHeading(line) && isAllCapitals(wordsShown(line)) && countWords(wordsShown(line)) >= FEWEST_TEASER_WORDS;
