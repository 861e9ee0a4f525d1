import { parseHTML } from "linkedom";
import type { Extractor } from "../extractor.ts";
import { load } from "./packages.ts";
import { shownText } from "./shown-text.ts";

export async function articleExtractor(): Promise<Extractor> {
  const { extractFromHtml } = await load("@extractus/article-extractor");
  return {
    name: "@extractus/article-extractor",
    extract: async (html) => {
      const found = await extractFromHtml(html, "https://example.org/page");
      return shownText(parseHTML(`<html><body>${found?.content ?? ""}</body></html>`).document.body);
    },
  };
}
