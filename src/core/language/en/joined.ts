/** All words of several sets. */
export const joined = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((words) => [...words]));
