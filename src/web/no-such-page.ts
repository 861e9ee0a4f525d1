import { UsageError } from "../core/errors.ts";
import { english } from "../core/messages/en/index.ts";
import type { Messages } from "../core/messages/messages.ts";

/** For an address that nothing is at: it becomes a page that says so. */
export const noSuchPage = ({ page }: Messages = english): UsageError => new UsageError(page.noSuchPage);
