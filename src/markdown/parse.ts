import type { Nodes, Root } from "hast";
import { raw } from "hast-util-raw";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { CompileContext, Extension, Token } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toHast } from "mdast-util-to-hast";
import { gfm } from "micromark-extension-gfm";
import { decodeString } from "micromark-util-decode-string";

/**
 * Reads Markdown (CommonMark, and GitHub's tables, footnotes, task lists, deletions and bare addresses) with the HTML in it, as the tree
 * of elements that a browser would make of it.
 *
 * @param literal - is put before each character that was escaped, in either of the two ways
 */
export function parseMarkdown(source: string, literal: string): Root {
  const tree = fromMarkdown(source, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown(), markLiterals(literal)],
  });
  const root = toHast(tree, { allowDangerousHtml: true, clobberPrefix: "" });
  if (root.type !== "root") return { type: "root", children: root.type === "doctype" ? [] : [root] };
  if (!hasHtml(root)) return root;
  const whole = raw(root);
  return whole.type === "root" ? whole : root;
}

const hasHtml = (node: Nodes): boolean =>
  node.type === "raw" || ("children" in node && node.children.some(hasHtml));

function markLiterals(literal: string): Extension {
  return {
    exit: {
      characterEscapeValue(token) {
        append(this, token, literal + this.sliceSerialize(token));
        this.stack.pop();
      },
      characterReferenceValue(token) {
        const hexadecimal = this.data.characterReferenceType === "characterReferenceMarkerHexadecimal";
        const numeric = this.data.characterReferenceType === "characterReferenceMarkerNumeric";
        const opening = hexadecimal ? "&#x" : numeric ? "&#" : "&";
        append(this, token, literal + decodeString(`${opening}${this.sliceSerialize(token)};`));
        this.data.characterReferenceType = undefined;
      },
    },
  };
}

/** The text that is being read, when a token in it ends. */
function append(context: CompileContext, { end }: Token, words: string): void {
  const text = context.stack.at(-1);
  if (text?.type !== "text") return;
  text.value += words;
  if (text.position) text.position.end = { line: end.line, column: end.column, offset: end.offset };
}
