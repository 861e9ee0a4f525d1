import {
  breadcrumbs,
  byline,
  changeStamp,
  dateLine,
  howMade,
  imageCredit,
  rightsNotice,
  siteLine,
  tagRow,
} from "./imprint-rules.ts";
import {
  pointerToAnotherStory,
  clickHere,
  subscriptionPrompt,
  sharePrompt,
  cookieNotice,
} from "./prompt-rules.ts";
import { authorBox, disclaimer } from "./author-rules.ts";
import { strayMark, advertisement, related, readMore, readingTime, bareLabel } from "./label-rules.ts";
import { teaserInCapitals, capitalsKept } from "./capitals-rules.ts";
import type { NoiseRule } from "./noise-rule.ts";

/**
 * What is noise in a text copied from a page, in order: the first rule that knows a line decides. Headings are never
 * left out, and a line goes only if its whole paragraph is noise, or where a rule says so between two sentences.
 */
export const noiseRules: readonly NoiseRule[] = [
  strayMark,
  advertisement,
  related,
  readMore,
  pointerToAnotherStory,
  clickHere,
  subscriptionPrompt,
  sharePrompt,
  cookieNotice,
  imageCredit,
  readingTime,
  rightsNotice,
  tagRow,
  breadcrumbs,
  changeStamp,
  siteLine,
  howMade,
  authorBox,
  disclaimer,
  teaserInCapitals,
  bareLabel,
  capitalsKept,
  byline,
  dateLine,
];
