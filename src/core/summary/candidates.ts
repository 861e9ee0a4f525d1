import type { Article } from "../article/article.ts";
import { isAside } from "../article/roles/index.ts";
import type { Document } from "../document/document.ts";
import { paragraphsOf } from "../document/sentences.ts";
import type { Paragraph, Sentence } from "../article/structure.ts";
import { sliceOf } from "../text/span.ts";
import { contentTermsOf } from "../language/tokens.ts";
import { fragmentsAmong } from "./fragments.ts";
import { quotationsIn, withoutQuotations } from "./quotations.ts";
import { isBareSpeech, refersBack } from "./refers-back.ts";
import { leadingSpeech } from "./speech.ts";

/** A sentence that might go into a summary. */
export interface SummaryCandidate {
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  /** Runs of anything but white space. */
  readonly words: number;
  readonly terms: readonly string[];
  /** Its words without what stands in quotation marks: what the writer says, not what others are quoted with. */
  readonly ownWords: string;
  /**
   * `previous`: not understood without the sentence before it. `lost`: not understood without one that a heading parts
   * from it, so never taken.
   */
  readonly needs: "nothing" | "previous" | "lost";
  /** Speech whose speaker a later sentence names: only taken along with that one. */
  readonly isLedUpTo: boolean;
  /** No sentence that tells something by itself: a byline, an entry of a list, a question, three words. */
  readonly isFragment: boolean;
}

/** All sentences of an article, in its order. Headings are none. */
export function candidatesOf(document: Document): SummaryCandidate[] {
  const { article } = document;
  const sentences = paragraphsOf(document).flatMap(({ paragraph, sentences: read }) => {
    const quotations = quotationsIn(article.text, paragraph.span);
    return read.map(({ sentence, tokens }) => {
      const text = sliceOf(article.text, sentence.span);
      return { paragraph, sentence, tokens, quotations, text, words: wordCountOf(text) };
    });
  });
  const fragments = fragmentsAmong(sentences);
  const isNothing = sentences.map(
    (one) =>
      isEmptySentence(one) ||
      isLabel(one.paragraph, one.sentence, one.text) ||
      isBareItem(one.paragraph, one.text),
  );
  const mayLeaveOut = isNothing.filter(Boolean).length <= MOST_LEFT_OUT * sentences.length;
  const neverTaken = (index: number): boolean => mayLeaveOut && isNothing[index] === true;
  return sentences.map(({ paragraph, sentence, tokens, quotations, text, words }, index) => {
    const { span } = sentence;
    const leading = leadingSpeech(sentence, paragraph, quotations, article.text);
    const isSpeech = leading !== "opens" && isBareSpeech(text, span, quotations);
    return {
      paragraph,
      sentence,
      words,
      terms: contentTermsOf(tokens),
      ownWords: withoutQuotations(text, span, quotations),
      needs: neverTaken(index)
        ? "lost"
        : isSpeech || refersBack(text, span, quotations)
          ? antecedentOf(article, paragraph, sentence)
          : "nothing",
      isLedUpTo: leading !== undefined,
      isFragment: (fragments[index] ?? false) || isLabel(paragraph, sentence, text),
    };
  });
}

/** Where more of a text says nothing by itself, it is one of short sentences. */
const MOST_LEFT_OUT = 2 / 3;
/** “Ah!”, “Why?”, “2022.”, “}”, “Good evening.”, “Point three: …” without one and two, and thanks. */
const EMPTY =
  /^\P{L}*(?:\p{L}[\p{L}'’.-]*)?\P{L}*$|^\P{L}*(?:\p{L}[\p{L}'’.-]*\P{L}+){0,2}?(?:\p{L}[\p{L}'’-]*)[?!]\P{L}*$|^(?:good (?:morning|evening|afternoon|night)|ladies and gentlemen|thank you|thanks (?:to|for)|(?:we|i) (?:thank|are grateful|am grateful|would like to thank)|the authors? (?:thank|declare|have declared|are grateful|received)|(?:point|step|rule|reason|number) (?:two|three|four|five|six|seven|2|3|4|5|6|7)\b|(?:secondly|thirdly|fourthly|finally|lastly)\b|(?:competing|conflicts? of) interests?|disclosures?:|funding:|see (?:also )?\p{Lu})/iu;

/** Only told where words have spaces between them. */
const isEmptySentence = ({ text }: { readonly text: string }): boolean =>
  /\p{Script=Latin}/u.test(text)
    ? EMPTY.test(text.trim()) || /[,;]$/u.test(text.trim())
    : !/\p{L}/u.test(text);

/** An entry of a list that is no sentence tells nothing without what leads to the list. */
const isBareItem = ({ role }: Paragraph, text: string): boolean =>
  role === "item" && !/[.!?…。！？]\P{L}*$/u.test(text);

/** What is about the text, asks, or leads to a list: it tells nothing of its own. */
const isLabel = ({ role }: Paragraph, { speaker }: Sentence, text: string): boolean =>
  isAside(role) || speaker?.part === "interviewer" || /[:：]\s*$/u.test(text);

function antecedentOf(article: Article, paragraph: Paragraph, sentence: Sentence): SummaryCandidate["needs"] {
  if (sentence.number > 1) return "previous";
  const before = article.paragraphs[paragraph.number - 2];
  // Whatever the very first sentence seems to refer to, nothing stands before it.
  if (before === undefined) return "nothing";
  return before.section.at(-1) === paragraph.section.at(-1) ? "previous" : "lost";
}

const wordCountOf = (text: string): number => text.match(/\S+/gu)?.length ?? 0;
