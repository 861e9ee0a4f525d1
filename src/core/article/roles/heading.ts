import type { RoleRule } from "./role-rule.ts";

/** A heading that is not marked as one. What is marked is no paragraph and needs no rule. */
export const heading = {
  role: "heading",
  isAside: true,
  fits: ({ isLikeHeading }) => isLikeHeading,
} as const satisfies RoleRule;
