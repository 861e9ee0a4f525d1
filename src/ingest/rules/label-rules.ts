import { layoutLabelOf } from "../layout.ts";
import type { NoiseRule } from "./noise-rule.ts";

const ADVERTISEMENT_LABEL =
  /^(?:advertisements?|advertising|advertisement(?: -)? (?:continue reading below|article continues below)|ad feedback|why am i seeing this ad\??|(?:sponsored|promoted|paid|partner|advertiser)(?: (?:content|post|links?|stories|advertisement))|remove ads)$/i;
const RELATED_LABEL =
  /^(?:related|related (?:content|stories|story|articles?|posts?|links?|news|coverage|reading|topics|videos?)|more (?:stories|news|articles|coverage)|more (?:from|on) this(?: (?:story|author|section|topic))?|more like this|(?:you (?:may|might)|you[’']ll) also (?:like|enjoy|be interested in)|you (?:may|might) like|recommended(?: for you| (?:stories|reading|articles|videos))?|(?:what to )?read next|up next|trending(?: now| stories| topics)?|most (?:read|popular|viewed|shared)(?: stories| articles)?|popular (?:stories|posts|articles|now)|(?:latest|top) (?:news|stories|articles|headlines)|editors?[’']?s? picks?|in case you missed it|don[’']t miss(?: these)?|from (?:around|across) the web|around the web)$/i;
const READ_MORE_LABEL =
  /^(?:read more(?: here)?|read (?:the )?(?:full|whole|original) (?:story|article|post)(?: here)?|(?:continue|keep) reading(?: below)?|(?:show|see|load|view) more(?: comments| stories| articles)?|view all(?: comments)?|full story|(?:story|article) continues(?: below| after)?(?: (?:this|the) ad(?:vertisement)?| advertisement)?|skip to (?:main )?(?:content|navigation|search)|jump to (?:navigation|search|content)|skip (?:ad|advertisement)|(?:back|scroll) to (?:the )?top|scroll to continue(?: with content)?|view (?:the )?comments|leave a (?:comment|reply)|post a comment|\d+ comments?)$/i;
const LISTEN =
  /^(?:\d+[ -]?min(?:ute)?s? (?:read|listen)|(?:estimated )?reading time:? (?:about )?\d+ min(?:ute)?s?|listen to this (?:article|story)(?: ?[(·•-]? ?\d+ min(?:ute)?s?\)?)?|gift this article|save this (?:article|story)|save for later)$/i;
const SOCIAL_OR_CONTROL =
  /^(?:facebook|twitter|x|linkedin|linked in|whatsapp|whats app|reddit|pinterest|instagram|telegram|tumblr|flipboard|threads|bluesky|mastodon|messenger|youtube|tiktok|snapchat|pocket|rss|share|tweet|follow|email|e-mail|print|save|bookmark|gift|comments?|copy|more|home|menu|search|close|next|previous|back|login|log in|sign in|sign up|register|contact us|about us|site ?map|privacy policy|terms of (?:use|service)|newsletters?|open menu|close menu|toggle (?:menu|navigation))$/i;

export const strayMark: NoiseRule = {
  name: "stray mark",
  verdict: "drop",
  reason: "a stray mark without words",
  test: ({ line, isAlone }) =>
    isAlone && /^(?:[.,;:|•·'"’”“‘()[\]<>»«›‹/\\]|\.\.|\|\||\(\)|\[\]|“”|""|'')$/u.test(line.trim()),
  examples: [".", ",", "|", "•", "”", "()", "  ."],
  counterExamples: ["***", "* * *", "---", "—", "…", "...", "?", "1.", "§", "}", ":)", "I."],
};

export const advertisement: NoiseRule = {
  name: "advertisement",
  verdict: "drop",
  reason: "a label of an advertisement",
  alsoBetweenSentences: true,
  test: ({ line }) => ADVERTISEMENT_LABEL.test(layoutLabelOf(line)),
  examples: [
    "Advertisement",
    "ADVERTISEMENT",
    "[Advertisement]",
    "— Advertisement —",
    "Sponsored content",
    "**Advertisement**",
  ],
  counterExamples: [
    "AD",
    "Advertisement was his trade.",
    "The advertisement",
    "Sponsored by the guild of bakers",
  ],
};

export const related: NoiseRule = {
  name: "related",
  verdict: "drop",
  reason: "a label over links to other stories",
  alsoBetweenSentences: true,
  headsTrailer: true,
  test: ({ line }) => !/[.!?]$/u.test(line) && RELATED_LABEL.test(layoutLabelOf(line)),
  examples: [
    "Related Content",
    "RELATED",
    "Related stories:",
    "More from this author",
    "You may also like",
    "Most read",
    "Editors’ picks",
    "Trending now",
  ],
  counterExamples: [
    "Related work",
    "Related content was removed from the shelves.",
    "More",
    "See also",
    "Popular music",
    "Don’t miss.",
  ],
};

export const readMore: NoiseRule = {
  name: "read more",
  verdict: "drop",
  reason: "a link label, not a sentence of the article",
  alsoBetweenSentences: true,
  test: ({ line }) => READ_MORE_LABEL.test(layoutLabelOf(line)),
  examples: [
    "Read more",
    "READ MORE »",
    "Continue reading",
    "Story continues below advertisement",
    "Skip to main content",
    "Jump to navigation",
    "12 comments",
  ],
  counterExamples: [
    "Read more books.",
    "Keep reading to the children",
    "She continued reading",
    "12 comments were received.",
  ],
};

export const readingTime: NoiseRule = {
  name: "reading time",
  verdict: "drop",
  reason: "a label of the page’s reader tools",
  test: ({ line, isAlone }) => isAlone && LISTEN.test(layoutLabelOf(line)),
  examples: ["5 min read", "Reading time: 4 minutes", "Listen to this article", "Gift this article"],
  counterExamples: ["5 minutes", "Listen to this", "They read for 5 minutes."],
};

export const bareLabel: NoiseRule = {
  name: "bare label",
  verdict: "company",
  reason: "a bare label of the page, among others",
  test: ({ line }) => SOCIAL_OR_CONTROL.test(layoutLabelOf(line)),
  examples: [
    "Facebook",
    "Twitter",
    "- WhatsApp",
    "Email",
    "Print",
    "Log in",
    "[Share](https://example.org/share)",
  ],
  counterExamples: ["Facebook was founded in 2004.", "NATO", "Prints", "Home again"],
};
