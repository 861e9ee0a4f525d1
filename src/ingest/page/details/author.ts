import type { Element } from "hast";
import { attribute, textUnder } from "../element.ts";
import { hintsOf } from "../choose/hints.ts";
import { firstFound } from "../../found.ts";
import type { Found } from "../../found.ts";
import { factOnOneLine, stringOf } from "./page-facts.ts";
import type { PageFacts } from "./page-facts.ts";

/** Names are shorter. In code units. */
const LONGEST_NAMES = 120;
const NOT_A_NAME =
  /https?:|www\.|@\w+\.\w|[{}<>]|^(?:admin|administrator|author|editor|staff|webmaster|anonymous|guest|user|unknown|none|null|undefined)$/i;
const BYLINE = /^(?:by|written by|posted by|words by|von|por|par|di|door|av|af|автор|от)\b[:\s]+/iu;

const by = (value: string, from: string): Found => ({ value: namesIn(value), from });

/** Who wrote a page: its metadata, else what is marked as the author, else a byline. */
export function authorOfPage(facts: PageFacts): Found | undefined {
  const meta = facts.meta(
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "citation_author",
    "byl",
    "twitter:data1",
  );
  return firstFound([
    by(peopleIn(facts.article?.["author"] ?? facts.article?.["creator"], facts), "JSON-LD"),
    meta === undefined ||
    (meta.from.includes("data1") && !/written by/i.test(facts.meta("twitter:label1")?.value ?? ""))
      ? undefined
      : by(meta.value, meta.from),
    by(facts.itemprop("author")?.value ?? "", "itemprop “author”"),
    by(
      wordsOf(facts, (element) => attribute(element, "rel").split(" ").includes("author")),
      "rel “author”",
    ),
    by(bylineIn(facts), "the page’s byline"),
  ]);
}

function peopleIn(value: unknown, facts: PageFacts): string {
  const names = [value].flat().map((person) => {
    const id = typeof person === "object" && person !== null && "@id" in person ? person["@id"] : undefined;
    const named = stringOf(person);
    return named !== "" || id === undefined
      ? named
      : stringOf(facts.things.find((thing) => thing["@id"] === id && thing["name"] !== undefined));
  });
  return [...new Set(names.filter((name) => name !== "" && !NOT_A_NAME.test(name)))].join(", ");
}

const wordsOf = (facts: PageFacts, test: (element: Element) => boolean): string => {
  const element = facts.elements.find(
    (candidate) => candidate.tagName !== "link" && test(candidate) && textUnder(candidate).trim() !== "",
  );
  return element === undefined ? "" : factOnOneLine(textUnder(element));
};

/** The innermost element that is called a byline or an author and is as short as names are. */
function bylineIn({ elements }: PageFacts): string {
  const called = elements
    .filter((element) => element.tagName !== "meta" && hintsOf(element).has("person"))
    .map((element) => factOnOneLine(textUnder(element)))
    .filter((text) => text.length > 3 && text.length < LONGEST_NAMES);
  return (
    called.find((text) => BYLINE.test(text)) ??
    called.find(
      (text) => namesIn(text) !== "" && /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}$/u.test(text),
    ) ??
    ""
  );
}

/** Names without “by”, dates and offices; empty where these are none. */
function namesIn(text: string): string {
  const names = factOnOneLine(text)
    .replace(BYLINE, "")
    .replace(/\s*(?:[|•·]|\bon (?=\w+ \d)|\b(?:published|updated|posted)\b|\d{1,2}[:/.]\d).*$/iu, "")
    .replace(/[\s,;:–—-]+$/u, "");
  return names.length > LONGEST_NAMES ||
    NOT_A_NAME.test(names) ||
    !/\p{L}{2}/u.test(names) ||
    /^\d/.test(names)
    ? ""
    : names;
}
