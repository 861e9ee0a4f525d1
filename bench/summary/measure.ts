import type { SummarisedText, SummaryData } from "./data.ts";
import { referenceWords, wordCountOf } from "./data.ts";
import { rougeOf } from "./score/rouge.ts";
import type { Rouge } from "./score/rouge.ts";
import type { Summariser } from "./summariser.ts";

/** One summary of one text. */
export interface Judged {
  /** The place of the text in its file. */
  readonly place: number;
  readonly summary: readonly string[];
  readonly words: number;
  readonly rouge: Rouge;
}

/** The summaries of one file. */
export interface JudgedFile {
  /** At the reference's number of words. */
  readonly atReference: readonly Judged[];
  readonly ofThree: readonly Judged[];
}

/** All that one system wrote. */
export interface Measured {
  readonly name: string;
  readonly files: Readonly<Record<keyof SummaryData, JudgedFile>>;
  /** For each text of both files, what both summaries took. */
  readonly cost: readonly { readonly milliseconds: number; readonly words: number }[];
}

/** Gives a system every text. */
export async function measure(summariser: Summariser, data: SummaryData): Promise<Measured> {
  const cost: { milliseconds: number; words: number }[] = [];
  const file = async (texts: readonly SummarisedText[]): Promise<JudgedFile> => {
    const [atReference, ofThree]: [Judged[], Judged[]] = [[], []];
    for (const [place, text] of texts.entries()) {
      const start = performance.now();
      const summarise = await summariser.read(text);
      const summary = summarise({ kind: "words", count: referenceWords(text) });
      cost.push({ milliseconds: performance.now() - start, words: wordCountOf(text.text) });
      atReference.push(judge(summary, text, place));
      ofThree.push(judge(summarise({ kind: "sentences", count: 3 }), text, place));
    }
    return { atReference, ofThree };
  };
  const files = { realsumm: await file(data.realsumm), summa: await file(data.summa) };
  return { name: summariser.name, files, cost };
}

const judge = (summary: readonly string[], { references }: SummarisedText, place: number): Judged => ({
  place,
  summary,
  words: summary.reduce((sum, sentence) => sum + wordCountOf(sentence), 0),
  rouge: rougeOf(summary, references),
});
