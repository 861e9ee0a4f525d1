import type { RoleRule } from "./role-rule.ts";

/** A row of a table. */
export const row = {
  role: "row",
  isAside: false,
  fits: ({ block }) => block.shape === "row",
} as const satisfies RoleRule;
