import type { Element, Nodes, Root } from "hast";
import type { Block, Container, ReadText, Shape } from "../core/article/block.ts";
import { trimSpan } from "../core/text/span.ts";
import type { Span } from "../core/text/span.ts";
import { calledNotes, noteIn } from "./called-notes.ts";
import { holdersOfBlocks, idOf, isBlock, isElement, isUnseen, wordsOfElement } from "./elements.ts";
import type { Line } from "./line-buffer.ts";
import { GAP } from "./gap.ts";
import { readMarkdownLine } from "./read-line.ts";
import { readRows } from "./read-table.ts";
import type { Reserved } from "./reserved.ts";

/** The words of a document, and its blocks as places in them. */
export function readBlocks(root: Root, reserved: Reserved): ReadText {
  const labels = calledNotes(root);
  const holders = holdersOfBlocks(root);
  const blocks: Block[] = [];
  let text = "";
  /** The last thing that was read is a picture: what follows in italic type is its caption. */
  let isAfterPicture = false;

  const put = (words: string, block: Omit<Block, "span">, line?: Line): void => {
    if (words.trim() === "") return;
    if (text !== "") text += GAP;
    const start = text.length;
    text += words;
    blocks.push({
      span: trimSpan(text, { start, end: text.length }),
      ...block,
      ...(line && placed(line, start)),
    });
    isAfterPicture = false;
  };

  const putLine = (
    nodes: readonly Nodes[],
    shape: Shape,
    within: readonly Container[],
    level?: number,
  ): void => {
    const line = readMarkdownLine(nodes, reserved);
    const note = noteIn(nodes, labels);
    const hasPicture = nodes.some(holdsPicture);
    const isCaption = line.isItalic && (isAfterPicture || hasPicture);
    put(
      line.text,
      {
        shape: shape === "paragraph" && isCaption ? "caption" : shape,
        within: note === undefined ? within : [...within, { kind: "note", label: note }],
        ...(level !== undefined && { level }),
      },
      line,
    );
    if (line.text === "" && hasPicture) isAfterPicture = true;
  };

  const readTable = (table: Element, within: readonly Container[]): void => {
    const rows = readRows(table, reserved);
    if (rows === undefined) {
      readChildren(table, within);
      return;
    }
    const head = rows.find(({ isHead }) => isHead);
    const container: { kind: "table"; columns?: readonly Span[] } = { kind: "table" };
    for (const caption of table.children)
      if (isElement(caption) && caption.tagName === "caption")
        putLine(caption.children, "caption", [...within, container]);
    for (const row of rows) {
      const { words, cells, marks } = joinCells(row.cells);
      const start = text === "" ? 0 : text.length + GAP.length;
      const places = cells.map((cell) => ({ start: start + cell.start, end: start + cell.end }));
      if (row === head) container.columns = places;
      put(words, {
        shape: row === head ? "columns" : "row",
        within: [...within, container],
        cells: places,
        marks: marks.map(({ at, label }) => ({ at: start + at, label })),
      });
    }
  };

  const readBlock = (node: Element, within: readonly Container[]): void => {
    const label = labels.get(idOf(node) ?? "");
    const inside: readonly Container[] = label === undefined ? within : [...within, { kind: "note", label }];
    const [, level] = /^h([1-6])$/.exec(node.tagName) ?? [];
    if (level !== undefined) {
      if (node.properties["id"] !== "footnote-label")
        putLine(node.children, "heading", inside, Number(level));
    } else if (node.tagName === "pre") {
      put(wordsOfElement(node).trim(), { shape: "code", within: inside });
    } else if (node.tagName === "table") {
      readTable(node, inside);
    } else {
      const container = containerFor(node);
      readChildren(
        node,
        container === undefined ? inside : [...inside, container],
        node.tagName === "figcaption" ? "caption" : "paragraph",
      );
    }
  };

  const readChildren = (
    node: Element | Root,
    within: readonly Container[],
    shape: Shape = "paragraph",
  ): void => {
    let inline: Nodes[] = [];
    const flush = (): void => {
      if (inline.length > 0) putLine(inline, shape, within);
      inline = [];
    };
    for (const [index, child] of node.children.entries()) {
      if (isUnseen(child) && !holdsPicture(child)) continue;
      if (isBlock(child)) {
        flush();
        readBlock(child, within);
      } else if (holders.has(child) && isElement(child)) {
        flush();
        readChildren(child, within, shape);
      } else if (isBreak(child) && isBreak(nextOf(node, index))) {
        flush();
      } else {
        inline.push(child);
      }
    }
    flush();
  };

  readChildren(root, []);
  return { text, blocks };
}

const isBreak = (node: Nodes | undefined): boolean => isElement(node) && node.tagName === "br";

/** The next node that is more than white space. */
const nextOf = ({ children }: Element | Root, index: number): Nodes | undefined =>
  children.slice(index + 1, index + 3).find((node) => node.type !== "text" || node.value.trim() !== "");

const holdsPicture = (node: Nodes): boolean =>
  isElement(node) &&
  (/^(?:img|picture|video|svg|iframe)$/.test(node.tagName) || node.children.some(holdsPicture));

function containerFor(node: Element): Container | undefined {
  const { role, start } = node.properties;
  if (role === "navigation" || role === "doc-toc" || node.tagName === "nav") return { kind: "navigation" };
  switch (node.tagName) {
    case "blockquote":
      return { kind: "quotation" };
    case "ul":
    case "menu":
      return { kind: "list" };
    case "ol":
      return { kind: "list", start: Number(start ?? 1) || 1 };
    case "li":
      return { kind: "item" };
    case "dl":
      return { kind: "terms" };
    case "dt":
      return { kind: "term" };
    case "dd":
      return { kind: "detail" };
    case "figure":
      return { kind: "figure" };
    default:
      return undefined;
  }
}

/** What is known of a line besides its words, with places in the whole text. */
const placed = ({ marks, bold, isItalic }: Line, start: number): Partial<Block> => ({
  ...(marks.length > 0 && { marks: marks.map(({ at, label }) => ({ at: start + at, label })) }),
  ...(bold && bold.start < bold.end && { bold: { start: start + bold.start, end: start + bold.end } }),
  ...(isItalic && { isItalic }),
});

/** Joins the cells of a row with tabs; one that is empty adds none, and is an empty place. */
function joinCells(lines: readonly Line[]) {
  let words = "";
  const cells: Span[] = [];
  const marks: { readonly at: number; readonly label: string }[] = [];
  for (const { text, marks: own } of lines) {
    if (text !== "" && words !== "") words += "\t";
    const start = words.length;
    words += text.replace(/\s+/gu, " ");
    cells.push({ start, end: words.length });
    marks.push(...own.map(({ at, label }) => ({ at: start + at, label })));
  }
  return { words, cells, marks };
}
