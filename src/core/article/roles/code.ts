import type { RoleRule } from "./role-rule.ts";

/** Text for machines. */
export const code = {
  role: "code",
  isAside: true,
  fits: ({ block }) => block.shape === "code",
} as const satisfies RoleRule;
