import type { Command } from "../commands/command.ts";
import { isLong } from "../core/article/reading-length.ts";
import type { Article } from "../core/article/article.ts";
import { commandAddress, articleAddress } from "./address.ts";
import { askedOptionOf, readQuery, typedText } from "./read-query.ts";
import type { Site } from "./site.ts";

/** More would hide the page. */
const MOST_SHOWN = 6;
const MOST_EXAMPLES = 3;

/** Where the page asks what may be typed next; undefined where a command offers nothing. */
export const suggestionsAddress = (command: Command | undefined, article?: Article): string | undefined =>
  command === undefined || completionOf(command) === undefined
    ? undefined
    : `${article === undefined ? "" : articleAddress(article.id)}/suggest`;

/** What somebody may be about to ask, best first, for `q` as it stands. */
export function suggestionsFor(
  { commands: [first], engine }: Site,
  query: URLSearchParams,
  articleId: string | undefined,
): readonly string[] {
  const complete = first && completionOf(first);
  if (first === undefined || complete === undefined) return [];
  const input = readQuery(first, query, articleId);
  return complete(typedText(input, askedOptionOf(first)), input, engine()).slice(0, MOST_SHOWN);
}

/** A few questions for somebody who does not know what to ask. A long article is not read through for that. */
export function exampleQuestionsOf(
  site: Site,
  article: Article,
): readonly { readonly text: string; readonly href: string }[] {
  const [first] = site.commands;
  const asked = first && askedOptionOf(first);
  if (first === undefined || asked === undefined || isLong(article)) return [];
  return suggestionsFor(site, new URLSearchParams(), article.id)
    .slice(0, MOST_EXAMPLES)
    .map((text) => ({
      text,
      href: `${commandAddress(first.name, article.id)}?${new URLSearchParams({ [asked]: text }).toString()}`,
    }));
}

function completionOf(command: Command) {
  const option = command.options[askedOptionOf(command) ?? ""];
  return option?.kind === "text" ? option.complete?.bind(option) : undefined;
}
