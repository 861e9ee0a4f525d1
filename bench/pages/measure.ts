import type { GoldPage } from "./data.ts";
import type { Extractor } from "./extractor.ts";
import { scorePage } from "./score/shingles.ts";
import type { PageScore } from "./score/shingles.ts";

export interface MeasuredPage {
  readonly page: GoldPage;
  readonly found: string;
  readonly score: PageScore;
}

/** All that one extractor found. */
export interface Measured {
  readonly name: string;
  readonly pages: readonly MeasuredPage[];
  readonly milliseconds: number;
  /** Names of the pages that it threw on; they count as nothing found. */
  readonly failed: readonly string[];
}

/** Gives an extractor every page. */
export async function measure(extractor: Extractor, pages: readonly GoldPage[]): Promise<Measured> {
  const failed: string[] = [];
  const start = performance.now();
  const measured: MeasuredPage[] = [];
  for (const page of pages) {
    const found = await textOf(extractor, page, failed);
    measured.push({ page, found, score: scorePage(page.text, found) });
  }
  return { name: extractor.name, pages: measured, milliseconds: performance.now() - start, failed };
}

async function textOf(extractor: Extractor, { id, html }: GoldPage, failed: string[]): Promise<string> {
  try {
    return await extractor.extract(html);
  } catch {
    failed.push(id);
    return "";
  }
}
