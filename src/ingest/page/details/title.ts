import { attribute, textUnder } from "../element.ts";
import { firstFound } from "../../found.ts";
import type { Found } from "../../found.ts";
import { withoutSite } from "../../title.ts";
import { factOnOneLine, stringOf } from "./page-facts.ts";
import type { PageFacts } from "./page-facts.ts";

const fold = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/**
 * A page's title: the heading that its metadata bear out, else what the metadata say, else the heading, else the tab's title
 * without the site's name.
 */
export function titleOfPage(facts: PageFacts): Found | undefined {
  const stated = firstFound([
    { value: stringOf(facts.article?.["headline"]), from: "JSON-LD" },
    facts.meta("og:title", "twitter:title", "dc.title", "citation_title", "parsely-title", "sailthru.title"),
  ]);
  const tab = facts.firstOf("title");
  const site = facts.meta("og:site_name", "application-name")?.value ?? "";
  const known = fold(`${stated?.value ?? ""} ${tab}`);
  const headings = facts.elements
    .filter(({ tagName }) => tagName === "h1")
    .map((element) => factOnOneLine(textUnder(element)))
    .filter((text) => text !== "");
  const borneOut = headings.find((text) => fold(text).length > 3 && known.includes(fold(text)));
  const marked = facts.elements.find((element) =>
    attribute(element, "itemProp").split(" ").includes("headline"),
  );
  return firstFound([
    borneOut === undefined ? undefined : { value: borneOut, from: "the page’s heading" },
    stated === undefined ? undefined : { ...stated, value: withoutSite(stated.value, site) },
    marked === undefined
      ? undefined
      : {
          value: attribute(marked, "content") || factOnOneLine(textUnder(marked)),
          from: "itemprop “headline”",
        },
    headings[0] === undefined ? undefined : { value: headings[0], from: "the page’s first heading" },
    { value: withoutSite(tab, site), from: "the page’s <title>" },
  ]);
}
