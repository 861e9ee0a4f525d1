import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** A text with the summaries that people wrote of it. */
export interface SummarisedText {
  readonly id: string;
  /** Empty where there is none. */
  readonly title: string;
  readonly text: string;
  /** The text's sentences, as the data parts them; by its lines where it does not. */
  readonly sentences: readonly string[];
  /** At least one. */
  readonly references: readonly [string, ...string[]];
}

export interface SummaryData {
  /** News in small letters. */
  readonly realsumm: readonly SummarisedText[];
  /** Five longer texts: too few to choose anything by. */
  readonly summa: readonly SummarisedText[];
}

const Texts = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    text: z.string(),
    sents: z.array(z.string()).optional(),
    refs: z.tuple([z.string()], z.string()),
  }),
);

/** Reads the two files of a folder; throws where one is missing or of another shape. */
export async function readSummaryData(folder: string): Promise<SummaryData> {
  const read = async (name: string): Promise<SummarisedText[]> => {
    const texts = Texts.parse(JSON.parse(await readFile(join(folder, name), "utf8")));
    return texts.map(({ id, title, text, sents, refs }) => ({
      id,
      title,
      text,
      sentences: sents ?? text.split("\n").filter((line) => line.trim() !== ""),
      references: refs,
    }));
  };
  return { realsumm: await read("realsumm.json"), summa: await read("summa.json") };
}

/** Runs of anything but white space. */
export const wordCountOf = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

/** The words that a summary should come near to: the mean of the references. */
export function referenceWords({ references }: SummarisedText): number {
  const words = references.map(wordCountOf);
  return Math.round(words.reduce((sum, count) => sum + count, 0) / words.length);
}
