import { createHash, randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import type { Article } from "../core/article/article.ts";
import type { Library } from "../core/library.ts";
import { makeFolder } from "../files/make-folder.ts";

/** Texts that are kept of each article, the one in use among them. */
const MOST_VERSIONS = 5;
const NAME_LENGTH = 24;

const Record = z.object({
  id: z.string(),
  versions: z.array(z.object({ hash: z.string(), text: z.string() })),
});
type Version = z.infer<typeof Record>["versions"][number];

/** The texts that articles had. */
export interface TextRecord {
  /** Earlier texts by the ids of articles, newest first, without those in use. */
  readonly earlier: ReadonlyMap<string, readonly string[]>;
  /** The articles whose text is not the one that was kept last, with that one. */
  readonly changed: readonly { readonly article: Article; readonly before: string }[];
}

/**
 * Reads what was kept of the texts of a library, so that a quote that is no longer there can be told from one that was changed. Nothing
 * about people is kept. What cannot be read counts as not there.
 *
 * @param stateFolder - holds one folder for each folder of articles
 * @param knowledgeFolder - where the library was read from
 */
export async function readTextRecord(
  stateFolder: string,
  knowledgeFolder: string,
  { articles }: Library,
): Promise<TextRecord> {
  const earlier = new Map<string, readonly string[]>();
  const changed: { article: Article; before: string }[] = [];
  for (const article of articles) {
    const versions = await readVersions(fileOf(stateFolder, knowledgeFolder, article.id), article.id);
    const [last] = versions;
    if (last !== undefined && last.hash !== article.hash) changed.push({ article, before: last.text });
    const others = versions.filter(({ hash }) => hash !== article.hash);
    if (others.length > 0)
      earlier.set(
        article.id,
        others.map(({ text }) => text),
      );
  }
  return { earlier, changed };
}

/**
 * Keeps the texts of a library beside those that were kept before. Each file is replaced as a whole, or not at all.
 *
 * @throws Error where the folder cannot be written to
 */
export async function keepTexts(
  stateFolder: string,
  knowledgeFolder: string,
  { articles }: Library,
): Promise<void> {
  for (const { id, hash, text } of articles) {
    const file = fileOf(stateFolder, knowledgeFolder, id);
    const before = await readVersions(file, id);
    if (before[0]?.hash === hash) continue;
    const others = before.filter((version) => version.hash !== hash);
    const versions = [{ hash, text }, ...others].slice(0, MOST_VERSIONS);
    await replaceFile(file, `${JSON.stringify({ id, versions })}\n`);
  }
}

/** Ids are file names, but not on every system; where the same id lies in another folder, it is another article. */
const fileOf = (stateFolder: string, knowledgeFolder: string, id: string): string =>
  join(stateFolder, "texts", nameOf(resolve(knowledgeFolder)), `${nameOf(id)}.json`);

const nameOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, NAME_LENGTH);

async function readVersions(file: string, id: string): Promise<readonly Version[]> {
  try {
    const read = Record.parse(JSON.parse(await readFile(file, "utf8")));
    return read.id === id ? read.versions : [];
  } catch {
    return [];
  }
}

async function replaceFile(file: string, text: string): Promise<void> {
  await makeFolder(dirname(file));
  const whole = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(whole, text);
    await rename(whole, file);
  } catch (error) {
    await rm(whole, { force: true });
    throw error;
  }
}
