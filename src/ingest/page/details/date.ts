import { attribute, textUnder } from "../element.ts";
import { hintsOf } from "../choose/hints.ts";
import { dateIn } from "../../date-in-words.ts";
import { firstFound } from "../../found.ts";
import type { Found } from "../../found.ts";
import { factOnOneLine, stringOf } from "./page-facts.ts";
import type { PageFacts } from "./page-facts.ts";

/** Only the date of what was found. */
function dated(found: Found | undefined): Found | undefined {
  const value = dateIn(found?.value ?? "");
  return found === undefined || value === undefined ? undefined : { value, from: found.from };
}

/** When a page was published: its metadata, else `<time>`, else a line that looks it, else the address. */
export function dateOfPage(facts: PageFacts, address: string | undefined): Found | undefined {
  const meta = (...names: string[]): Found | undefined => dated(facts.meta(...names));
  return firstFound([
    dated({ value: stringOf(facts.article?.["datePublished"]), from: "JSON-LD" }),
    dated({
      value: stringOf(facts.things.find((thing) => thing["datePublished"] !== undefined)?.["datePublished"]),
      from: "JSON-LD",
    }),
    meta("article:published_time", "og:published_time"),
    meta(
      "datePublished",
      "publishdate",
      "publish-date",
      "publish_date",
      "pubdate",
      "published",
      "date",
      "article.published",
      "article:published",
    ),
    meta(
      "parsely-pub-date",
      "sailthru.date",
      "dc.date.issued",
      "dcterms.created",
      "dc.date",
      "dcterms.date",
      "citation_publication_date",
      "citation_date",
      "originalpublicationdate",
      "cxenseparse:recs:publishtime",
      "release_date",
    ),
    dated(facts.itemprop("datePublished")),
    timeIn(facts),
    meta("dateCreated", "article:modified_time", "last-modified"),
    stampIn(facts),
    address === undefined
      ? undefined
      : dated({ value: /\/(\d{4}\/\d{1,2}\/\d{1,2})\//.exec(address)?.[1] ?? "", from: "the address" }),
    dated({
      value: stringOf(facts.article?.["dateCreated"] ?? facts.article?.["dateModified"]),
      from: "JSON-LD",
    }),
  ]);
}

function timeIn({ elements }: PageFacts): Found | undefined {
  const times = elements.filter(({ tagName }) => tagName === "time");
  const isMarked = (element: (typeof times)[number]): boolean =>
    element.properties["pubdate"] !== undefined ||
    /publish|entry-date|posted/i.test(attribute(element, "className"));
  for (const element of [...times.filter(isMarked), ...times]) {
    const value = dateIn(attribute(element, "dateTime")) ?? dateIn(factOnOneLine(textUnder(element)));
    if (value !== undefined) return { value, from: "<time>" };
  }
  return undefined;
}

/** A short line with a date, in an element that is called one, or above the text. */
function stampIn({ elements }: PageFacts): Found | undefined {
  for (const element of elements) {
    if (!hintsOf(element).has("data") && !hintsOf(element).has("person")) continue;
    const text = factOnOneLine(textUnder(element));
    const value = text.length < 120 ? dateIn(text) : undefined;
    if (value !== undefined) return { value, from: "a line of the page" };
  }
  return undefined;
}
