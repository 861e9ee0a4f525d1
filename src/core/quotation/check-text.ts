import { splitSentences } from "../language/sentences.ts";
import type { Span } from "../text/span.ts";
import { checkQuotation } from "./check-quotation.ts";
import { findQuotations } from "./find-quotations.ts";
import { joinBrokenWords } from "./broken-words.ts";
import { withoutMarkup } from "./plain-message.ts";
import type { QuotationCheck, Verdict } from "./quotation-check.ts";
import { withoutNoteMarks, withoutTags } from "./unseen.ts";
import type { WordIndex } from "./word-index.ts";

/** A quotation of a text with what became of it. */
export interface CheckedQuotation extends QuotationCheck {
  /** Where it stands in the text, without its marks. */
  readonly span: Span;
}

/** What became of a text. */
export interface TextCheck {
  /** `quotations`: those that the text marks; `whole`: it marks none, so all of it was taken; `sentences`: some of them. */
  readonly taken: "quotations" | "whole" | "sentences";
  /** In the order of the text; at least one. */
  readonly checked: readonly CheckedQuotation[];
}

/** More quotations of one text than this are not looked at. */
const MOST_CHECKED = 40;
/** A text of more code units is only looked at in its sentences. */
const LONGEST_WHOLE = 6_000;
const MOST_SENTENCES = 10_000;

/**
 * Holds what a text quotes against the articles of an index. A text that quotes nothing is taken whole; if it is in no article as a whole,
 * its sentences are looked at, and those that are.
 */
export function checkText(text: string, index: WordIndex): TextCheck {
  const seen = readSeen(text, index);
  const { plain } = seen;
  const quotations = findQuotations(plain);
  if (quotations.length > 0) {
    const checked = quotations.slice(0, MOST_CHECKED).flatMap(({ span, inner }) => {
      const own = checkSpan(seen, span, index);
      if (!isNothing(own)) return [own];
      // "He wrote that 'the article's words' are wrong" is not the article's, but has them.
      const isLong = span.end - span.start > LONGEST_WHOLE;
      const within = (
        isLong ? splitSentences(plain, span).slice(0, MOST_SENTENCES) : inner.slice(0, MOST_CHECKED)
      )
        .map((part) => checkSpan(seen, part, index))
        .filter((one) => !isNothing(one))
        .slice(0, MOST_CHECKED);
      return within.length > 0 ? within : [own];
    });
    // Marks around a word or two mean something else: “so-called”.
    if (checked.some(({ verdict }) => verdict !== "too-short")) return { taken: "quotations", checked };
    const whole = checkWhole(seen, index);
    return whole.checked.every(isNothing) ? { taken: "quotations", checked } : whole;
  }
  return checkWhole(seen, index);
}

/** What a reader sees of a text, in as many characters. */
interface Seen {
  readonly plain: string;
  /** With the marks of notes: an article may have such marks among its words. */
  readonly noted: string;
}

function readSeen(text: string, index: WordIndex): Seen {
  const noted = joinBrokenWords(withoutMarkup(withoutTags(text)), index);
  return { plain: withoutNoteMarks(noted), noted };
}

function checkWhole(seen: Seen, index: WordIndex): TextCheck {
  const { plain } = seen;
  const all = { start: 0, end: plain.length };
  const whole: CheckedQuotation =
    plain.length > LONGEST_WHOLE ? { ...NOTHING, span: all } : checkSpan(seen, all, index);
  if (!isNothing(whole) && whole.verdict !== "altered" && whole.verdict !== "flipped")
    return { taken: "whole", checked: [whole] };
  const sentences = splitSentences(plain).slice(0, MOST_SENTENCES);
  if (sentences.length < 2) return { taken: "whole", checked: [whole] };
  const found = sentences.map((span) => checkSpan(seen, span, index)).filter((one) => !isNothing(one));
  const isSplit = found.length > 0 && (isNothing(whole) || found.length < sentences.length);
  return isSplit
    ? { taken: "sentences", checked: found.slice(0, MOST_CHECKED) }
    : { taken: "whole", checked: [whole] };
}

const NOTHING: QuotationCheck = { verdict: "absent", places: [], inserted: [], coverage: 0 };

function checkSpan({ plain, noted }: Seen, span: Span, index: WordIndex): CheckedQuotation {
  const own = { ...checkQuotation(plain, index, span), span };
  const hasMarks = plain.slice(span.start, span.end) !== noted.slice(span.start, span.end);
  if (!hasMarks || own.verdict === "exact") return own;
  const other = { ...checkQuotation(noted, index, span), span };
  return other.verdict === "exact" || (isNothing(own) && !isNothing(other)) ? other : own;
}

const NO_PLACE: ReadonlySet<Verdict> = new Set(["absent", "too-short"]);
const isNothing = ({ verdict }: QuotationCheck): boolean => NO_PLACE.has(verdict);
