import type { SummaryCandidate } from "./candidates.ts";

/** Fewer sections part nothing. */
const FEWEST_SECTIONS = 3;
/** Where there are no sections, a text has so many parts, each of as many sentences. */
const STRETCHES = 8;

/**
 * The part of the text that each sentence belongs to, so that a summary takes from all of them: its section; in an interview, its answer; else an eighth of the
 * text.
 */
export function tellingParts(
  candidates: readonly SummaryCandidate[],
  isInterview: boolean,
): readonly number[] {
  if (isInterview) return answersOf(candidates);
  const sections = candidates.map(({ paragraph: { section } }) => section.at(-1)?.span.start ?? -1);
  if (new Set(sections).size >= FEWEST_SECTIONS) return sections;
  return candidates.map((_, index) => Math.floor((index * STRETCHES) / candidates.length));
}

/** Sentences after the same question belong together. */
function answersOf(candidates: readonly SummaryCandidate[]): readonly number[] {
  let answer = 0;
  return candidates.map(({ sentence: { speaker } }, index) => {
    const before = candidates[index - 1]?.sentence.speaker?.part;
    if (speaker?.part === "interviewee" && before !== "interviewee") answer += 1;
    return answer;
  });
}
