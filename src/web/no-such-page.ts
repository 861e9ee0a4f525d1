import { UsageError } from "../core/errors.ts";

/** For an address that nothing is at: it becomes a page that says so. */
export const noSuchPage = (): UsageError => new UsageError("There is no such page here.");
