/**
 * The article found in web pages, as Footnote finds it and as others do. Tables go to stdout, progress to stderr.
 */
import { parseArgs } from "node:util";
import { installPeers } from "../peers/install-peers.ts";
import { isForChoosing, readPages } from "./data.ts";
import type { GoldPage } from "./data.ts";
import type { Extractor } from "./extractor.ts";
import { fitPasses, lessonOf } from "./fit/fit.ts";
import { weightsSource } from "./fit/write-weights.ts";
import { footnote } from "./footnote-extractor.ts";
import { measure } from "./measure.ts";
import type { Measured } from "./measure.ts";
import { loadPeers } from "./peers/index.ts";
import { readability } from "./peers/readability.ts";
import { listErrors, reportOf } from "./report.ts";

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const say = (text: string): void => void process.stderr.write(`${text}\n`);
const USAGE =
  "npm run bench:pages -- --data DIR [--only footnote] [--errors]\n   or: npm run bench:pages -- --data DIR --fit WCXB-DIR > src/ingest/page/choose/weights.ts";

/** WCXB has more than are needed, and each takes its time. */
const MOST_LESSONS = 400;
/** The pages that are measured are few, and marked by the rules that we want to learn. */
const TIMES = 3;

try {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      only: { type: "string" },
      fit: { type: "string" },
      errors: { type: "boolean", default: false },
    },
  });
  if (values.data === undefined)
    throw new TypeError(
      "Please name the folder of the pages with --data (docs/ingest.md says where to get them).",
    );
  const pages = await readPages(values.data);
  if (values.fit === undefined) await compare(pages, values.only, values.errors);
  else print(weightsSource(await fitOn(pages.filter(isForChoosing), values.fit)).trimEnd());
} catch (error) {
  say(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
  process.exitCode = 2;
}

async function compare(pages: readonly GoldPage[], only: string | undefined, errors: boolean): Promise<void> {
  const measured = async (extractor: Extractor): Promise<Measured> => {
    const result = await measure(extractor, pages);
    say(`${extractor.name} … ${(result.milliseconds / 1000).toFixed(1)} s`);
    return result;
  };
  const ours = await measured(footnote);
  if (errors) {
    print(listErrors(ours));
    return;
  }
  const others: Measured[] = [];
  for (const peer of only === undefined ? await peers() : []) others.push(await measured(peer));
  print(reportOf([...others, ours]));
}

async function peers(): Promise<readonly Extractor[]> {
  if (installPeers()) return [readability, ...(await loadPeers())];
  say("Some of what Footnote is compared with could not be installed; it is left out.");
  return [readability];
}

/** Fits the weights on foreign pages and on those of ours that are for choosing. */
async function fitOn(ours: readonly GoldPage[], folder: string): Promise<ReturnType<typeof fitPasses>> {
  const foreign = await readPages(folder, MOST_LESSONS);
  const lessons = [
    ...ours.map((page) => ({ page, times: TIMES })),
    ...foreign.map((page) => ({ page, times: 1 })),
  ].flatMap(({ page, times }, index) => {
    if (index % 50 === 0) say(`${index} pages read`);
    return lessonOf(page, times) ?? [];
  });
  say(`fitting on ${lessons.length} pages`);
  return fitPasses(lessons);
}
