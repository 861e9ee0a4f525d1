interface AnswerPresentCase {
  readonly question: string;
  /** Sentences that hold words of the kind asked for. */
  readonly holds: readonly string[];
  /** Sentences that hold none, some of them only nearly. */
  readonly lacks: readonly string[];
}

export const answerPresentCases: Readonly<Record<string, AnswerPresentCase>> = {
  "a date": {
    question: "When did the mill burn down?",
    holds: [
      "It burnt in 1911.",
      "The fire broke out in the 1890s.",
      "On Tuesday nothing was left.",
      "It stood until the 12th century.",
      "It was founded in 44 BC.",
    ],
    lacks: ["It burnt for hours.", "The miller had 300 sacks.", "Room 40 was spared."],
  },
  "a duration": {
    question: "How long did the siege last?",
    holds: [
      "It lasted three years.",
      "After 40 days the gates opened.",
      "A five-month siege began.",
      "He reigned 1911–1924.",
    ],
    lacks: ["It began in 1911.", "Three ships came.", "The year was bad."],
  },
  "an age": {
    question: "How old was the skipper?",
    holds: [
      "The skipper was aged 40.",
      "He was 40 years old.",
      "Anna Holt, 40, was the skipper.",
      "A 40-year-old sailed it.",
    ],
    lacks: ["He sailed in 1940.", "There were 40 of them."],
  },
  money: {
    question: "How much did the bridge cost?",
    holds: ["The town paid $4 million.", "It cost thirty pounds.", "The price was 3 €."],
    lacks: ["The town paid dearly.", "It weighed four tonnes."],
  },
  "a number": {
    question: "How many bees live in a hive?",
    holds: [
      "There are 40,000 of them.",
      "About fifty thousand bees live there.",
      "Half die in winter.",
      "1900 percent more.",
    ],
    lacks: ["There are bees.", "It was counted in 1911.", "They were counted in 2024."],
  },
  "a reason": {
    question: "Why did the mill close?",
    holds: [
      "It closed because nobody came.",
      "The drought caused that.",
      "The mill was closed in 1911 to save money.",
      "It closed due to debts.",
    ],
    lacks: ["The mill closed.", "Nobody came.", "Everybody had wanted to come."],
  },
  "a place": {
    question: "Where is the mill?",
    holds: ["The mill stands in Arnby.", "You find it near the Ile."],
    lacks: ["The mill stands by the river.", "Everybody knows the Mill."],
  },
  "a name": {
    question: "Who built the mill?",
    holds: ["It was built by Anna Holt."],
    lacks: ["It was built by a farmer.", "Farmers built it.", "It was built by plan Q."],
  },
  "a term": {
    question: "What is the mill also known as?",
    holds: ["It is often called the beast.", "The mill Hilda is old.", "People refer to it as home."],
    lacks: ["The mill burnt down.", "It was built by a farmer."],
  },
  "a definition": {
    question: "What is a lagoon?",
    holds: [
      "A lagoon is a shallow water.",
      "Such a water is called a lagoon.",
      "The lagoon (a shallow water) is calm.",
    ],
    lacks: ["The lagoon froze.", "Ships cross the lagoon."],
  },
  "nothing in particular": {
    question: "Tell me about the mill.",
    holds: [],
    lacks: ["The mill burnt in 1911 because Anna Holt forgot a candle."],
  },
};
