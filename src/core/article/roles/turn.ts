import type { RoleRule } from "./role-rule.ts";

/** What one person says in a conversation. */
export const turn = {
  role: "turn",
  isAside: false,
  fits: ({ isTurn }) => isTurn,
} as const satisfies RoleRule;
