import { CAPTION_LABEL, CLOSING_CREDIT, CREDIT } from "../../language/en/parts-of-texts.ts";
import type { RoleRule } from "./role-rule.ts";

/** Longer paragraphs only begin like a caption. In code units. */
const LONGEST_CAPTION = 600;
/** A credit alone is one short line. */
const LONGEST_CREDIT = 160;

/** What stands below or above a picture or table. */
export const caption = {
  role: "caption",
  isAside: true,
  fits: ({ block, words, lower }) =>
    block.shape === "caption" ||
    (block.shape === "paragraph" &&
      ((words.length <= LONGEST_CAPTION && (CAPTION_LABEL.test(lower) || CLOSING_CREDIT.test(lower))) ||
        (words.length <= LONGEST_CREDIT && CREDIT.test(lower)))),
} as const satisfies RoleRule;
