import { isAnswerable } from "./ask-set.ts";
import type { Asked } from "./ask-set.ts";

const KINDS: readonly (readonly [title: string, holds: (asked: Asked) => boolean])[] = [
  ["Answered, and not answered by the article", (asked) => !isAnswerable(asked) && asked.isAnswered],
  ["Answered wrongly", (asked) => isAnswerable(asked) && asked.isAnswered && !asked.isRight],
  ["Not answered, and found wrong", (asked) => isAnswerable(asked) && !asked.isAnswered && !asked.isRight],
  ["Not answered, though found right", (asked) => isAnswerable(asked) && !asked.isAnswered && asked.isRight],
];

/** The mistakes for reading, kind by kind. */
export const listErrors = (asked: readonly Asked[]): string =>
  KINDS.map(([title, holds]) => {
    const own = asked.filter(holds);
    return [`## ${title} (${own.length})`, ...own.map(describe)].join("\n\n");
  }).join("\n\n");

const describe = ({ set, kind, question, answers, first, outcome }: Asked): string =>
  [
    `- ${question} (${set}, ${kind})`,
    `    wanted: ${answers.join(" / ") || "no answer"}`,
    `    found: ${first?.text ?? "nothing"}`,
    `    sureness: ${outcome.score?.toFixed(2) ?? "none"}`,
  ].join("\n");
