import { NUMBER_WORDS } from "../language/en/number-words.ts";
import { oneOf } from "../language/en/one-of.ts";
import { sliceOf } from "../text/span.ts";
import type { Block } from "./block.ts";

/** In code units, and in words. */
const LONGEST_HEADING = 80;
const MOST_WORDS = 12;
/** What follows a heading is running text. In code units. */
const SHORTEST_PROSE = 60;

/** Kinds of letters by which headings of one text are alike. */
type Form = "numbered" | "capitals" | "bold" | "title" | "sentence";

/**
 * Paragraphs that look like headings though nothing marks them: one short line without a full stop, with running text below, that is numbered,
 * in capitals, in bold type or in title case, or that has others like it in the text. Doubtful: nothing may be lost by taking one for a heading.
 */
export function likeHeadings(text: string, blocks: readonly Block[]): ReadonlySet<Block> {
  const forms = new Map<Block, Form>();
  for (const [index, block] of blocks.entries()) {
    const form = formOf(text, block);
    if (form !== undefined && isProse(text, blocks[index + 1])) forms.set(block, form);
  }
  const hasMarked = blocks.some(({ shape }) => shape === "heading");
  const sentences = [...forms.values()].filter((form) => form === "sentence").length;
  const counts = (form: Form): boolean => form !== "sentence" || (sentences > 1 && !hasMarked);
  return new Set([...forms].filter(([, form]) => counts(form)).map(([block]) => block));
}

/** "Chapter Three", "Part II". */
const NUMBERED_PART = new RegExp(
  `^(?:chapter|part|section|book|act|scene|appendix)\\s(?:\\d{1,3}|[ivxlc]{1,7}|${oneOf(NUMBER_WORDS)})\\b`,
  "iu",
);

function formOf(text: string, block: Block): Form | undefined {
  const { span, shape, within, bold } = block;
  if (shape !== "paragraph" || within.length > 0 || span.end - span.start > LONGEST_HEADING) return undefined;
  const words = sliceOf(text, span);
  const list = words.split(/\s+/u);
  if (words.includes("\n") || list.length > MOST_WORDS || !/^[\p{Lu}\p{Lo}\p{N}“"‘]/u.test(words))
    return undefined;
  if (/^(?:dear|hello|hi)\b/iu.test(words) || /^[“"‘].*[.!?,][”"’]$/u.test(words)) return undefined;
  const isCapitals = words.length > 3 && /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);
  if (NUMBERED_PART.test(words))
    return /[.!?]\s\S+(?:\s\S+){5,}[.!?]$/u.test(words) && !isCapitals ? undefined : "numbered";
  if (isCapitals) return /[,;:]$/u.test(words) ? undefined : "capitals";
  if (/[.!?…:;,][”"’')\]]*$/u.test(words)) return undefined;
  if (bold !== undefined && bold.start === span.start && bold.end === span.end) return "bold";
  if (/^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5})\.?\s\p{Lu}/u.test(words)) return "numbered";
  const long = list.filter((word) => /^\P{L}*\p{L}{4}/u.test(word));
  const capitalised = long.filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  if (long.length > 1 && capitalised.length === long.length) return "title";
  return "sentence";
}

const isProse = (text: string, block: Block | undefined): boolean =>
  block !== undefined &&
  block.shape === "paragraph" &&
  block.within.length === 0 &&
  block.span.end - block.span.start >= SHORTEST_PROSE &&
  /[.!?…:][”"’')\]]*$/u.test(sliceOf(text, block.span).slice(-8));
