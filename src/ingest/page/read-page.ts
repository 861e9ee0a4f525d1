import type { Root } from "hast";
import { blocksOfPage } from "./blocks.ts";
import type { PageBlock } from "./blocks.ts";
import { viewPage } from "./choose/page-view.ts";
import type { PageView } from "./choose/page-view.ts";
import { readabilityVotes } from "./choose/readability-votes.ts";
import { detailsOfPage } from "./details/index.ts";
import type { PageDetails } from "./details/index.ts";
import { parsePage } from "./parse-page.ts";

/** A page that is read, and nothing chosen yet. */
export interface ReadPage {
  readonly root: Root;
  readonly blocks: readonly PageBlock[];
  readonly details: PageDetails;
  readonly view: PageView;
}

/** Reads a page's blocks and what it says about itself. */
export function readPage(html: string): ReadPage {
  const root = parsePage(html);
  const blocks = blocksOfPage(root);
  const details = detailsOfPage(root);
  const title = details.title?.value ?? "";
  const votes = readabilityVotes(root, blocks, title);
  const view = viewPage(blocks, votes, { title, statedBody: details.body, description: details.description });
  return { root, blocks, details, view };
}
