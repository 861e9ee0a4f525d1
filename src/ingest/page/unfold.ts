import type { Element, ElementContent, Root, Text } from "hast";
import { isBlockElement, textUnder } from "./element.ts";

/** Blocks that hold one line of words each; a break of two lines makes two of them. */
const LINES: ReadonlySet<string> = new Set([
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "summary",
  "caption",
  "figcaption",
  "dt",
  "legend",
]);
/** Elements in which line ends and spaces mean what they are. */
const KEPT: ReadonlySet<string> = new Set(["pre", "code"]);

/**
 * Sets a tree right as browsers show it, for what Markdown can say: no block lies within a line, two line breaks in a row part paragraphs,
 * a heading has one line, and emphasis neither begins nor ends with white space or a break.
 */
export const unfold = (root: Root): Root => ({
  ...root,
  children: root.children.flatMap((child): Root["children"] =>
    child.type === "element" ? unfoldElement(child) : [child],
  ),
});

function unfoldElement(element: Element): ElementContent[] {
  if (KEPT.has(element.tagName)) return [element];
  const children = element.children.flatMap((child): ElementContent[] =>
    child.type === "element" ? unfoldElement(child) : [child],
  );
  if (!isBlockElement(element)) return element.tagName === "br" ? [element] : distribute(element, children);
  // Markdown's tables have no captions.
  if (element.tagName === "table")
    return [
      ...captionsOf(children),
      withHead({ ...element, children: children.filter((child) => !isCaption(child)) }),
    ];
  if (LINES.has(element.tagName)) return parts(children).flatMap((part) => lineOf(element, part));
  return [
    {
      ...element,
      children: parts(children).flatMap((part, _, all) =>
        all.length > 1 && !isOneBlock(part) ? paragraph(part) : part,
      ),
    },
  ];
}

/** A table that does not say so has a head where its first row is words alone, and figures stand below. */
function withHead(table: Element): Element {
  const rows = rowsUnder(table);
  const [first, ...rest] = rows;
  if (first === undefined || rest.length === 0 || hasFigures(first) || !rest.some(hasFigures)) return table;
  if (rows.some((row) => row.children.some((cell) => cell.type === "element" && cell.tagName === "th")))
    return table;
  const asHead = (node: ElementContent): ElementContent =>
    node.type !== "element"
      ? node
      : node === first
        ? {
            ...node,
            children: node.children.map((cell) =>
              cell.type === "element" && cell.tagName === "td" ? { ...cell, tagName: "th" } : cell,
            ),
          }
        : { ...node, children: node.children.map(asHead) };
  return { ...table, children: table.children.map(asHead) };
}

const hasFigures = (row: Element): boolean => /\d/.test(textUnder(row));

const rowsUnder = (table: Element): Element[] =>
  table.children.flatMap((child) =>
    child.type !== "element"
      ? []
      : child.tagName === "tr"
        ? [child]
        : /^t(?:head|body|foot)$/.test(child.tagName)
          ? rowsUnder(child)
          : [],
  );

const isCaption = (node: ElementContent): node is Element =>
  node.type === "element" && node.tagName === "caption";
const captionsOf = (children: readonly ElementContent[]): Element[] =>
  children.filter(isCaption).map((caption) => ({ ...caption, tagName: "figcaption" }));

/** A run of words without a break of two lines, or one block. */
type Part = readonly ElementContent[];

function parts(children: readonly ElementContent[]): Part[] {
  const found: Part[] = [];
  let open: ElementContent[] = [];
  const close = (): void => {
    const part = trimmed(open);
    if (part.length > 0) found.push(part);
    open = [];
  };
  for (const [index, child] of children.entries()) {
    if (isBlock(child)) {
      close();
      found.push([child]);
    } else if (isBreak(child) && (isBreak(nextOf(children, index)) || open.length === 0)) {
      close();
    } else open.push(child);
  }
  close();
  return found;
}

const nextOf = (children: readonly ElementContent[], index: number): ElementContent | undefined =>
  children.slice(index + 1).find((node) => !isBlank(node));

/** Emphasis that holds blocks or breaks of two lines becomes emphasis within each of what they part. */
function distribute(element: Element, children: readonly ElementContent[]): ElementContent[] {
  const isWhole = children.every((child) => !isBlock(child));
  if (!isWhole)
    return parts(children).flatMap((part) =>
      isOneBlock(part) ? part : outward({ ...element, children: [...part] }),
    );
  return outward({ ...element, children: [...children] });
}

/** White space and breaks at the edges go before and behind the element. */
function outward(element: Element): ElementContent[] {
  const { children } = element;
  let start = 0;
  let end = children.length;
  while (start < end && isEdge(children[start])) start += 1;
  while (end > start && isEdge(children[end - 1])) end -= 1;
  const inner = children.slice(start, end);
  const [first, last] = [inner.at(0), inner.at(-1)];
  const before = first?.type === "text" ? (/^\s+/u.exec(first.value)?.[0] ?? "") : "";
  const after = last?.type === "text" ? (/\s+$/u.exec(last.value)?.[0] ?? "") : "";
  if (first?.type === "text") inner[0] = { ...first, value: first.value.trimStart() };
  const closing = inner.at(-1);
  if (closing?.type === "text") inner[inner.length - 1] = { ...closing, value: closing.value.trimEnd() };
  return [
    ...children.slice(0, start),
    ...blank(before),
    ...(inner.length === 0 && children.length > 0 ? [] : [{ ...element, children: inner }]),
    ...blank(after),
    ...children.slice(end),
  ];
}

const blank = (words: string): Text[] => (words === "" ? [] : [{ type: "text", value: words }]);

function lineOf(element: Element, part: Part): ElementContent[] {
  if (isOneBlock(part)) return [...part];
  const isHeading = /^h[1-6]$/.test(element.tagName);
  return [{ ...element, children: part.map((node) => (isHeading ? withoutBreaks(node) : node)) }];
}

const withoutBreaks = (node: ElementContent): ElementContent =>
  isBreak(node)
    ? { type: "text", value: " " }
    : node.type === "element"
      ? { ...node, children: node.children.map(withoutBreaks) }
      : node;

const paragraph = (part: Part): Element[] => [
  { type: "element", tagName: "p", properties: {}, children: [...part] },
];

function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  let start = 0;
  let end = nodes.length;
  while (start < end && isEdge(nodes[start])) start += 1;
  while (end > start && isEdge(nodes[end - 1])) end -= 1;
  return nodes.slice(start, end);
}

const isBreak = (node: ElementContent | undefined): boolean =>
  node?.type === "element" && node.tagName === "br";
const isBlank = (node: ElementContent): boolean => node.type === "text" && node.value.trim() === "";
const isEdge = (node: ElementContent | undefined): boolean =>
  node !== undefined && (isBreak(node) || isBlank(node));
const isBlock = (node: ElementContent): boolean => node.type === "element" && isBlockElement(node);
const isOneBlock = (part: Part): boolean => part.length === 1 && part[0] !== undefined && isBlock(part[0]);
