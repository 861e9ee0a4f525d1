import type { Article } from "../core/article/article.ts";
import { offeredCommands } from "../commands/command.ts";
import type { Command } from "../commands/command.ts";
import { commandAddress, pieceAddress } from "./address.ts";
import { articleOptionOf } from "./read-query.ts";
import type { Site } from "./site.ts";
import { capitalised } from "./view/capitalised.ts";
import type { Link } from "./view/masthead.tsx";

/**
 * Where one can go from a page: to the piece and to every command; those that are about a piece stay with it.
 *
 * @param article - the piece that the page is about, if any
 * @param here - the command that the page shows, or undefined for the piece itself
 */
export function linksFor(
  { commands }: Site,
  article: Article | undefined,
  here: Command | undefined,
): readonly Link[] {
  const piece: Link[] =
    article === undefined
      ? []
      : [{ label: "The piece", href: pieceAddress(article.id), isHere: here === undefined }];
  // The box for questions is on every page that has the piece.
  const [, ...others] = offeredCommands(commands);
  return [
    ...piece,
    ...others.map((command) => ({
      label: capitalised(command.name),
      href: commandAddress(command.name, articleOptionOf(command) && article?.id),
      isHere: command === here,
    })),
  ];
}
