import { containerOf } from "../block.ts";
import type { RoleRule } from "./role-rule.ts";

/** An item of a list, or a paragraph of one. */
export const item = {
  role: "item",
  isAside: false,
  fits: ({ block }) => containerOf(block, "item") !== undefined,
} as const satisfies RoleRule;
