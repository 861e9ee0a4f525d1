import { command } from "./command.ts";
import { chooseArticle, isLong } from "../core/engine.ts";
import { summaryJson } from "./json/summary-json.ts";
import { readLength } from "./summary-length.ts";
import { LONGEST_SUBJECT, selectSummary, summaryReply } from "./summary-selection.ts";

/** “100000”. */
const LONGEST_COUNT = 6;

export const summary = command({
  name: "summary",
  description: "The main sentences of an article, in its own words and order",
  options: {
    length: {
      kind: "choice",
      description: "How much of it you want to read",
      choices: [
        { value: "short", name: "Short: at most three sentences" },
        { value: "medium", name: "Medium: about a fifth" },
        { value: "long", name: "Long: about a third" },
      ],
    },
    article: { kind: "article", description: "Which article to sum up" },
    about: {
      kind: "text",
      description: "Only what it says on this",
      value: "WORDS",
      maxLength: LONGEST_SUBJECT,
    },
    sentences: {
      kind: "text",
      description: "How many sentences, at most",
      value: "N",
      maxLength: LONGEST_COUNT,
      isOffered: false,
    },
    words: {
      kind: "text",
      description: "How many words, at most",
      value: "N",
      maxLength: LONGEST_COUNT,
      isOffered: false,
    },
  },
  takesLong: ({ article: id }, engine) => isLong(chooseArticle(engine, id)),
  async run(input, engine) {
    return summaryReply(input, readLength(input), engine);
  },
  async json(input, engine) {
    const { article, summary: found } = selectSummary(input, readLength(input), engine);
    return summaryJson(engine.documentOf(article), found);
  },
});
