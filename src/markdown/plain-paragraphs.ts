import type { Block, ReadText } from "../core/article/block.ts";
import { createLineBuffer } from "./line-buffer.ts";
import { GAP } from "./gap.ts";
import type { Reserved } from "./reserved.ts";

/** Characters that may mean something in Markdown, wherever they stand; and beginnings and ends of lines that may. */
const MAY_BE_MARKUP = /[\\*_`[\]<>&~|\t\r\f\0\uFEFF]|^(?: |#|[-+=]|\d{1,9}[.)])| $/m;

/**
 * Reads a text that is nothing but paragraphs: by far the most are, and this is quick.
 *
 * @returns what the whole reading would find, or undefined where the text may hold Markdown
 */
export function plainParagraphs(source: string, reserved: Reserved): ReadText | undefined {
  if (MAY_BE_MARKUP.test(source)) return undefined;
  const blocks: Block[] = [];
  let text = "";
  for (const paragraph of source.split(/\n{2,}/)) {
    const buffer = createLineBuffer(reserved);
    buffer.add(paragraph);
    const { text: words } = buffer.close();
    if (words === "") continue;
    if (text !== "") text += GAP;
    blocks.push({
      span: { start: text.length, end: text.length + words.length },
      shape: "paragraph",
      within: [],
    });
    text += words;
  }
  return { text, blocks };
}
