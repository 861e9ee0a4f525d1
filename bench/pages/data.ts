import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { z } from "zod";

/** A web page with its article's text as people marked it. */
export interface GoldPage {
  readonly id: string;
  readonly html: string;
  readonly text: string;
}

const Truth = z.record(z.string(), z.object({ articleBody: z.string() }));
const OneTruth = z.object({
  _internal: z.object({ page_type: z.object({ primary: z.string() }) }),
  ground_truth: z.object({ main_content: z.string() }),
});

const unzip = promisify(gunzip);
const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, "utf8"));
const readPage = async (file: string): Promise<string> =>
  (await unzip(await readFile(file))).toString("utf8");

/**
 * Reads a folder of pages, `html/*.html.gz`, in the order of their names. Their texts lie in `ground-truth.json`
 * (article-extraction-benchmark) or, one file for each, in `ground-truth/` (WCXB), of which only articles are taken.
 *
 * @param most - no more pages than that
 */
export async function readPages(folder: string, most = Infinity): Promise<GoldPage[]> {
  const ids = (await readdir(join(folder, "html"))).map((name) => name.replace(/\.html\.gz$/, "")).toSorted();
  const textOf = await readTexts(folder);
  const pages: GoldPage[] = [];
  for (const id of ids) {
    const text = pages.length < most ? await textOf(id) : undefined;
    if (text !== undefined)
      pages.push({ id, text, html: await readPage(join(folder, "html", `${id}.html.gz`)) });
  }
  return pages;
}

async function readTexts(folder: string): Promise<(id: string) => Promise<string | undefined>> {
  const names = await readdir(folder);
  if (names.includes("ground-truth.json")) {
    const truth = Truth.parse(await readJson(join(folder, "ground-truth.json")));
    return async (id) => truth[id]?.articleBody;
  }
  return async (id) => {
    const read = OneTruth.safeParse(await readJson(join(folder, "ground-truth", `${id}.json`)));
    return read.success && read.data["_internal"].page_type.primary === "article"
      ? read.data.ground_truth.main_content
      : undefined;
  };
}

/** Settings were chosen on pages whose name has an even eighth digit; the others were held back. */
export const isForChoosing = ({ id }: Pick<GoldPage, "id">): boolean =>
  Number.parseInt(id[7] ?? "0", 16) % 2 === 0;
