import { tableOf } from "../report/table.ts";
import { MISTAKE_KINDS } from "./mistakes.ts";
import type { Mistake } from "./mistakes.ts";
import { kindOf } from "./question-kind.ts";

/** The mistakes for reading, kind by kind, and then how many there are of each by kind of question. */
export function listMistakes(mistakes: readonly Mistake[]): string {
  const lists = MISTAKE_KINDS.map((kind) => {
    const own = mistakes.filter((mistake) => mistake.kind === kind);
    return [`## ${kind} (${own.length})`, ...own.map(describe)].join("\n\n");
  });
  return [...lists, "## How many", countsTable(mistakes)].join("\n\n");
}

function describe({ verdict: { entry, asked, outcome } }: Mistake): string {
  const [first] = outcome.ranking;
  const score = outcome.score?.toFixed(2) ?? "none";
  return [
    `- ${asked.question} (${entry.title} ¶${asked.paragraph}; ${kindOf(asked.question)})`,
    `    wanted: ${asked.answers.join(" / ")}`,
    `    found: ${first === undefined ? "nothing" : `${first.article} ¶${first.paragraph}: ${first.text}`}`,
    `    score: ${score}`,
  ].join("\n");
}

function countsTable(mistakes: readonly Mistake[]): string {
  const kinds = [...new Set(mistakes.map(({ verdict }) => kindOf(verdict.asked.question)))].toSorted();
  const rows = MISTAKE_KINDS.map((kind) => {
    const own = mistakes.filter((mistake) => mistake.kind === kind);
    return [
      kind,
      ...kinds.map((asked) =>
        String(own.filter(({ verdict }) => kindOf(verdict.asked.question) === asked).length),
      ),
      String(own.length),
    ];
  });
  return tableOf(["mistake", ...kinds, "all"], rows);
}
