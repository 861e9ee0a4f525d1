import { createDesk } from "../commands/desk.ts";
import type { Desk } from "../commands/desk.ts";
import { ConfigError, readConfig } from "../config.ts";
import type { Config } from "../config.ts";
import type { LibraryProblem } from "../core/library.ts";
import { readLibrary } from "../storage/library-folder.ts";
import type { Terminal } from "./terminal.ts";

type DeskSettings = Pick<Config, "knowledgeFolder" | "defaultArticle" | "privacyUrl">;

/**
 * Reads the folder of articles and puts a desk together.
 *
 * @param report - told of every problem with a file
 * @throws StorageError when the folder cannot be read
 * @throws ConfigError when DEFAULT_ARTICLE names no article
 */
export async function openDesk(settings: DeskSettings, report: (problem: LibraryProblem) => void): Promise<Desk> {
  const { knowledgeFolder, defaultArticle } = settings;
  const library = await readLibrary(knowledgeFolder);
  for (const problem of library.problems) report(problem);
  const ids = library.articles.map(({ id }) => id);
  if (defaultArticle !== undefined && !ids.includes(defaultArticle))
    throw new ConfigError([`DEFAULT_ARTICLE names no article in ${knowledgeFolder}; known: ${ids.join(", ") || "none"}.`]);
  return createDesk(library, settings);
}

/**
 * The desk for one call of the command line; `--knowledge` stands in for KNOWLEDGE_DIR and DEFAULT_ARTICLE.
 * Problems with files go to the terminal's errors.
 */
export async function openDeskFor(terminal: Terminal, knowledge: string | undefined): Promise<Desk> {
  const config = readConfig(terminal.environment);
  const settings = knowledge === undefined ? config : { knowledgeFolder: knowledge };
  return openDesk(settings, (problem) => terminal.errors.write(`${describeProblem(problem)}\n`));
}

/** A problem with a file as one line for people. */
export const describeProblem = ({ file, line, reason }: LibraryProblem): string =>
  `${file}${line === undefined ? "" : `, line ${line}`}: ${reason}`;
