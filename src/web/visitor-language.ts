import { inLanguage } from "../core/engine.ts";
import { messagesFor } from "../core/messages/languages.ts";
import type { Messages } from "../core/messages/messages.ts";
import type { Site } from "./site.ts";

/**
 * The site as a visitor reads it.
 *
 * @param accepted - `Accept-Language`, as RFC 9110 has it: `de-AT, en;q=0.8`
 */
export function inVisitorsLanguage(site: Site, accepted: string | undefined): Site {
  const messages = visitorsMessages(accepted);
  return messages === site.messages
    ? site
    : { ...site, messages, engine: () => inLanguage(site.engine(), messages) };
}

/** What is said to a visitor. */
export const visitorsMessages = (accepted: string | undefined): Messages =>
  messagesFor(...preferred(accepted ?? ""));

/** Language tags, the most wanted first; what is not wanted at all (`q=0`) is left out. */
const preferred = (accepted: string): readonly string[] =>
  accepted
    .split(",")
    .map((range) => {
      const [tag = "", ...parameters] = range.trim().split(/\s*;\s*/);
      const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice("q=".length);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => tag !== "" && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
