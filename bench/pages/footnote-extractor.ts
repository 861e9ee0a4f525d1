import { chooseBlocks } from "../../src/ingest/page/choose/choose-blocks.ts";
import { readPage } from "../../src/ingest/page/read-page.ts";
import type { Extractor } from "./extractor.ts";

export const footnote: Extractor = {
  name: "Footnote",
  extract: (html) => {
    const { blocks, view } = readPage(html);
    const { chosen } = chooseBlocks(view);
    return blocks.flatMap(({ text }, index) => (chosen.has(index) ? text : [])).join("\n");
  },
};
