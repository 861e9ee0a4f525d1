import type { Element, Nodes } from "hast";
import { isBlock, isElement, isUnseen, wordsOfElement } from "./elements.ts";
import { createLineBuffer } from "./line-buffer.ts";
import type { Line, LineBuffer } from "./line-buffer.ts";
import { isBackLink, labelOfLink, labelOfRaised } from "./note-marks.ts";
import { shiftPlaces } from "./raised.ts";
import type { Reserved } from "./reserved.ts";

/** Reads the words of elements that make up one block; blocks within them, in a cell, are parted by spaces. */
export function readMarkdownLine(nodes: readonly Nodes[], reserved: Reserved): Line {
  const buffer = createLineBuffer(reserved);
  for (const node of nodes) read(node, buffer, false);
  return buffer.close();
}

function read(node: Nodes, buffer: LineBuffer, isRaised: boolean): void {
  if (node.type === "text") buffer.add(node.value);
  if (!isElement(node) || isUnseen(node)) return;
  const children = (): void => {
    for (const child of node.children) read(child, buffer, isRaised || node.tagName === "sup");
  };
  switch (node.tagName) {
    case "br":
      buffer.breakLine();
      break;
    case "a":
      readLink(node, buffer, isRaised, children);
      break;
    case "sup":
    case "sub":
      readShifted(node, node.tagName, buffer, children);
      break;
    case "b":
    case "strong":
      buffer.set("bold", children);
      break;
    case "i":
    case "em":
      buffer.set("italic", children);
      break;
    case "code":
    case "kbd":
    case "samp":
    case "tt":
      buffer.addKept(wordsOfElement(node).replace(/\s*\n\s*/g, " "));
      break;
    case "q":
      buffer.add("“");
      children();
      buffer.add("”");
      break;
    default:
      if (isBlock(node)) buffer.add("\n");
      children();
      if (isBlock(node)) buffer.add("\n");
  }
}

function readLink(link: Element, buffer: LineBuffer, isRaised: boolean, children: () => void): void {
  const label = labelOfLink(link, isRaised);
  if (label !== undefined && buffer.words().trim() !== "") buffer.mark(label);
  else if (!isBackLink(link)) children();
}

/** Raised words are marks of notes, powers, or the end of a word; where they hold links, each link decides. */
function readShifted(node: Element, tagName: "sup" | "sub", buffer: LineBuffer, children: () => void): void {
  const hasLink = node.children.some((child) => isElement(child) && child.tagName === "a");
  const label = tagName === "sup" && !hasLink ? labelOfRaised(node, buffer.words()) : undefined;
  if (label !== undefined) buffer.mark(label);
  else if (hasLink) children();
  else buffer.add(shiftPlaces(wordsOfElement(node), tagName));
}
