import type { Element, Root } from "hast";
import { defaultHandlers, toMdast } from "hast-util-to-mdast";
import type { Handle, State } from "hast-util-to-mdast";
import type { FootnoteDefinition, FootnoteReference, Html, Nodes } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { attribute, textUnder } from "./element.ts";
import { markNotes, NOTE, NOTE_CALL } from "./mark-notes.ts";

/** Only its label is text; the address is none. */
const label: Handle = (state: State, element: Element) => state.all(element);
const nothing: Handle = () => undefined;

/** What Markdown has no mark for stays an element. */
const asElement = (tag: string, words: string): Html => ({
  type: "html",
  value: `<${tag}>${words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")}</${tag}>`,
});
const raised: Handle = (_: State, element: Element) => asElement(element.tagName, oneLine(element));
const caption: Handle = (_: State, element: Element) => asElement("figcaption", oneLine(element));

const noteCall: Handle = (_: State, element: Element): Html | FootnoteReference => {
  const name = attribute(element, "name");
  return name === ""
    ? asElement("sup", `[${oneLine(element)}]`)
    : { type: "footnoteReference", identifier: name.toLowerCase(), label: name };
};
const note: Handle = (state: State, element: Element): FootnoteDefinition => {
  const name = attribute(element, "name");
  return {
    type: "footnoteDefinition",
    identifier: name.toLowerCase(),
    label: name,
    children: state.toFlow(state.all(element)).filter((child) => child.type !== "footnoteDefinition"),
  };
};

const oneLine = (element: Element): string => textUnder(element).replace(/\s+/gu, " ").trim();

/**
 * Writes a page as Markdown: headings, lists, tables, quotations, emphasis, notes. Links become their labels, pictures go. What is a mark in
 * Markdown and was a word on the page is escaped, so that the text reads back as it was.
 */
export function markdownOf(root: Root): string {
  const tree: Nodes = toMdast(markNotes(root), {
    handlers: {
      ...defaultHandlers,
      a: label,
      img: nothing,
      image: nothing,
      sup: raised,
      sub: raised,
      figcaption: caption,
      [NOTE_CALL]: noteCall,
      [NOTE]: note,
    },
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
