import { tableOf } from "../answers/report/table.ts";
import { ceilingOf, isAnswerable } from "../asked/ask-set.ts";
import type { Asked } from "../asked/ask-set.ts";
import type { AskedSet } from "../asked/asked-set.ts";
import { hasMarkup } from "../asked/bare-words.ts";
import type { Result } from "../asked/run.ts";

type Figure = readonly [title: string, of: (asked: readonly Asked[]) => string];

const share = (items: readonly Asked[], holds: (asked: Asked) => boolean): string =>
  items.length === 0 ? "–" : (items.filter(holds).length / items.length).toFixed(3).replace(/^0/, "");
const count = (items: readonly Asked[], holds: (asked: Asked) => boolean): string =>
  String(items.filter(holds).length);

const answerable = (asked: readonly Asked[]): readonly Asked[] => asked.filter(isAnswerable);
const ofKind = (asked: readonly Asked[], wanted: string): readonly Asked[] =>
  asked.filter(({ kind }) => kind === wanted);
const answered = (asked: readonly Asked[]): readonly Asked[] => asked.filter(({ isAnswered }) => isAnswered);
const isRight = (asked: Asked): boolean => asked.isRight;
const isOpen = (asked: Asked): boolean => !asked.isAnswered;

/** A question that somebody asks in the text is no answer. */
const isQuestion = ({ first }: Asked): boolean => /\?["”’)\]]*$|^Q:/u.test(first?.text.trim() ?? "");

const FIGURES: readonly Figure[] = [
  ["first", (asked) => share(answerable(asked), isRight)],
  ["answered rightly", (asked) => share(answerable(asked), (one) => one.isAnswered && one.isRight)],
  ["answered wrongly", (asked) => share(answerable(asked), (one) => one.isAnswered && !one.isRight)],
  ["precision", (asked) => share(answered(answerable(asked)), isRight)],
  ["precision, traps counted", (asked) => share(answered(asked), isRight)],
  ["near left open", (asked) => share(ofKind(asked, "near"), isOpen)],
  ["off left open", (asked) => share(ofKind(asked, "off"), isOpen)],
  ["sentences", (asked) => meanSentences(asked)],
  ["markup in quotes", (asked) => count(asked, ({ first }) => hasMarkup(first?.text ?? ""))],
  ["questions as answers", (asked) => count(answered(asked), isQuestion)],
  ["questions first", (asked) => count(asked, isQuestion)],
];

function meanSentences(asked: readonly Asked[]): string {
  const lengths = answered(asked).map(({ first }) => first?.sentences ?? 0);
  return (lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)).toFixed(2);
}

const KINDS = ["plain", "paraphrase", "keywords", "typo"] as const;

/** What came of the questions: each system, then Footnote by kind of question and by article. */
export function reportReal(results: readonly Result[], sets: readonly AskedSet[]): string {
  const questions = sets.flatMap(({ articles }) => articles.flatMap((article) => article.questions));
  const last = results.at(-1);
  return [
    `${sets.length} articles, ${questions.length} questions: ${questions.filter(isAnswerable).length} answerable.`,
    tableOf(
      ["system", ...FIGURES.map(([title]) => title)],
      results.map(({ system, asked }) => [system, ...FIGURES.map(([, of]) => of(asked))]),
    ),
    ...(last === undefined
      ? []
      : [
          partsTable(
            "kind",
            KINDS.map((kind) => [kind, ofKind(last.asked, kind)]),
          ),
          partsTable(
            "article",
            sets.map(({ name }) => [name, last.asked.filter(({ set }) => set === name)]),
          ),
        ]),
    `Ceiling of “first”: ${sets.map((set) => `${set.name} ${ceilingOf(set).toFixed(3)}`).join(", ")}.`,
  ].join("\n\n");
}

const partsTable = (title: string, parts: readonly (readonly [string, readonly Asked[]])[]): string =>
  tableOf(
    [title, ...FIGURES.slice(0, 3).map(([name]) => name)],
    parts.map(([name, asked]) => [name, ...FIGURES.slice(0, 3).map(([, of]) => of(asked))]),
  );
