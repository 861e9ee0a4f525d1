import type { RoleRule } from "./role-rule.ts";

/** Running text. */
export const paragraph = {
  role: "paragraph",
  isAside: false,
  fits: () => true,
} as const satisfies RoleRule;
