import { preparePage } from "../../src/ingest/page/prepare-page.ts";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";
import type { Extractor } from "./extractor.ts";

/** The article as `ingest` writes it and as it is read back: rules for any text and Markdown are measured with the choice of blocks. */
export const footnote: Extractor = {
  name: "Footnote",
  extract: (html) => readMarkdown(preparePage(html, {}).markdown).text,
};
