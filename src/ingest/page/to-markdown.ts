import type { Element, Root } from "hast";
import { defaultHandlers, toMdast } from "hast-util-to-mdast";
import type { Handle, State } from "hast-util-to-mdast";
import type { Nodes } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";

/** Only its label is text; the address is none. */
const label: Handle = (state: State, element: Element) => state.all(element);
const nothing: Handle = () => undefined;

/**
 * Writes a page as Markdown: headings, lists, tables, quotations, emphasis. Links become their labels, pictures go. What is a mark in
 * Markdown and was a word on the page is escaped, so that the text reads back as it was.
 */
export function markdownOf(root: Root): string {
  const tree: Nodes = toMdast(root, {
    handlers: { ...defaultHandlers, a: label, img: nothing, image: nothing },
    newlines: false,
  });
  return toMarkdown(tree, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false, tableCellPadding: true })],
    bullet: "-",
    emphasis: "_",
    fences: true,
    rule: "*",
    listItemIndent: "one",
    incrementListMarker: true,
  }).trim();
}
