import { isVerse } from "../../text/verse.ts";
import type { RoleRule } from "./role-rule.ts";

/** Lines that end where their writer ended them. */
export const verse = {
  role: "verse",
  isAside: false,
  fits: ({ words }) => isVerse(words.split("\n")),
} as const satisfies RoleRule;
