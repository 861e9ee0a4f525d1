/** Long waits, in milliseconds: a bench shares its machine, and nobody is waiting. */
export const PATIENCE = { readWithin: 600_000, workWithin: 600_000, readyWithin: 60_000 };
