import type { PassageIndex } from "../search/passage-index.ts";
import type { Answer } from "./answer.ts";
import { answerParts } from "./answer-parts.ts";
import { mainSentences } from "./main-sentences.ts";
import { isInOtherLanguage } from "./question/other-language.ts";
import { partsOf } from "./question/parts.ts";
import { pastedSentence } from "./question/pasted.ts";
import { isSmallTalk, withoutCourtesies } from "./question/small-talk.ts";
import { asksForWholeArticle } from "./question/whole-article.ts";
import { quotePasted } from "./quote-pasted.ts";
import type { MaxSentences } from "./quote-window.ts";
import { searchAnswer } from "./search-answer.ts";
import type { ReadingSteps } from "./search-answer.ts";

/** The steps to an answer: what is no question to search for is told apart first, and one question from several. */
export function* answerSteps(
  question: string,
  index: PassageIndex,
  maxSentences: MaxSentences,
): ReadingSteps<Answer> {
  const pasted = pastedSentence(question, index);
  if (pasted !== undefined) return yield* quotePasted(pasted, index, maxSentences);

  const has = (word: string): boolean =>
    index.passages.some(({ sentences }) => sentences.some(({ words }) => words.has(word)));
  if (isSmallTalk(question, has)) return nothingFor("nothing-asked");
  if (isInOtherLanguage(question, index)) return nothingFor("other-language");
  if (asksForWholeArticle(question, has)) return mainSentences(index);

  const asked = withoutCourtesies(question);
  const parts = partsOf(asked, index);
  if (parts.length > 1) return yield* answerParts(asked, parts, index, maxSentences);
  return (yield* searchAnswer(asked, index, maxSentences)).answer;
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
