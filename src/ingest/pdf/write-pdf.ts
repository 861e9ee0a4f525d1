import { markdownLine } from "../../core/text/escape/markdown-source.ts";
import { bodySizeOf, SMALLER } from "./body-size.ts";
import { FOOTNOTE } from "./footnotes.ts";
import { CALL_CLOSES, CALL_OPENS } from "./pdf-page.ts";
import type { PdfBlock } from "./paragraphs.ts";

export interface WrittenBlock {
  /** Its words, without the labels of notes that they call. */
  readonly text: string;
  /** Of a heading: 1 to 6. */
  readonly level: number | undefined;
  readonly markdown: string;
  readonly isItem: boolean;
}

/** Type that is so much larger than that of the text heads it; longer blocks do not. */
const LARGER = 1.1;
const LONGEST_HEADING = 200;
const LOWEST = 5;

const CALL = new RegExp(`${CALL_OPENS}([^${CALL_CLOSES}]*)${CALL_CLOSES}`, "gu");
const ITEM = /^(?:[•‣▪◦●○■–—*-]|\(?(\d{1,3})[.)]) (?=\S)/u;

/** Writes blocks as Markdown: headings by the size of their type, items, tables, notes. */
export function writePdf(blocks: readonly PdfBlock[]): readonly WrittenBlock[] {
  const body = bodySizeOf(blocks);
  const levels = headingLevels(blocks, body);
  const notes = new Map<PdfBlock, string>();
  for (const block of blocks) {
    const label = labelOf(block, body);
    const isCalled =
      label !== undefined &&
      blocks.some(
        (other) =>
          other !== block &&
          Math.abs(other.page - block.page) <= 1 &&
          other.text.includes(`${CALL_OPENS}${label}${CALL_CLOSES}`),
      );
    if (isCalled) notes.set(block, `${block.page}-${label}`);
  }
  const names = new Set(notes.values());
  return blocks.map((block) =>
    writeBlock(block, levels.get(Math.round(block.size * 2)), notes.get(block), names),
  );
}

function writeBlock(
  block: PdfBlock,
  level: number | undefined,
  note: string | undefined,
  names: ReadonlySet<string>,
): WrittenBlock {
  const words = note === undefined ? block.text : block.text.replace(FOOTNOTE, "");
  const text = words.replace(CALL, "").trim();
  const typed = (plain: string): string =>
    markdownLine(plain).replace(CALL, (_, label: string) => {
      const name = [0, 1, -1].map((by) => `${block.page + by}-${label}`).find((one) => names.has(one));
      return name === undefined ? `<sup>${label}</sup>` : `[^${nameOf(name)}]`;
    });
  const plain = { text, level: undefined, isItem: false };
  if (note !== undefined) return { ...plain, markdown: `[^${nameOf(note)}]: ${typed(words)}` };
  if (block.rows !== undefined) return { ...plain, markdown: tableOf(block.rows, typed) };
  if (level !== undefined && block.text.length <= LONGEST_HEADING)
    return { ...plain, level, markdown: `${"#".repeat(level)} ${typed(words)}` };
  const [mark, number] = ITEM.exec(words) ?? [];
  return mark === undefined
    ? { ...plain, markdown: typed(words) }
    : {
        ...plain,
        isItem: true,
        markdown: `${number === undefined ? "-" : `${number}.`} ${typed(words.slice(mark.length))}`,
      };
}

/** Signs are no names of notes in Markdown. */
const nameOf = (name: string): string => name.replace(/[*†‡§]/gu, (sign) => `s${"*†‡§".indexOf(sign)}`);

const labelOf = ({ text, size, rows }: PdfBlock, body: number): string | undefined =>
  rows === undefined && size < SMALLER * body ? FOOTNOTE.exec(text)?.[1] : undefined;

/** The level of each size that is larger than the text's, by twice its size: the largest is the first. */
function headingLevels(blocks: readonly PdfBlock[], body: number): ReadonlyMap<number, number> {
  const sizes = blocks
    .filter(
      ({ size, text, rows }) => rows === undefined && size >= LARGER * body && text.length <= LONGEST_HEADING,
    )
    .map(({ size }) => Math.round(size * 2));
  const distinct = [...new Set(sizes)].toSorted((a, b) => b - a);
  return new Map(distinct.map((size, index) => [size, Math.min(index + 1, LOWEST)]));
}

function tableOf(rows: readonly (readonly string[])[], typed: (words: string) => string): string {
  const [head = [], ...rest] = rows.map((cells) => `| ${cells.map(typed).join(" | ")} |`);
  const line = `|${(rows[0] ?? []).map(() => " --- |").join("")}`;
  return [head, line, ...rest].join("\n");
}
