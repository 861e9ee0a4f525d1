import { LONG, MEDIUM, SHORT } from "../core/answer/summary/length.ts";
import { summarise } from "../core/answer/summary.ts";
import { replyToSummary } from "../core/reply/reply-to-summary.ts";
import { command } from "./command.ts";
import { chooseArticle, isLong } from "./desk.ts";

/** The lengths that a person chooses from. */
export const SUMMARY_LENGTHS = { short: SHORT, medium: MEDIUM, long: LONG } as const;

export const summary = command({
  name: "summary",
  description: "The main sentences of a piece, in its own words and order",
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
    article: { kind: "article", description: "Which piece to sum up" },
  },
  takesLong: ({ article: id }, desk) => isLong(chooseArticle(desk, id)),
  async run({ length = "medium", article: id }, desk) {
    const article = chooseArticle(desk, id);
    return replyToSummary(article, summarise(article, SUMMARY_LENGTHS[length]));
  },
});
