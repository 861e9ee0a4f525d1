import type { Span } from "../text/span.ts";

/** How a block is set, before it is known what it is to a reader. */
export type Shape = "heading" | "paragraph" | "columns" | "row" | "caption" | "code";

/** What a block lies in. Blocks that lie in the same one share the same object. */
export type Container =
  | { readonly kind: "quotation" }
  /** `start` is the number of its first item; a list without one has no numbers. */
  | { readonly kind: "list"; readonly start?: number | undefined }
  | { readonly kind: "item" }
  /** A list of terms (`<dl>`), with what is said of each. */
  | { readonly kind: "terms" }
  | { readonly kind: "term" }
  | { readonly kind: "detail" }
  /** `columns` are the cells that head its columns, where it has such a row. */
  | { readonly kind: "table"; readonly columns?: readonly Span[] | undefined }
  | { readonly kind: "figure" }
  /** A footnote; `label` is how its marks call it ("3", "a"). */
  | { readonly kind: "note"; readonly label: string }
  /** A list of contents or other ways through the page. */
  | { readonly kind: "navigation" };

/** Where a note is called. The mark itself is not in the text. */
export interface NoteMark {
  /** The mark stood directly before this code unit of the text. */
  readonly at: number;
  /** As it was written, without brackets: "3", "a", "citation needed". */
  readonly label: string;
}

/** A stretch of an article that a reader sees as one: no sentence goes beyond it. */
export interface Block {
  /** Without white space at its ends, never empty. */
  readonly span: Span;
  readonly shape: Shape;
  /** Outermost first. */
  readonly within: readonly Container[];
  /** Of a heading: 1 to 6. */
  readonly level?: number | undefined;
  /** Of a row, and of the row that heads the columns: its cells that are not empty. A tab stands between two of them. */
  readonly cells?: readonly Span[] | undefined;
  /** In the order of the text. */
  readonly marks?: readonly NoteMark[] | undefined;
  /** Words at its beginning that are set in bold type. */
  readonly bold?: Span | undefined;
  /** All of it is set in italic type. */
  readonly isItalic?: boolean | undefined;
}

/** A text as a reader sees it, with its blocks in order. */
export interface ReadText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The innermost container of a kind that a block lies in. */
export function containerOf<K extends Container["kind"]>(
  { within }: Pick<Block, "within">,
  kind: K,
): Extract<Container, { kind: K }> | undefined {
  return within.findLast(
    (container): container is Extract<Container, { kind: K }> => container.kind === kind,
  );
}
