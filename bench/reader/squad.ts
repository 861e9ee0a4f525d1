import { basename } from "node:path";
import { articleFrom, readEntries } from "../answers/data.ts";
import type { Entry } from "../answers/data.ts";
import type { AskedArticle, AskedSet } from "../asked/asked-set.ts";

/**
 * The questions of `bench:answers` as asked of their articles, with its traps; and, as questions that are not answered, each asked of
 * its article without the paragraph that answers it.
 */
export async function readSquad(file: string): Promise<AskedSet[]> {
  const name = basename(file, ".json");
  const entries = await readEntries(file);
  const answered = entries.map((entry) => ({
    article: articleFrom(entry),
    questions: [
      ...entry.cases.map(({ question, answers }) => ({ question, answers, kind: "answerable" })),
      ...entry.traps.map(({ question, kind }) => ({ question, answers: [], kind })),
    ],
  }));
  return [
    { name, articles: answered },
    { name: `${name}, without`, articles: entries.flatMap(withoutAnswers) },
  ];
}

/** One article for each paragraph that is left out. All of one entry keep their place together: none is fitted on and reported. */
const withoutAnswers = (entry: Entry): AskedArticle[] =>
  entry.paragraphs.map((_, at) => ({
    article: articleFrom(entry, at + 1),
    questions: entry.cases
      .filter(({ paragraph }) => paragraph === at + 1)
      .map(({ question }) => ({ question, answers: [], kind: "near" })),
  }));
