import type { Root } from "hast";
import { isWebAddress, LANGUAGE_TAG } from "../../../storage/article-details.ts";
import { attribute } from "../element.ts";
import { authorOfPage } from "./author.ts";
import { dateOfPage } from "./date.ts";
import { firstFound } from "../../found.ts";
import type { Found } from "../../found.ts";
import { factsOf, stringOf } from "./page-facts.ts";
import type { PageFacts } from "./page-facts.ts";
import { titleOfPage } from "./title.ts";

/** What a page says about itself, each with the place that says so. */
export interface PageDetails {
  readonly title?: Found | undefined;
  readonly author?: Found | undefined;
  readonly publisher?: Found | undefined;
  readonly url?: Found | undefined;
  readonly published?: Found | undefined;
  readonly language?: Found | undefined;
  /** The article's text as the page's structured data has it. */
  readonly body: string;
  readonly description: string;
}

/** Reads a page's metadata: JSON-LD, Open Graph and other `<meta>` tags, microdata, `<time>`, headings, its address. */
export function detailsOfPage(root: Root): PageDetails {
  const facts = factsOf(root);
  const url = addressOf(root, facts);
  const publisher = publisherOf(facts, url?.value);
  const author = authorOfPage(facts);
  return {
    title: titleOfPage(facts),
    // A publisher that is named as the author says nothing.
    author: author?.value.toLowerCase() === publisher?.value.toLowerCase() ? undefined : author,
    publisher,
    url,
    published: dateOfPage(facts, url?.value),
    language: languageOf(facts),
    body:
      facts.things
        .map((thing) => stringOf(thing["articleBody"]))
        .toSorted((a, b) => b.length - a.length)[0] ?? "",
    description: facts.meta("description", "og:description", "twitter:description")?.value ?? "",
  };
}

function addressOf(root: Root, facts: PageFacts): Found | undefined {
  const canonical = facts.elements.find(
    (element) => element.tagName === "link" && attribute(element, "rel").split(" ").includes("canonical"),
  );
  const saved = root.children.find((node) => node.type === "comment" && /saved from url=/.test(node.value));
  const inComment =
    saved?.type === "comment" ? (/saved from url=\(\d+\)(\S+)/.exec(saved.value)?.[1] ?? "") : "";
  return firstFound(
    [
      {
        value: canonical === undefined ? "" : attribute(canonical, "href"),
        from: "the page’s canonical link",
      },
      facts.meta("og:url", "twitter:url"),
      { value: stringOf(facts.article?.["url"]), from: "JSON-LD" },
      { value: inComment, from: "the browser’s note of where it was saved from" },
    ].map((found) => (found !== undefined && isWebAddress(found.value.trim()) ? found : undefined)),
  );
}

const publisherOf = (facts: PageFacts, url: string | undefined): Found | undefined =>
  firstFound([
    { value: stringOf(facts.article?.["publisher"]), from: "JSON-LD" },
    facts.meta(
      "og:site_name",
      "application-name",
      "dc.publisher",
      "citation_publisher",
      "citation_journal_title",
    ),
    {
      value: stringOf(
        facts.things.find((thing) => /^(?:NewsMedia)?Organization$|^WebSite$/.test(stringOf(thing["@type"]))),
      ),
      from: "JSON-LD",
    },
    url === undefined
      ? undefined
      : { value: new URL(url).hostname.replace(/^www\./, ""), from: "the address" },
  ]);

/** A language tag in its usual form; undefined where it is none. */
function tag(found: Found | undefined): Found | undefined {
  const value = (found?.value ?? "")
    .trim()
    .replace(/_/g, "-")
    .replace(/[.,;].*$/, "");
  return found !== undefined && LANGUAGE_TAG.test(value) ? { value, from: found.from } : undefined;
}

function languageOf(facts: PageFacts): Found | undefined {
  const html = facts.elements.find(({ tagName }) => tagName === "html");
  return firstFound([
    tag({
      value: html === undefined ? "" : attribute(html, "lang") || attribute(html, "xmlLang"),
      from: "<html lang>",
    }),
    tag({ value: stringOf(facts.article?.["inLanguage"]), from: "JSON-LD" }),
    tag(facts.meta("og:locale", "content-language", "language", "dc.language")),
  ]);
}
