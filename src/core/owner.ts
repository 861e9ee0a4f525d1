/** Whose shelf an article stands on: a server's, a person's, or the operator's, which everybody reads. Ids are Discord's. */
export type Owner = "shared" | `server:${string}` | `user:${string}`;

/** The shelf of whoever runs Footnote: read everywhere. */
export const SHARED = "shared" satisfies Owner;
