import type { Element, Root, Text } from "hast";
import { isBlockElement, isNotText } from "./element.ts";

/** A run of text that a page shows without a break: a paragraph, a heading, a list item, a label. */
export interface PageBlock {
  /** Its text nodes, in order; none is of another block. */
  readonly nodes: readonly Text[];
  /** Its words, each run of white space as one space. */
  readonly text: string;
  /** How much of `text` is in links, in code units. */
  readonly linkLength: number;
  /** How much of `text` is bold or italic, in code units. */
  readonly strongLength: number;
  /** The elements that it lies in, from the innermost block outwards. */
  readonly path: readonly Element[];
  /** Elements within a line (`span`, `time`, `a` …) that nearly all of `text` lies in. */
  readonly wrappers: readonly Element[];
}

interface OpenBlock {
  nodes: Text[];
  text: string;
  linkLength: number;
  strongLength: number;
  inline: Map<Element, number>;
}

/** So much of a block's text must lie in an element for it to wrap the block. */
const WRAPPED = 0.8;

/** Deeper nesting is a broken page; what lies there is read as if it lay here. */
const DEEPEST = 400;

const STRONG: ReadonlySet<string> = new Set(["b", "strong", "em", "i"]);

/** The blocks of a page, in order. Two line breaks in a row part a block as the end of an element does. */
export function blocksOfPage(root: Root): PageBlock[] {
  const blocks: PageBlock[] = [];
  let open: OpenBlock = empty();
  let path: readonly Element[] = [];
  let line: readonly Element[] = [];
  let breaks = 0;

  const close = (): void => {
    const text = open.text.trim();
    const { nodes, linkLength, strongLength, inline } = open;
    const wrappers = [...inline].flatMap(([element, length]) =>
      length >= text.length * WRAPPED ? element : [],
    );
    if (text !== "") blocks.push({ nodes, text, linkLength, strongLength, path, wrappers });
    open = empty();
    breaks = 0;
  };
  const read = (text: Text, isLink: boolean, isStrong: boolean): void => {
    const words = text.value.replace(/\s+/gu, " ");
    if (words !== " " && words !== "") breaks = 0;
    const added = open.text.endsWith(" ") ? words.trimStart() : words;
    open.nodes.push(text);
    open.text += added;
    if (isLink) open.linkLength += added.trim().length;
    if (isStrong) open.strongLength += added.trim().length;
    for (const element of line)
      open.inline.set(element, (open.inline.get(element) ?? 0) + added.trim().length);
  };
  const walk = (node: Element | Root, isLink: boolean, isStrong: boolean, depth: number): void => {
    for (const child of node.children) {
      if (child.type === "text") read(child, isLink, isStrong);
      if (child.type !== "element" || isNotText(child) || depth > DEEPEST) continue;
      if (child.tagName === "br") {
        breaks += 1;
        if (breaks > 1) close();
        else open.text += " ";
        continue;
      }
      const link = isLink || child.tagName === "a";
      const strong = isStrong || STRONG.has(child.tagName);
      if (isBlockElement(child)) {
        close();
        const [outer, outerLine] = [path, line];
        path = [child, ...path];
        line = [];
        walk(child, link, strong, depth + 1);
        close();
        path = outer;
        line = outerLine;
      } else {
        const outer = line;
        line = [...line, child];
        walk(child, link, strong, depth + 1);
        line = outer;
      }
    }
  };
  walk(root, false, false, 0);
  close();
  return blocks;
}

const empty = (): OpenBlock => ({ nodes: [], text: "", linkLength: 0, strongLength: 0, inline: new Map() });
