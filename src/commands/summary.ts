import { LONG, MEDIUM, SHORT } from "../core/summary/length.ts";
import { command } from "./command.ts";
import { chooseArticle, isLong } from "../core/engine.ts";
import { LONGEST_SUBJECT, summaryReply } from "./summary-selection.ts";

/** The lengths that a person chooses from. */
export const SUMMARY_LENGTHS = { short: SHORT, medium: MEDIUM, long: LONG } as const;

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
      maxLength: LONGEST_SUBJECT,
    },
  },
  takesLong: ({ article: id }, engine) => isLong(chooseArticle(engine, id)),
  async run({ length = "medium", ...input }, engine) {
    return summaryReply(input, SUMMARY_LENGTHS[length], engine);
  },
});
