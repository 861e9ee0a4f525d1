import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Extractor } from "../extractor.ts";
import { shownText } from "./shown-text.ts";

/** Firefox's reader view, as its README says to use it. */
export const readability: Extractor = {
  name: "@mozilla/readability",
  extract: (html) => {
    const found = new Readability(parseHTML(html).document).parse()?.content ?? "";
    return shownText(parseHTML(`<html><body>${found}</body></html>`).document.body);
  },
};
