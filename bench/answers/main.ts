import { parseArgs } from "node:util";
import { readEntries } from "./data.ts";
import type { Entry } from "./data.ts";
import { footnote } from "./footnote-system.ts";
import { fuseSystems } from "./fuse-systems.ts";
import { askLibrary, askMisspelt, askNearTopic, askOffTopic, askWithin } from "./judge.ts";
import type { Verdict } from "./judge.ts";
import type { System } from "./system.ts";

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const { values } = parseArgs({
  options: { data: { type: "string" }, errors: { type: "boolean" }, part: { type: "string" } },
});
if (values.data === undefined) {
  process.stderr.write(
    "Please name the questions: npm run bench:answers -- --data FILE (docs/retrieval.md says where to get them).\n",
  );
  process.exit(2);
}
/** One row for each system: the ranking first, then, where a system decides whether to answer, how well it does. */
function printTables(systems: readonly System[], all: readonly Entry[]): void {
  const questions = all.reduce((sum, { cases }) => sum + cases.length, 0);
  const paragraphs = all.reduce((sum, entry) => sum + entry.paragraphs.length, 0);
  print(`${all.length} articles, ${paragraphs} paragraphs, ${questions} questions\n`);
  print(
    `| system | passage hit@1 | hit@1 of ${paragraphs} | quote@1 | quote@3 | sentences | lost to typos | ms, median | ms, p99 |`,
  );
  print("|---|---|---|---|---|---|---|---|---|");
  for (const system of systems) {
    process.stderr.write(`${system.name} …\n`);
    const within = askWithin(system, all);
    const library = askLibrary(system, all);
    const misspelt = askMisspelt(system, all);
    const times = library.map(({ ms }) => ms).toSorted((a, b) => a - b);
    const cells = [
      share(within, "inPassage"),
      share(library, "inPassage"),
      share(within, "inQuote"),
      share(within, "inThree"),
      mean(within.map(({ outcome }) => outcome.ranking[0]?.sentences ?? 0)),
      share(within, "inPassage") - share(misspelt, "inPassage"),
    ].map((value) => value.toFixed(3));
    const clock = [0.5, 0.99].map((part) => (times[Math.floor(part * times.length)] ?? 0).toFixed(2));
    print(`| ${[system.name, ...cells, ...clock].join(" | ")} |`);
  }
  print(
    "\n| decides | near-topic balanced accuracy | off-topic balanced accuracy | answerable answered | precision of what is answered |",
  );
  print("|---|---|---|---|---|");
  for (const system of ours) {
    const within = askWithin(system, all);
    const answered = answeredShare(within);
    const quoted = within.filter(({ outcome }) => outcome.isAnswered === true);
    const balanced = [askNearTopic(system, all), askOffTopic(system, all)].map(
      (unanswerable) => (answered + 1 - answeredShare(unanswerable)) / 2,
    );
    const cells = [...balanced, answered, share(quoted, "inQuote")].map((value) => value.toFixed(3));
    print(`| ${[system.name, ...cells].join(" | ")} |`);
  }
}

/** What went wrong, for reading: the question, the right paragraph, and what was quoted instead. */
function listErrors(system: System, all: readonly Entry[]): void {
  for (const { entry, case: asked, outcome, inPassage, inQuote } of askWithin(system, all)) {
    if (inQuote) continue;
    print(
      `${inPassage ? "wrong sentence" : "wrong paragraph"} · ${entry.title} ¶${asked.paragraph} · ${asked.question}`,
    );
    print(`    wanted: ${asked.answers.join(" / ")}`);
    print(`    quoted: ${outcome.ranking[0]?.text ?? "nothing"}\n`);
  }
}

function share(verdicts: readonly Verdict[], key: "inPassage" | "inQuote" | "inThree"): number {
  return verdicts.filter((verdict) => verdict[key]).length / Math.max(1, verdicts.length);
}

const answeredShare = (verdicts: readonly Verdict[]): number =>
  verdicts.filter(({ outcome }) => outcome.isAnswered === true).length / Math.max(1, verdicts.length);

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);

// Weights are chosen on the first part and reported on the second: see docs/retrieval.md.
const PARTS: Readonly<Record<string, (index: number) => boolean>> = {
  chosen: (index) => index % 2 === 0,
  held: (index) => index % 2 === 1,
};
const entries = (await readEntries(values.data)).filter(
  (_, index) => PARTS[values.part ?? ""]?.(index) ?? true,
);
const ours = [footnote("Footnote, one sentence", 1), footnote("Footnote as shown", 2)];
if (values.errors === true) listErrors(footnote("Footnote as shown", 2), entries);
else printTables([...fuseSystems, ...ours], entries);
