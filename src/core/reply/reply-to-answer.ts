import type { Answer, AnswerQuote } from "../answer/answer.ts";
import { clip } from "../text/graphemes.ts";
import { citedBlock } from "./cited-block.ts";
import type { Block, Reply } from "./reply.ts";

/** Quotes of one reply: more bury the best one. */
const MOST_SHOWN = 3;
/** Longer questions are shown by their beginning. */
const QUESTION_LENGTH = 300;
/** Words that the piece lacks, named in one sentence. */
const MOST_WORDS = 6;

/** Who asked, and of what. */
export interface Asked {
  readonly question: string;
  /** The title of the article that was asked, or undefined where all were. */
  readonly title?: string | undefined;
  readonly isPrivate: boolean;
}

/** Says an answer in the piece's words, or that there is none. Where there is none, only the asker sees it. */
export function replyToAnswer(answer: Answer, { question, title, isPrivate }: Asked): Reply {
  const audience = isPrivate || answer.kind === "absent" ? "asker" : "everyone";
  const blocks = [
    { kind: "question" as const, text: clip(question.replace(/\s+/gu, " "), QUESTION_LENGTH) },
    ...understanding(answer),
    ...body(answer, title),
  ];
  return { audience, blocks };
}

function body(answer: Answer, title: string | undefined): Block[] {
  const source = title === undefined ? "The pieces here do" : `“${title}” does`;
  switch (answer.kind) {
    case "quoted":
      return answer.quotes.slice(0, MOST_SHOWN).map(blockFor);
    case "unsure":
      return [
        { kind: "prose", text: `${source} not clearly answer this. The closest passage${lacking(answer)}:` },
        ...answer.quotes.map(blockFor),
      ];
    case "absent":
      return [{ kind: "prose", text: `${source} not answer this${reason(answer)}.` }];
  }
}

const reason = ({ missing, candidates }: Answer): string => {
  if (missing.length > 0) return `: there is nothing about ${wordList(missing)}`;
  return candidates.length > 0 ? ": its words come up, but not together" : "";
};

const blockFor = ({ quote, context }: AnswerQuote): Block => citedBlock(quote, context);

/** What was asked for and is not there. */
const KINDS: Readonly<Record<NonNullable<Answer["missingKind"]>, string>> = {
  date: "no date",
  duration: "no length of time",
  age: "no age",
  money: "no sum of money",
  number: "no number",
};

/** ", which gives no date and does not mention “treaty”". */
function lacking({ missing, missingKind, contradiction }: Answer): string {
  const kind = missingKind && KINDS[missingKind];
  const faults = [
    ...(contradiction === undefined ? [] : [otherwise(contradiction)]),
    ...(kind === undefined ? [] : [`gives ${kind}`]),
    ...(missing.length === 0 ? [] : [`does not mention ${wordList(missing)}`]),
  ];
  return faults.length === 0 ? "" : `, which ${faults.join(" and ")}`;
}

/** How a passage disagrees with the question, in no words but the asker's: "seems to" is as far as it was read. */
function otherwise(contradiction: NonNullable<Answer["contradiction"]>): string {
  switch (contradiction.kind) {
    case "swapped":
      return "seems to have it the other way round";
    case "part":
      return `seems to give ${wordList([contradiction.asked])} another part in it`;
    case "other":
      return `seems to say this of somebody else, not of ${wordList([contradiction.asked])}`;
    case "denied":
      return "seems to say that this is not so";
    case "affirmed":
      return "seems to say that it is so";
    case "opposite":
      return `seems to say the opposite of ${wordList([contradiction.asked])}`;
  }
}

function understanding({ understood, kind }: Answer): Block[] {
  if (understood.length === 0 || kind === "absent") return [];
  const words = understood.map(({ asked, read }) => `“${read}” for “${asked}”`);
  return [{ kind: "note", text: `Showing results with ${words.slice(0, MOST_WORDS).join(", ")}.` }];
}

function wordList(words: readonly string[]): string {
  const named = words.slice(0, MOST_WORDS).map((word) => `“${clip(word, 40)}”`);
  const [last, ...others] = named.toReversed();
  return others.length === 0 ? (last ?? "") : `${others.toReversed().join(", ")} or ${last}`;
}
