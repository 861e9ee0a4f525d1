import { BYLINE, CONTENTS_HEADING } from "../../language/en/parts-of-texts.ts";
import { containerOf } from "../block.ts";
import type { RoleRule } from "./role-rule.ts";

/** A byline is one short line. In code units. */
const LONGEST_BYLINE = 100;

/** What stands before a text: who wrote it and when, and what it holds. */
export const front = {
  role: "front",
  isAside: true,
  fits: ({ block, words, lower, section, isAtHead }) =>
    containerOf(block, "navigation") !== undefined ||
    CONTENTS_HEADING.test(section.at(-1) ?? "") ||
    (isAtHead &&
      block.within.length === 0 &&
      !/^by \p{Ll}/iu.test(words.replace(/^By (?=\p{Lu})/u, "")) &&
      words.length <= LONGEST_BYLINE &&
      !/[.!?]$/.test(words) &&
      BYLINE.test(lower)),
} as const satisfies RoleRule;
