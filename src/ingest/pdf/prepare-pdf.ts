import { UsageError } from "../../core/errors.ts";
import { readMarkdown } from "../../markdown/read-markdown.ts";
import { cleanLines } from "../clean.ts";
import { statedIn } from "../finish.ts";
import { foundIn } from "../head/stated.ts";
import { readUnderTitle } from "../head/under-title.ts";
import { headingDoubts } from "../heading-doubts.ts";
import type { TextOptions } from "../options.ts";
import type { FoundDetails, Prepared } from "../prepared.ts";
import { NO_CHANGES } from "../tidy.ts";
import type { TidyLine } from "../tidy.ts";
import { borneOutTitle } from "../title.ts";
import { detailsOfPdf } from "./details.ts";
import { withoutFootnotes } from "./footnotes.ts";
import { readPdf } from "./open-pdf.ts";
import { pdfParagraphsOf } from "./paragraphs.ts";
import type { PdfBlock } from "./paragraphs.ts";
import { linesInOrder } from "./reading-order.ts";
import { withoutRunningLines } from "./running-heads.ts";
import type { RunningLine } from "./running-heads.ts";
import { runsOf } from "./runs.ts";
import { writePdf } from "./write-pdf.ts";
import type { WrittenBlock } from "./write-pdf.ts";

/** Fewer letters on a page are those of a stamp: the page is a picture. */
const FEWEST_LETTERS = 25;

/**
 * Reads a PDF: its columns in order, words that were broken at the ends of lines whole, without what stands at the edge of page after page.
 *
 * @throws UsageError when it cannot be read, or has no words
 */
export async function preparePdf(bytes: Uint8Array, options: TextOptions): Promise<Prepared> {
  const { pages, info } = await readPdf(bytes);
  const { lines, running } = withoutRunningLines(
    pages.map(({ number, items }) => linesInOrder(runsOf(items), number)),
  );
  const { text: body, notes } = withoutFootnotes(lines);
  const blocks = [...pdfParagraphsOf(body), ...pdfParagraphsOf(notes)];
  checkForWords(blocks, pages.length);

  const written = writePdf(blocks);
  const source = linesOf(written, running);
  const foreign = new Map(running.map((line, index) => [written.length + index + 1, reasonFor(line)]));
  const text = source.filter(({ number }) => !foreign.has(number));
  const said = detailsOfPdf(info);
  const title = titleOf(statedIn(options).title, said, text, written);
  const under = readUnderTitle(text, title?.value, false);
  const clean = cleanLines(source, {
    title: title?.value,
    keep: options.keep,
    foreign: new Map([...foreign, ...under.lines]),
  });
  const kept = [
    ...written.filter((_, index) => clean.kept.has(index + 1)),
    ...running.flatMap((line, index): WrittenBlock[] =>
      clean.kept.has(written.length + index + 1)
        ? [{ text: line.text, level: undefined, markdown: line.text, isItem: false }]
        : [],
    ),
  ];
  const markdown = kept
    .map(
      (block, index) =>
        `${index === 0 ? "" : block.isItem && kept[index - 1]?.isItem === true ? "\n" : "\n\n"}${block.markdown}`,
    )
    .join("");
  return {
    markdown,
    words: readMarkdown(markdown).text,
    found: {
      ...foundIn(under.stated),
      ...said,
      title:
        title ??
        (clean.title === undefined ? undefined : { value: clean.title, from: "the text’s first line" }),
    },
    unit: "block",
    dropped: clean.dropped,
    broughtBack: clean.broughtBack,
    doubtful: [...clean.doubtful, ...headingDoubts(markdown, text)].toSorted((a, b) => a.line - b.line),
    changes: NO_CHANGES,
    notes: pictureNotes(blocks, pages.length),
  };
}

/** Running lines come last, so that the numbers of the others do not depend on them. */
const linesOf = (written: readonly WrittenBlock[], running: readonly RunningLine[]): TidyLine[] =>
  [
    ...written.map(({ text, level }) => (level === undefined ? text : `${"#".repeat(level)} ${text}`)),
    ...running.map(({ text }) => text),
  ].flatMap((text, index) => [
    { number: index + 1, text },
    { number: index + 1, text: "" },
  ]);

const reasonFor = ({ pages, isNumber }: RunningLine): string =>
  isNumber ? `page numbers, on ${pages} pages` : `at the edge of ${pages} pages`;

/** The heading in the largest type on the first page, where what the file says of itself bears it out or says nothing. */
function titleOf(
  given: string | undefined,
  said: FoundDetails,
  lines: readonly TidyLine[],
  written: readonly WrittenBlock[],
): FoundDetails["title"] {
  if (given !== undefined) return { value: given, from: "a person" };
  if (said.title !== undefined) return { ...said.title, value: borneOutTitle(said.title.value, lines) };
  const first = written.slice(0, 8).find(({ level }) => level === 1);
  return first === undefined ? undefined : { value: first.text, from: "the largest line of the first page" };
}

function checkForWords(blocks: readonly PdfBlock[], pages: number): void {
  const text = blocks.map((block) => block.text).join(" ");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (
    /^.{0,200}(?:please wait\.{3}|if this message is not eventually replaced|adobe reader \d or (?:later|higher))/isu.test(
      text,
    ) &&
    letters < 2000
  )
    throw new UsageError(
      "This PDF is a form that a script fills: the words are not in it. Open it in Acrobat Reader, print it as a PDF, and give that.",
    );
  if (letters < FEWEST_LETTERS * pages && letters < 2000)
    throw new UsageError(
      `This PDF has pictures of ${pages === 1 ? "its page" : `${pages} pages`}, and no text. Run text recognition (OCR) on it first, for example with ocrmypdf, and give what that writes.`,
    );
  const broken = text.match(/[\uFFFD\p{Co}]/gu)?.length ?? 0;
  if (broken > letters)
    throw new UsageError(
      "The letters of this PDF are drawn without saying which they are. Run text recognition (OCR) on it first, and give what that writes.",
    );
}

/** Pages among others that have no words. */
function pictureNotes(blocks: readonly PdfBlock[], pages: number): readonly string[] {
  const withWords = new Set(blocks.map(({ page }) => page)).size;
  const without = pages - withWords;
  return without <= 0
    ? []
    : [`${without === 1 ? "1 page has" : `${without} pages have`} no text that could be read.`];
}
