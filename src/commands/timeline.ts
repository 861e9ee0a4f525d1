import { replyToTimeline } from "../core/reply/reply-to-timeline.ts";
import { command } from "./command.ts";
import { chooseArticle, isLong } from "./desk.ts";
import { selectTimeline } from "./timeline-selection.ts";

/** Room for any date that people write out. */
const LONGEST_DATE = 40;
/** Room for a few words; a button has to hold them. */
const LONGEST_SUBJECT = 40;

export const timeline = command({
  name: "timeline",
  description: "The dated events of a piece, in order",
  options: {
    article: { kind: "article", description: "Which piece to lay out" },
    from: {
      kind: "text",
      description: "Nothing before this year, month or day: 2014, May 2014, 2014-05-12, 44 BC",
      maxLength: LONGEST_DATE,
    },
    to: {
      kind: "text",
      description: "Nothing after this year, month or day",
      maxLength: LONGEST_DATE,
    },
    about: {
      kind: "text",
      description: "Only sentences that speak of this",
      maxLength: LONGEST_SUBJECT,
    },
  },
  takesLong: ({ article: id }, desk) => isLong(chooseArticle(desk, id)),
  async run(input, desk) {
    const { article, timeline: selected, ...view } = selectTimeline(input, desk);
    return replyToTimeline(article, selected, view);
  },
});
