import type { Element, Root, RootContent, Text } from "hast";
import { isNotText } from "./element.ts";

/** Elements that hold something without words of their own. */
const KEPT_EMPTY: ReadonlySet<string> = new Set(["br", "hr", "td", "th"]);

/**
 * A copy of a page with nothing but some of its texts and the elements that hold them.
 *
 * @param kept - the texts that stay; white space between them stays as well
 */
export function prune(root: Root, kept: ReadonlySet<Text>): Root {
  const copy = (node: RootContent): RootContent | undefined => {
    if (node.type === "text") return kept.has(node) ? { ...node } : blank(node);
    if (node.type !== "element" || isNotText(node)) return undefined;
    const children = copyAll(node);
    const isEmpty = !children.some(
      (child) => child.type === "element" || (child.type === "text" && child.value.trim() !== ""),
    );
    return isEmpty && !KEPT_EMPTY.has(node.tagName) ? undefined : { ...node, children };
  };
  const copyAll = (node: Root | Element): Element["children"] =>
    node.children.flatMap((child) => {
      const copied = copy(child);
      return copied === undefined || copied.type === "doctype" ? [] : [copied];
    });
  return { type: "root", children: copyAll(root) };
}

/** What parts two words that stay must not go with a word between them. */
const blank = (node: Text): Text | undefined =>
  /\s/u.test(node.value) ? { type: "text", value: " " } : undefined;
