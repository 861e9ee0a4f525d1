import { timelineOf } from "../core/answer/timeline.ts";
import { replyToTimeline } from "../core/reply/reply-to-timeline.ts";
import { command } from "./command.ts";
import { chooseArticle, isLong } from "./desk.ts";

export const timeline = command({
  name: "timeline",
  description: "The dated events of a piece, in order",
  options: {
    article: { kind: "article", description: "Which piece to lay out" },
  },
  takesLong: ({ article: id }, desk) => isLong(chooseArticle(desk, id)),
  async run({ article: id }, desk) {
    const article = chooseArticle(desk, id);
    return replyToTimeline(article, timelineOf(article));
  },
});
