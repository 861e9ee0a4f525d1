import { containerOf } from "../block.ts";
import type { RoleRule } from "./role-rule.ts";

/** Words of somebody else, set apart. */
export const quotation = {
  role: "quotation",
  isAside: false,
  fits: ({ block }) => containerOf(block, "quotation") !== undefined,
} as const satisfies RoleRule;
