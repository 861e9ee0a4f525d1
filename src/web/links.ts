import type { Article } from "../core/article/article.ts";
import { offeredCommands, offeredOptions } from "../commands/command.ts";
import type { Command } from "../commands/command.ts";
import { commandAddress, articleAddress } from "./address.ts";
import type { Site } from "./site.ts";
import { pageTitleOf } from "./view/title-of.ts";
import type { Link } from "./view/masthead.tsx";

/** False for what takes an article only from those who know its id: a list of all of them. */
const isAboutOne = ({ options }: Command): boolean =>
  offeredOptions(options).some(([, { kind }]) => kind === "article");

/**
 * Where one can go from a page: to the article and to every command; those that are about an article stay with it.
 *
 * @param article - the article that the page is about, if any
 * @param here - the command that the page shows, or undefined for the article itself
 */
export function linksFor(
  { commands, messages }: Site,
  article: Article | undefined,
  here: Command | undefined,
): readonly Link[] {
  const itself: Link[] =
    article === undefined
      ? []
      : [{ label: messages.page.article, href: articleAddress(article.id), isHere: here === undefined }];
  // The box for questions is on every page that has the article.
  const [, ...others] = offeredCommands(commands);
  return [
    ...itself,
    ...others.map((command) => ({
      label: pageTitleOf(command, messages),
      href: commandAddress(command.name, isAboutOne(command) ? article?.id : undefined),
      isHere: command === here,
    })),
  ];
}
