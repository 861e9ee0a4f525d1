import type { PassageIndex } from "../search/passage-index.ts";
import type { Answer } from "./answer.ts";
import { answerParts } from "./answer-parts.ts";
import { mainSentences } from "./main-sentences.ts";
import { pastedSentence } from "./question/pasted.ts";
import { isInOtherLanguage } from "./question/other-language.ts";
import { partsOf } from "./question/parts.ts";
import { isSmallTalk, withoutCourtesies } from "./question/small-talk.ts";
import { asksForWholePiece } from "./question/whole-piece.ts";
import { quotePasted } from "./quote-pasted.ts";
import type { MaxSentences } from "./quote-window.ts";
import { searchAnswer } from "./search-answer.ts";

/**
 * Answers a question with quotes of the indexed articles, or admits that they do not answer it. What is no question to
 * search for is told apart first. The same question and articles always give the same answer.
 */
export function answerQuestion(
  question: string,
  index: PassageIndex,
  maxSentences: MaxSentences = 2,
): Answer {
  const pasted = pastedSentence(question, index);
  if (pasted !== undefined) return quotePasted(pasted, index, maxSentences);

  const has = (word: string): boolean =>
    index.passages.some(({ sentences }) => sentences.some(({ words }) => words.has(word)));
  if (isSmallTalk(question, has)) return nothingFor("nothing-asked");
  if (isInOtherLanguage(question, index)) return nothingFor("other-language");
  if (asksForWholePiece(question, has)) return mainSentences(index);

  const asked = withoutCourtesies(question);
  const parts = partsOf(asked, index);
  return parts.length > 1
    ? answerParts(asked, parts, index, maxSentences)
    : searchAnswer(asked, index, maxSentences).answer;
}

const nothingFor = (reason: "nothing-asked" | "other-language"): Answer => ({
  kind: "absent",
  reason,
  confidence: 0,
  missing: [],
  understood: [],
  candidates: [],
  quotes: [],
});
