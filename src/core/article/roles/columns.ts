import type { RoleRule } from "./role-rule.ts";

/** The row that heads the columns of a table. */
export const columns = {
  role: "columns",
  isAside: true,
  fits: ({ block }) => block.shape === "columns",
} as const satisfies RoleRule;
