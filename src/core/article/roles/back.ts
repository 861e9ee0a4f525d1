import { BACK_HEADING } from "../../language/en/parts-of-texts.ts";
import type { RoleRule } from "./role-rule.ts";

/** What follows a text and belongs to it without being of it: references, thanks, links. */
export const back = {
  role: "back",
  isAside: true,
  fits: ({ section }) => section.some((heading) => BACK_HEADING.test(heading)),
} as const satisfies RoleRule;
