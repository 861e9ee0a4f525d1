import type { Root } from "hast";
import { attribute, elementsUnder } from "./element.ts";

/** A thing that a page describes for machines; see schema.org. */
export type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The things that a page's JSON-LD describes, outermost first; what is no JSON is passed over. */
export function structuredData(root: Root): readonly Thing[] {
  const things: Thing[] = [];
  for (const element of elementsUnder(root)) {
    if (element.tagName !== "script" || !/ld\+json/i.test(attribute(element, "type"))) continue;
    const source = element.children.map((child) => (child.type === "text" ? child.value : "")).join("");
    collect(parse(source), things, 0);
  }
  return things;
}

function parse(source: string): unknown {
  try {
    // Pages put it into comments and break lines within its strings.
    return JSON.parse(
      source
        .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/s, "")
        .replace(/(?:-->|(?:\/\/\s*)?\]\]>)\s*;?\s*$/, "")
        .replace(/\p{Cc}+/gu, " "),
    );
  } catch {
    return undefined;
  }
}

function collect(value: unknown, things: Thing[], depth: number): void {
  if (depth > 5) return;
  if (Array.isArray(value)) for (const item of value) collect(item, things, depth + 1);
  if (!isThing(value)) return;
  things.push(value);
  for (const name of ["@graph", "mainEntity", "mainEntityOfPage"]) collect(value[name], things, depth + 1);
}

/** True where a thing is of one of the types; `NewsArticle` and the like count as `Article`. */
export function isOfType({ "@type": type }: Thing, pattern: RegExp): boolean {
  return [type].flat().some((name) => typeof name === "string" && pattern.test(name));
}
