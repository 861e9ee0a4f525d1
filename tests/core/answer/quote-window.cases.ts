interface WindowCase {
  readonly text: string;
  /** By "paragraph.sentence"; 0 where it is left out. */
  readonly scores: Readonly<Record<string, number>>;
  /** 2 where it is left out. */
  readonly maxSentences?: 1 | 2;
  readonly quote: string;
  readonly context?: string;
}

const ferry = "Anna Holt sold the ferry. She bought a mill. But nobody came. Rain fell.";

/** Scores are far apart or equal: how near is near enough is not the subject here. */
export const windowCases: Readonly<Record<string, WindowCase>> = {
  "is the best sentence alone where no other comes near": {
    text: ferry,
    scores: { "1.1": 100 },
    quote: "Anna Holt sold the ferry.",
  },
  "takes in the sentence before a pronoun": {
    text: ferry,
    scores: { "1.2": 100 },
    quote: "Anna Holt sold the ferry. She bought a mill.",
  },
  "takes in the sentence before “But”, and leaves what comes before a pronoun to the context": {
    text: ferry,
    scores: { "1.3": 100 },
    quote: "She bought a mill. But nobody came.",
    context: "Anna Holt sold the ferry.",
  },
  "takes in the sentence before “This”": {
    text: "The mill closed. This refusal hurt the town.",
    scores: { "1.2": 100 },
    quote: "The mill closed. This refusal hurt the town.",
  },
  "takes in the sentence before “As a result”": {
    text: "The mill closed. As a result, bread was dear.",
    scores: { "1.2": 100 },
    quote: "The mill closed. As a result, bread was dear.",
  },
  "takes in the sentence before, even where the one after scores as well": {
    text: ferry,
    scores: { "1.2": 100, "1.3": 100 },
    quote: "Anna Holt sold the ferry. She bought a mill.",
  },
  "is not led on by “This year”": {
    text: "The mill closed. This year bread is dear.",
    scores: { "1.2": 100 },
    quote: "This year bread is dear.",
  },
  "is what a sentence announces with a colon, with that as its context": {
    text: "He gave the following reasons:\n\nThe mill was old. It leaked.\n\nRain fell.",
    scores: { "1.1": 100 },
    quote: "The mill was old.",
    context: "He gave the following reasons:",
  },
  "is the sentence with a colon itself where nothing follows, or more of its paragraph does": {
    text: "Reasons there were: none followed: It rained.",
    scores: { "1.1": 100 },
    quote: "Reasons there were: none followed: It rained.",
  },
  "takes in the sentence after where one of a word says nothing by itself": {
    text: "Rain fell. Yes. The mill closed.",
    scores: { "1.2": 100 },
    quote: "Yes. The mill closed.",
  },
  "is joined by the sentence after where it scores as well": {
    text: "The mill closed. Bread was dear. Rain fell.",
    scores: { "1.1": 100, "1.2": 100 },
    quote: "The mill closed. Bread was dear.",
  },
  "is joined by the sentence before where it scores as well": {
    text: "Rain fell. The mill closed. Bread was dear.",
    scores: { "1.2": 100, "1.3": 100 },
    quote: "The mill closed. Bread was dear.",
  },
  "is joined by one neighbour only": {
    text: "Rain fell. The mill closed. Bread was dear.",
    scores: { "1.1": 100, "1.2": 101, "1.3": 100.5 },
    quote: "The mill closed. Bread was dear.",
  },
  "is never joined by a sentence of another paragraph": {
    text: "The mill closed.\n\nBread was dear.",
    scores: { "1.1": 100, "2.1": 100 },
    quote: "The mill closed.",
  },
  "never crosses a paragraph for a pronoun: the sentence before becomes the context": {
    text: "Rain fell. Anna Holt sold the ferry.\n\nShe bought a mill. Bread was dear.",
    scores: { "2.1": 100 },
    quote: "She bought a mill.",
    context: "Anna Holt sold the ferry.",
  },
  "keeps that context when a neighbour joins it": {
    text: "Anna Holt sold the ferry.\n\nShe bought a mill. Bread was dear.",
    scores: { "2.1": 100, "2.2": 100 },
    quote: "She bought a mill. Bread was dear.",
    context: "Anna Holt sold the ferry.",
  },
  "has no context where nothing comes before": {
    text: "She bought a mill. Rain fell.",
    scores: { "1.1": 100 },
    quote: "She bought a mill.",
  },
  "of one sentence at most has the sentence before as its context": {
    text: ferry,
    scores: { "1.2": 100 },
    maxSentences: 1,
    quote: "She bought a mill.",
    context: "Anna Holt sold the ferry.",
  },
  "of one sentence at most is joined by none": {
    text: "The mill closed. Bread was dear.",
    scores: { "1.1": 100, "1.2": 100 },
    maxSentences: 1,
    quote: "The mill closed.",
  },
  "has as its context one sentence, even where that refers back itself": {
    text: ferry,
    scores: { "1.3": 100 },
    maxSentences: 1,
    quote: "But nobody came.",
    context: "She bought a mill.",
  },
};
