import { INTERVIEW_WITH, IS_INTERVIEW } from "../../language/en/speaking.ts";
import { sliceOf } from "../../text/span.ts";
import { containerOf } from "../block.ts";
import type { Block } from "../block.ts";
import type { Speaker } from "../speaker.ts";
import { isInterviewerLabel, isIntervieweeLabel, speakerLabelOf } from "./labels.ts";
import type { SpeakerLabel } from "./labels.ts";
import type { Turn } from "./turn.ts";

/** So few labels may be something else that stands before a colon. */
const FEWEST_TURNS = 3;
/** Of a hundred paragraphs of a transcript, so many at least begin with a name. */
const SHARE_OF_LABELS = 0.2;

/**
 * The turns of a conversation: whose each block is, from the first label to the end. Empty for a text that is none.
 *
 * @param title - of the article; it often names the person interviewed
 */
export function turnsOf(text: string, blocks: readonly Block[], title: string): ReadonlyMap<Block, Turn> {
  const labels = new Map<Block, SpeakerLabel>();
  for (const block of blocks) {
    const label = speakerLabelOf(text, block);
    if (label !== undefined) labels.set(block, label);
  }
  const named = turnsByLabel(text, blocks, labels, title);
  return named.size > 0 ? named : turnsByQuestion(text, blocks, title);
}

/** Turns that begin with a label; blocks without one go on. Where only questions have one, what follows is the answer. */
function turnsByLabel(
  text: string,
  blocks: readonly Block[],
  labels: ReadonlyMap<Block, SpeakerLabel>,
  title: string,
): ReadonlyMap<Block, Turn> {
  const names = [...labels.values()].map(({ name }) => name);
  const turns = new Map<Block, Turn>();
  if (!isConversation(text, blocks, labels)) return turns;
  const interviewers = interviewersAmong(text, blocks, labels);
  const onlyQuestions = names.every((name) => interviewers.has(name));
  const asked = personInterviewed(title);
  const speakerFor = (name: string): Speaker => {
    if (interviewers.has(name)) return { name, part: "interviewer" };
    if (isIntervieweeLabel(name)) return { name: asked ?? name, part: "interviewee" };
    return { name, part: "speaker" };
  };
  let current: Speaker | undefined;
  for (const block of blocks) {
    const label = labels.get(block);
    if (block.shape === "heading") continue;
    if (label !== undefined) {
      const speaker = speakerFor(label.name);
      turns.set(block, { block, speaker, label: label.span });
      current = onlyQuestions ? { name: asked, part: "interviewee" } : speaker;
    } else if (current !== undefined && isSpeech(block)) {
      turns.set(block, { block, speaker: current });
    }
  }
  return turns;
}

function isConversation(
  text: string,
  blocks: readonly Block[],
  labels: ReadonlyMap<Block, SpeakerLabel>,
): boolean {
  const all = [...labels.values()];
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  const recurring = [...counts.values()].filter((count) => count > 1).length;
  if (all.filter(({ name }) => isInterviewerLabel(name)).length > 1) return true;
  const first = blocks.findIndex((block) => labels.has(block));
  const paragraphs = blocks.slice(first).filter(({ shape }) => shape === "paragraph").length;
  if (
    all.length < FEWEST_TURNS ||
    all.length < paragraphs * SHARE_OF_LABELS ||
    recurring === 0 ||
    counts.size < 2
  )
    return false;
  const isMarked = all.filter((label) => label.isMarked).length > all.length / 2;
  return recurring > 1 && (isMarked || speaksToSomebody(text, [...labels.keys()]));
}

/** True where a third of the turns ask, or say "I", "we" or "you". */
const speaksToSomebody = (text: string, blocks: readonly Block[]): boolean =>
  blocks.filter(({ span }) => /\?|\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Yy]our)\b/u.test(sliceOf(text, span))).length >=
  blocks.length / 3;

/** Labels that tell it, and one whose turns mostly ask while those of the others mostly do not. */
function interviewersAmong(
  text: string,
  blocks: readonly Block[],
  labels: ReadonlyMap<Block, SpeakerLabel>,
): ReadonlySet<string> {
  const names = new Set([...labels.values()].map(({ name }) => name));
  const known = [...names].filter(isInterviewerLabel);
  if (known.length > 0) return new Set(known);
  const asks = (name: string): number => {
    const own = blocks.filter((block) => labels.get(block)?.name === name);
    return (
      own.filter(({ span }) => /\?[”"’')\]]*$/u.test(sliceOf(text, span))).length / Math.max(1, own.length)
    );
  };
  const asking = [...names].filter((name) => asks(name) >= 0.6);
  const others = [...names].filter((name) => !asking.includes(name));
  return new Set(
    asking.length === 1 && others.length > 0 && others.every((name) => asks(name) <= 0.3) ? asking : [],
  );
}

/** Questions that are set apart from the answers below them: in bold or italic type, as headings, or in a list of terms. */
function turnsByQuestion(text: string, blocks: readonly Block[], title: string): ReadonlyMap<Block, Turn> {
  const turns = new Map<Block, Turn>();
  const isAsked = (block: Block): boolean =>
    /\?[”"’')\]]*$/u.test(sliceOf(text, block.span)) &&
    (block.shape === "heading" ||
      containerOf(block, "term") !== undefined ||
      block.isItalic === true ||
      (block.bold !== undefined &&
        block.bold.end - block.bold.start > (block.span.end - block.span.start) * 0.6));
  const questions = blocks.filter(isAsked);
  const opening = text.slice(0, questions[0]?.span.start ?? 0).slice(-600);
  if (questions.length < FEWEST_TURNS || !(IS_INTERVIEW.test(title) || IS_INTERVIEW.test(opening)))
    return turns;
  const answering: Speaker = { name: personInterviewed(title), part: "interviewee" };
  let isAnswer = false;
  for (const block of blocks) {
    if (block.shape === "heading") {
      isAnswer = isAsked(block);
      continue;
    }
    if (!isSpeech(block)) continue;
    if (isAsked(block)) turns.set(block, { block, speaker: { part: "interviewer" } });
    else if (isAnswer) turns.set(block, { block, speaker: answering });
    isAnswer ||= isAsked(block);
  }
  return turns;
}

/** A note below a conversation is of nobody's turn. */
const isSpeech = (block: Block): boolean =>
  block.shape === "paragraph" && containerOf(block, "note") === undefined;

/** "Interview with Andrew Lewman": the name. */
function personInterviewed(title: string): string | undefined {
  const [found] = INTERVIEW_WITH.exec(title.replace(/^I/u, "i")) ?? [];
  return /(?:\p{Lu}[\p{L}.’'-]*)(?:\s+(?:(?:de|van|von|der|bin|al|la|le|di|da)\s+)?\p{Lu}[\p{L}.’'-]*){1,3}$/u.exec(
    found ?? "",
  )?.[0];
}
