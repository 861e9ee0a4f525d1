/** A node of any DOM, as far as it is read. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

const BLOCKS =
  /^(?:address|article|aside|blockquote|br|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/i;

/** Text with line breaks where blocks begin and end: `textContent` glues the words of two paragraphs. */
export function shownText(node: DomNode): string {
  if (node.nodeType === 3) return node.textContent ?? "";
  const inner = Array.from(node.childNodes, shownText).join("");
  return BLOCKS.test(node.nodeName) ? `\n${inner}\n` : inner;
}
