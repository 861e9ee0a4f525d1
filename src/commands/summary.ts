import { english } from "../core/messages/en/index.ts";
import { command } from "./command.ts";
import { chooseArticle } from "../core/choose-article.ts";
import { isLong } from "../core/article/reading-length.ts";
import { summaryJson } from "./json/summary-json.ts";
import { readLength } from "./summary-length.ts";
import { LONGEST_SUBJECT, selectSummary, summaryReply } from "./summary-selection.ts";

/** “100000”. */
const LONGEST_COUNT = 6;

const words = english.commands.summary;
const { choices } = words.options.length;

export const summary = command({
  name: "summary",
  description: words.description,
  options: {
    length: {
      kind: "choice",
      description: words.options.length.description,
      choices: [
        { value: "short", name: choices.short },
        { value: "medium", name: choices.medium },
        { value: "long", name: choices.long },
      ],
    },
    article: { kind: "article", description: words.options.article.description },
    about: {
      kind: "text",
      description: words.options.about.description,
      value: "WORDS",
      maxLength: LONGEST_SUBJECT,
    },
    sentences: {
      kind: "text",
      description: words.options.sentences.description,
      value: "N",
      maxLength: LONGEST_COUNT,
      isOffered: false,
    },
    words: {
      kind: "text",
      description: words.options.words.description,
      value: "N",
      maxLength: LONGEST_COUNT,
      isOffered: false,
    },
    private: { kind: "flag", description: words.options.private.description },
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
