import { writeFile } from "node:fs/promises";
import { printable } from "../core/text/escape/hidden.ts";
import type { Timeline } from "../core/timeline/timeline.ts";
import type { Article } from "../core/article/article.ts";
import { UsageError } from "../core/errors.ts";
import { pictureSpans, timelinePicture } from "../core/timeline/picture/timeline-picture.ts";
import { rasterise } from "../picture/rasterise.ts";
import { messagesOf } from "../app/terminal.ts";
import type { Terminal } from "../app/terminal.ts";

/**
 * Writes the pictures of a timeline as PNG files: the first as the file that was named, further ones with `-2`, `-3` …
 * before the ending. Their names go to the terminal's errors.
 *
 * @throws UsageError where there is nothing to draw, or the file cannot be written
 */
export async function writePictures(
  article: Article,
  { entries }: Timeline,
  file: string,
  terminal: Terminal,
): Promise<void> {
  if (entries.length === 0) throw new UsageError(({ cli }) => cli.nothingToDraw);
  if (!file.endsWith(".png")) throw new UsageError(({ cli }) => cli.needsPng);
  for (const [page, span] of pictureSpans(entries).entries()) {
    const picture = timelinePicture(article, entries, span);
    if (picture === undefined) return;
    const path = page === 0 ? file : file.replace(/\.png$/, `-${page + 1}.png`);
    // oxlint-disable-next-line no-await-in-loop -- one thread draws them all
    await write(path, await rasterise(picture.svg));
    terminal.errors.write(`${messagesOf(terminal).cli.wrote(printable(path))}\n`);
  }
}

async function write(path: string, png: Uint8Array): Promise<void> {
  try {
    await writeFile(path, png);
  } catch (cause) {
    throw new UsageError(({ cli }) => cli.pictureNotWritten, { cause });
  }
}
