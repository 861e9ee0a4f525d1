import { createHash } from "node:crypto";
import { readGround, summarySteps } from "../../src/core/summary/ground.ts";
import type { SummarySteps } from "../../src/core/summary/ground.ts";
import { summaryFrom } from "../../src/core/summary/summary.ts";
import { openDocument } from "../../src/core/document/document.ts";
import { articleOf } from "../../src/core/article/article.ts";
import type { Article } from "../../src/core/article/article.ts";
import { wordsOf } from "../../src/core/article/quote.ts";
import type { SummarisedText } from "./data.ts";
import type { Summariser } from "./summariser.ts";

/** The program's own code, whole or with some of its steps exchanged. */
export const footnoteWith = (steps: SummarySteps): Summariser => ({
  name: "Footnote",
  read: async (text) => {
    const ground = readGround(openDocument(articleFrom(text)), steps);
    return (wanted) => summaryFrom(ground, wanted).sentences.map(({ quote }) => wordsOf(quote));
  },
});

/** What is measured, called as the program calls it. */
export const footnote: Summariser = footnoteWith(summarySteps);

/** A text of the data as an article: parted into sentences by the program, not by the data. */
function articleFrom({ id, title, text }: SummarisedText): Article {
  return articleOf(id, { title }, text, createHash("sha256").update(text).digest("hex"));
}
