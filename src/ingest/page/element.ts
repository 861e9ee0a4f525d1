import type { Element, ElementContent, Root } from "hast";

/** Shown by nobody as text of the page. */
const NOT_TEXT: ReadonlySet<string> = new Set(
  "head script style noscript template svg math iframe frame object embed applet canvas audio video map select option datalist textarea input button progress meter dialog".split(
    " ",
  ),
);

/** Elements that begin and end a line. */
const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** True for an element whose words are no text of the page: programs, styles, controls, drawings. */
export const isNotText = ({ tagName }: Element): boolean => NOT_TEXT.has(tagName);

/** True for an element that begins and ends a line. */
export const isBlockElement = ({ tagName }: Element): boolean => BLOCKS.has(tagName);

/** An attribute as text; empty where it is missing. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return "";
  return Array.isArray(value) ? value.join(" ") : String(value);
}

/** True where a style or an attribute hides an element from everybody. */
export const isHidden = (element: Element): boolean =>
  element.properties["hidden"] === true ||
  attribute(element, "ariaHidden") === "true" ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, "style"));

/** All elements under a node, in order. */
export function* elementsUnder(node: Root | Element): Generator<Element> {
  const waiting: (Root["children"][number] | ElementContent)[] = node.children.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type !== "element") continue;
    yield next;
    for (const child of next.children.toReversed()) waiting.push(child);
  }
}

/** All the text under a node, programs and styles aside, white space as it stands. */
export function textUnder(node: Root | Element): string {
  let text = "";
  const waiting: (Root["children"][number] | ElementContent)[] = node.children.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === "text") text += next.value;
    else if (next.type === "element" && !isNotText(next))
      for (const child of next.children.toReversed()) waiting.push(child);
  }
  return text;
}
