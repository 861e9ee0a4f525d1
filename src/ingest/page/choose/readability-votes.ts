import { Readability } from "@mozilla/readability";
import type { Element, Root, Text } from "hast";
import { parseHTML } from "linkedom";
import type { PageBlock } from "../blocks.ts";
import { attribute } from "../element.ts";

/** Reading more elements takes too long, and a page that large is no article. */
const MOST_ELEMENTS = 120_000;
const MARK = "data-block";
/** What @mozilla/readability looks at, by the names that hast gives them. */
const ATTRIBUTES = [
  ["class", "className"],
  ["id", "id"],
  ["style", "style"],
  ["href", "href"],
  ["src", "src"],
  ["alt", "alt"],
  ["hidden", "hidden"],
  ["role", "role"],
  ["rel", "rel"],
  ["itemprop", "itemProp"],
  ["aria-hidden", "ariaHidden"],
  ["aria-modal", "ariaModal"],
] as const;

const UNREAD: ReadonlySet<string> = new Set(["script", "style", "noscript", "template", "svg"]);

/** The numbers of the blocks that @mozilla/readability takes for the article; none where it finds no article. */
export function readabilityVotes(
  root: Root,
  blocks: readonly PageBlock[],
  title: string,
): ReadonlySet<number> {
  const numberOf = new Map<Text, number>(
    blocks.flatMap(({ nodes }, index) => nodes.map((node): [Text, number] => [node, index])),
  );
  const { document } = parseHTML("<!doctype html><html><head></head><body></body></html>");
  document.title = title;
  const body = root.children.find((node) => node.type === "element" && node.tagName === "html");
  if (body?.type !== "element") return new Set();
  for (const child of body.children)
    if (child.type === "element" && child.tagName === "body") copy(child, document.body, document, numberOf);
  try {
    const found = new Readability<{ querySelectorAll(selector: string): Iterable<MarkedElement> }>(document, {
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node) => node,
    }).parse();
    const marked = found?.content?.querySelectorAll(`[${MARK}]`) ?? [];
    return new Set(Array.from(marked, (element) => Number(element.getAttribute(MARK))));
  } catch {
    // It throws on pages that are too large for it: then it has no vote.
    return new Set();
  }
}

interface MarkedElement {
  getAttribute(name: string): string | null;
}

/** Copies what lies in an element. Each text of a block is marked with the block's number. */
function copy(
  from: Element,
  to: DomElement,
  document: DomDocument,
  numberOf: ReadonlyMap<Text, number>,
): void {
  for (const child of from.children) {
    if (child.type === "text") {
      const number = numberOf.get(child);
      const text = document.createTextNode(child.value);
      if (number === undefined || child.value.trim() === "") {
        to.appendChild(text);
        continue;
      }
      const mark = document.createElement("span");
      mark.setAttribute(MARK, String(number));
      mark.appendChild(text);
      to.appendChild(mark);
    } else if (child.type === "element" && !UNREAD.has(child.tagName)) {
      const element = document.createElement(child.tagName);
      for (const [name, property] of ATTRIBUTES) {
        const value = child.properties[property] === true ? "" : attribute(child, property);
        if (value !== "" || child.properties[property] === true) element.setAttribute(name, value);
      }
      to.appendChild(element);
      copy(child, element, document, numberOf);
    }
  }
}

type DomDocument = ReturnType<typeof parseHTML>["document"];
type DomElement = DomDocument["body"];
