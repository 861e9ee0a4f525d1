import type { Paragraph, Sentence } from "../article/structure.ts";
import type { Span } from "../text/span.ts";

/**
 * Tells a sentence that is nothing but a part of speech which only a later sentence ascribes to its speaker: “We lost the
 * mill.” of “We lost the mill. We lost the bridge,” Maria Lund said. Alone it would be anybody's, or seem the author's.
 *
 * @param quotations - of the paragraph
 * @returns whether the speech opens with it or goes on; undefined for any other sentence
 */
export function leadingSpeech(
  { span }: Sentence,
  { sentences, span: { end: paragraphEnd } }: Paragraph,
  quotations: readonly Span[],
  text: string,
): "opens" | "goes on" | undefined {
  // What the paragraph does not close goes on in the next one.
  const isUnclosed = ({ start, end }: Span): boolean => {
    const closing = CLOSING[text.charAt(start)];
    return closing !== undefined && end === paragraphEnd && text.charAt(end - 1) !== closing;
  };
  const around = quotations.find(
    (quotation) =>
      quotation.start < span.end &&
      (quotation.end > span.end || (quotation.end === span.end && isUnclosed(quotation))) &&
      !hasWords(text, span.start, quotation.start),
  );
  if (around === undefined) return undefined;
  const opening = sentences.find((sentence) => sentence.span.end > around.start);
  const last = sentences.find((sentence) => sentence.span.end >= around.end);
  // Where words lead up to the speech, they say whose it is.
  const isIntroduced = opening !== undefined && hasWords(text, opening.span.start, around.start);
  if (isIntroduced || last === undefined) return undefined;
  if (isUnclosed(around)) return "goes on";
  if (!hasWords(text, around.end, last.span.end)) return undefined;
  return opening?.span.start === span.start ? "opens" : "goes on";
}

/** Of the marks that may be left open. */
const CLOSING: Readonly<Record<string, string>> = { "“": "”", '"': '"' };

const hasWords = (text: string, start: number, end: number): boolean =>
  start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end));
