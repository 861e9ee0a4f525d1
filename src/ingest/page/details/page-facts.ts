import type { Element, Root } from "hast";
import { attribute, elementsUnder, textUnder } from "../element.ts";
import { isOfType, structuredData } from "../structured-data.ts";
import type { Thing } from "../structured-data.ts";
import type { Found } from "../../found.ts";

/** What a page says for machines, read once. */
export interface PageFacts {
  readonly elements: readonly Element[];
  /** The thing of JSON-LD that describes the article; undefined where none does. */
  readonly article: Thing | undefined;
  readonly things: readonly Thing[];
  /** The first `<meta>` with one of the names, in the order of the names. */
  meta(...names: string[]): Found | undefined;
  /** The words, or the value for machines, of the first element with an `itemprop`. */
  itemprop(name: string): Found | undefined;
  /** The words of the first element with a tag. */
  firstOf(tag: string): string;
}

const ARTICLE = /(?:Article|BlogPosting|Report|Review|Recipe|SocialMediaPosting|WebPage)$/;

export function factsOf(root: Root): PageFacts {
  const elements = [...elementsUnder(root)];
  const things = structuredData(root);
  const metas = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== "meta") continue;
    const content = attribute(element, "content");
    for (const name of ["property", "name", "httpEquiv", "itemProp"]) {
      const key = attribute(element, name).toLowerCase();
      if (key !== "" && content !== "" && !metas.has(key)) metas.set(key, content);
    }
  }
  return {
    elements,
    things,
    article:
      things.find((thing) => isOfType(thing, ARTICLE) && !isOfType(thing, /WebPage$/)) ??
      things.find((thing) => isOfType(thing, ARTICLE)),
    meta: (...names) => {
      const name = names.find((candidate) => metas.has(candidate.toLowerCase()));
      return name === undefined
        ? undefined
        : { value: metas.get(name.toLowerCase()) ?? "", from: `<meta> “${name}”` };
    },
    itemprop: (name) => {
      const element = elements.find((candidate) =>
        attribute(candidate, "itemProp").split(" ").includes(name),
      );
      if (element === undefined) return undefined;
      const value = attribute(element, "content") || attribute(element, "dateTime") || textUnder(element);
      return { value, from: `itemprop “${name}”` };
    },
    firstOf: (tag) => {
      const element = elements.find(({ tagName }) => tagName === tag);
      return element === undefined ? "" : factOnOneLine(textUnder(element));
    },
  };
}

export const factOnOneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** A property of JSON-LD as text; empty where it is none. */
export function stringOf(value: unknown): string {
  if (typeof value === "string") return factOnOneLine(decodeEntities(value));
  if (Array.isArray(value)) return stringOf(value[0]);
  if (typeof value === "object" && value !== null) {
    if ("name" in value) return stringOf(value.name);
    if ("@value" in value) return stringOf(value["@value"]);
  }
  return "";
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["lt", "<"],
  ["gt", ">"],
  ["nbsp", " "],
]);

/** Characters in place of their names in HTML or XML: many pages escape their JSON-LD as well. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      const code =
        decimal === undefined ? (hex === undefined ? undefined : parseInt(hex, 16)) : Number(decimal);
      if (code !== undefined) return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
      return ENTITIES.get((name ?? "").toLowerCase()) ?? whole;
    },
  );
