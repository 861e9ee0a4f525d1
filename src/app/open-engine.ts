import type { AnswerReader } from "../core/answer/answer-reader.ts";
import type { ShelfContents } from "../core/article-store.ts";
import { keepDocuments } from "../core/document/documents.ts";
import { createEngine, inLanguage } from "../core/engine.ts";
import type { Engine } from "../core/engine.ts";
import { ConfigError, readConfig } from "../config.ts";
import type { Config } from "../config.ts";
import { printable } from "../core/text/escape/hidden.ts";
import type { Library, LibraryProblem } from "../core/library.ts";
import type { Messages } from "../core/messages/messages.ts";
import { SHARED } from "../core/owner.ts";
import { folderSource } from "../storage/folder-source.ts";
import { readMeanings } from "../storage/meanings.ts";
import { readTextRecord } from "../storage/text-record.ts";
import { StorageError } from "../core/errors.ts";
import { isKeptIn } from "../storage/open-store.ts";
import { openShelves } from "./open-shelves.ts";
import { openReading } from "./open-reading.ts";
import { keepLastGood } from "./keep-last-good.ts";
import { followTexts } from "./follow-texts.ts";
import type { TextChangeReport } from "./follow-texts.ts";
import { messagesOf } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";
import { withPages } from "./with-pages.ts";

type EngineSettings = Pick<
  Config,
  "knowledgeFolder" | "defaultArticle" | "privacyUrl" | "stateFolder" | "publicUrl" | "hidesFullText"
>;

/** How questions are read. */
export interface EngineReading {
  readonly reader?: AnswerReader | undefined;
  /** Told why, where a question was answered by its words because the reader could not read it. */
  readonly onUnread?: (reason: string) => void;
}

/**
 * Reads the folder of articles that everybody reads.
 *
 * @param report - told of every problem with a file
 * @param texts - told which articles changed since the last start
 * @param before - what was read last: of it stays what cannot be read now
 * @throws StorageError when the folder cannot be read
 * @throws ConfigError when DEFAULT_ARTICLE names no article
 */
export async function openFolder(
  settings: EngineSettings,
  report: (problem: LibraryProblem) => void,
  texts?: TextChangeReport,
  before: Library = { articles: [], problems: [] },
): Promise<ShelfContents> {
  const library = keepLastGood(await readAndReport(settings.knowledgeFolder, report), before);
  const ids = library.articles.map(({ id }) => id);
  if (settings.defaultArticle !== undefined && !ids.includes(settings.defaultArticle))
    throw new ConfigError([(messages) => messages.settings.noSuchDefault(ids.join(", "))]);
  const earlierTexts =
    texts === undefined
      ? (await readTextRecord(settings.stateFolder, settings.knowledgeFolder, library)).earlier
      : await followTexts(settings, library, texts);
  return { ...withPages(library, settings), earlierTexts };
}

/** What puts engines together, with all that they share: what is known of words, of articles, and how questions are read. */
export async function engineMaker(
  settings: Pick<Config, "defaultArticle" | "privacyUrl">,
  reading: EngineReading = {},
): Promise<(contents: ShelfContents) => Engine> {
  const meanings = await readMeanings();
  const documentOf = keepDocuments(meanings);
  return ({ earlierTexts, ...library }) =>
    createEngine(library, { ...settings, ...reading, earlierTexts, meanings, documentOf });
}

/** The engine of the articles that everybody reads. As `openFolder`. */
export const openEngine = async (
  settings: EngineSettings,
  report: (problem: LibraryProblem) => void,
): Promise<Engine> => (await engineMaker(settings))(await openFolder(settings, report));

async function readAndReport(folder: string, report: (problem: LibraryProblem) => void): Promise<Library> {
  const library = await folderSource(folder).read(SHARED);
  for (const problem of library.problems) report(problem);
  return library;
}

/** What one call of the command line is about. */
export interface CallScope {
  /** A folder that stands in for KNOWLEDGE_DIR. */
  readonly knowledge?: string | undefined;
  /** The id of the server whose articles are looked after; by default, those that everybody reads. */
  readonly server?: string | undefined;
  readonly isForKeepers?: boolean;
  readonly allowLoopback?: boolean;
}

/**
 * The engine for one call of the command line. `--knowledge` stands in for KNOWLEDGE_DIR; as DEFAULT_ARTICLE was chosen
 * for that, it counts in another folder only where it is the id of an article there. Problems with files go to the
 * terminal's errors.
 *
 * @throws StorageError where articles are to be looked after, and another process does that
 */
export async function openEngineFor(
  terminal: Terminal,
  { knowledge, server, isForKeepers = false, allowLoopback = false }: CallScope = {},
): Promise<Engine> {
  const config = readConfig(terminal.environment);
  const messages = messagesOf(terminal);
  const say = (line: string): void => void terminal.errors.write(`${line}\n`);
  const report = (problem: LibraryProblem) => say(describeProblem(problem, messages));
  const onProgress = (share: number): void => say(messages.starting.firstReading(share));
  const { reader } = isForKeepers ? {} : await openReading({ ...config, isPatient: true, onProgress });
  if (knowledge === undefined) {
    const [folder, make] = [await openFolder(config, report), await engineMaker(config, { reader })];
    // Where nothing was ever added, nothing is made for it.
    if (!isForKeepers && config.databaseUrl === undefined && !isKeptIn(config.dataFolder))
      return inLanguage(make(folder), messages);
    const onAway = (error: StorageError): void => say(error.says(messages));
    const shelves = await openShelves(config, { folder, make, onAway, allowLoopback });
    if (shelves.problem !== undefined && isForKeepers) throw new StorageError(shelves.problem);
    const engine = await shelves.engineFor({ owner: server === undefined ? SHARED : `server:${server}` });
    return inLanguage(engine, messages);
  }
  const library = await readAndReport(knowledge, report);
  const isThere = library.articles.some(({ id }) => id === config.defaultArticle);
  const { earlier: earlierTexts } = await readTextRecord(config.stateFolder, knowledge, library);
  const make = await engineMaker(isThere ? config : { privacyUrl: config.privacyUrl }, { reader });
  return inLanguage(make({ ...withPages(library, config), earlierTexts }), messages);
}

/** A problem with a file as one line for people. */
export const describeProblem = ({ reason, ...where }: LibraryProblem, messages: Messages): string =>
  printable(messages.storage.problem({ ...where, reason: reason(messages) }));
