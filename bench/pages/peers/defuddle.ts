import { parseHTML } from "linkedom";
import type { Extractor } from "../extractor.ts";
import { load } from "./packages.ts";
import { shownText } from "./shown-text.ts";

export async function defuddle(): Promise<Extractor> {
  const { Defuddle } = await load("defuddle/node");
  return {
    name: "defuddle",
    extract: async (html) => {
      const { content } = await Defuddle(parseHTML(html).document, "https://example.org/page");
      return shownText(parseHTML(`<html><body>${content}</body></html>`).document.body);
    },
  };
}
