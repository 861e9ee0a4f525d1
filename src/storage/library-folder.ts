import { isUtf8 } from "node:buffer";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Article } from "../core/article/article.ts";
import { StorageError } from "../core/errors.ts";
import type { Library, LibraryProblem } from "../core/library.ts";
import type { InWords } from "../core/messages/messages.ts";
import { parseArticle } from "./parse-article.ts";
import { FIELDS } from "./article-details.ts";
import { ArticleFileError } from "./article-file-error.ts";

/**
 * Reads every article in a folder: its `.md` files, but not `README.md`, not hidden ones and not those in folders
 * below. A file that is broken becomes a problem of the library; the others load all the same.
 *
 * @throws StorageError when the folder itself cannot be read
 */
export async function readLibrary(folder: string): Promise<Library> {
  const files = (await listFiles(folder)).filter(
    (name) => /^[^.].*\.md$/i.test(name) && name.toLowerCase() !== "readme.md",
  );
  const articles = files.map((file) => ({ file, id: file.replace(/\.md$/i, "") })).toSorted(inOrder);
  const read: Read[] = [];
  for (const [index, { file, id }] of articles.entries()) {
    const twin = articles[index - 1];
    // oxlint-disable no-await-in-loop -- one after the other: between two, whoever asks is answered
    read.push(twin?.id === id ? twinOf(file, twin.file) : await readArticle(join(folder, file), id));
    await setImmediate();
    // oxlint-enable no-await-in-loop
  }
  return {
    articles: read.flatMap(({ article }) => article ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  } catch (cause) {
    throw new StorageError(({ storage }) => storage.folderUnreadable(folder), { cause });
  }
}

interface ArticleFile {
  readonly file: string;
  readonly id: string;
}

/** By id, in plain code-unit order: the same on every machine. */
const inOrder = (a: ArticleFile, b: ArticleFile): number => compare(a.id, b.id) || compare(a.file, b.file);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

interface Read {
  readonly article?: Article;
  readonly problems: readonly LibraryProblem[];
}

const twinOf = (file: string, twin: string): Read => ({
  problems: [{ file, reason: ({ storage }) => storage.leftOut(storage.sameId(twin)) }],
});

async function readArticle(path: string, id: string): Promise<Read> {
  const file = basename(path);
  try {
    const { article, ignored } = parseArticle(id, decode(await readFile(path)));
    const problems = ignored.map(({ field, line }): LibraryProblem => ({
      file,
      line,
      reason: ({ storage }) => storage.unknownField({ name: field, known: FIELDS }),
    }));
    return { article, problems };
  } catch (error) {
    const line = error instanceof ArticleFileError ? error.line : undefined;
    const reason: InWords =
      error instanceof ArticleFileError ? error.says : ({ storage }) => storage.fileUnreadable(String(error));
    return {
      problems: [{ file, line, reason: (messages) => messages.storage.leftOut(reason(messages)) }],
    };
  }
}

function decode(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  throw new ArticleFileError(({ storage }) => storage.notUtf8, firstLineNotUtf8(bytes));
}

/** Counted from 1. No character of UTF-8 but the line feed holds its byte. */
function firstLineNotUtf8(bytes: Buffer): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf("\n", start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
