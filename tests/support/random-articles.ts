import * as fc from "fast-check";
import { articleOf } from "../../src/core/article/article.ts";
import type { Article } from "../../src/core/article/article.ts";

/** A sentence of a random article, and whether it makes sense without the one before it. */
interface Told {
  readonly text: string;
  readonly needsPrevious: boolean;
}

/** A random article, with what is known of its sentences without looking at them. */
export interface RandomArticle {
  readonly article: Article;
  /** By where each sentence begins. */
  readonly needsPrevious: ReadonlyMap<number, boolean>;
}

const who = fc.constantFrom(
  "Maria Lund",
  "The council of Arnby",
  "President Oskar Lind",
  "The ferry company",
  "Every farmer on the Ile",
  "A committee of the U.S. Senate",
  "Dr. Ada Holm",
  "Skarn, the second port of Calland,",
);
const did = fc.constantFrom(
  "approved the stone bridge",
  "sold the old mill for 1,200 crowns",
  "refused to pay the toll",
  "warned of a flood in 1911",
  "must keep the treaty",
  "closed the harbour to foreign ships",
  "said that the bridge was too dear",
  "opened a school for the children of sailors",
);
const when = fc.constantFrom(
  "on Monday",
  "in May 2014",
  "after a long debate in the town hall",
  "without a word to the press or to the neighbours on the other bank",
  "in the winter of 1862",
  "because bread cost twice as much as before",
  "for the first time",
);

const plain = fc
  .tuple(who, did, when)
  .map(([a, b, c]): Told => ({ text: `${a} ${b} ${c}.`, needsPrevious: false }));

const OPENINGS: readonly ((action: string, time: string) => string)[] = [
  (action, time) => `She ${action} ${time}.`,
  (action, time) => `They ${action} ${time}.`,
  (action, time) => `It ${action} ${time}.`,
  (action, time) => `This ${action} ${time}.`,
  (action, time) => `That decision ${action} ${time}.`,
  (action, time) => `But the town ${action} ${time}.`,
  (action, time) => `However, the town ${action} ${time}.`,
  (action, time) => `The town, however, ${action} ${time}.`,
  (action, time) => `As a result, the town ${action} ${time}.`,
  (action, time) => `In 2012 he ${action} ${time}.`,
  (action, time) => `Two years later, the town ${action} ${time}.`,
  (action, time) => `When she left, the town ${action} ${time}.`,
  (action, time) => `“We ${action} ${time},” she said.`,
  (action, time) => `The two ${action} ${time}.`,
];
const leaning = fc
  .tuple(fc.constantFrom(...OPENINGS), did, when)
  .map(([write, action, time]): Told => ({ text: write(action, time), needsPrevious: true }));

const paragraph = fc
  .tuple(plain, fc.array(fc.oneof({ arbitrary: plain, weight: 2 }, leaning), { maxLength: 7 }))
  .map(([first, others]): readonly Told[] => [first, ...others]);
/** A paragraph may open with a sentence that leans on the paragraph before. */
const anyParagraph = fc.oneof(
  { arbitrary: paragraph, weight: 5 },
  fc.tuple(leaning, paragraph).map(([first, others]): readonly Told[] => [first, ...others]),
);
const HEADING = "## The bridge";
const blocks = fc
  .tuple(
    paragraph,
    fc.array(
      fc.oneof(
        { arbitrary: anyParagraph, weight: 6 },
        { arbitrary: fc.constant<readonly Told[]>([]), weight: 1 },
      ),
      { maxLength: 9 },
    ),
  )
  .map(([first, others]) => [first, ...others]);

/** Articles of real-looking sentences, some of which lean on the one before; an empty block is a heading. */
export const randomArticle: fc.Arbitrary<RandomArticle> = blocks.map((paragraphs) => {
  const needsPrevious = new Map<number, boolean>();
  let text = "";
  for (const told of paragraphs) {
    if (text !== "") text += "\n\n";
    if (told.length === 0) text += HEADING;
    for (const [index, { text: words, needsPrevious: leans }] of told.entries()) {
      if (index > 0) text += " ";
      needsPrevious.set(text.length, leans);
      text += words;
    }
  }
  const article = articleOf("random", { title: "The stone bridge of Arnby" }, text, "0".repeat(64));
  return { article, needsPrevious };
});
