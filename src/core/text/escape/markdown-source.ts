import { dropCapSpace } from "../drop-cap.ts";

/** Addresses, which are links by themselves wherever they stand: an escape within one would be part of it. */
const ADDRESS = /(?:https?:\/\/|ftp:\/\/|www\.|mailto:|xmpp:)\S+|[^\s@]+@\S+/giu;
/** Marks that mean something wherever they stand. */
const MARKS = /[\\`*[\]~|]|<(?=[A-Za-z/!?])|&(?=[#A-Za-z])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What means something at the beginning of a line. */
const LINE_OPENING = /^(?:(#{1,6})(?=\s|$)|([-+=>:])|(\d{1,9})([.)])(?=\s|$))/u;

/**
 * Writes plain text as Markdown that `readMarkdown` reads back as exactly that text: no character of it is markup. Blank lines part
 * paragraphs; other line ends break the line.
 *
 * @param text - LF as line ends, no more than one blank line at a time; a null character, which Markdown cannot hold, becomes U+FFFD
 */
export const markdownText = (text: string): string => text.split("\n\n").map(markdownParagraph).join("\n\n");

/** Writes one paragraph of plain text as Markdown. Line ends in it break the line. */
export function markdownParagraph(paragraph: string): string {
  const hasDropCap = dropCapSpace(paragraph) !== undefined;
  const lines = paragraph.split("\n").map((line, index, all) => {
    const words = hasDropCap && index === 0 ? markdownLine(line).replace(" ", "&#32;") : markdownLine(line);
    return index < all.length - 1 ? `${words}\\` : words;
  });
  return lines.join("\n");
}

/** Writes words that have no line end as Markdown. */
export function markdownLine(line: string): string {
  const [space = ""] = /^[ \t]*/.exec(line) ?? [];
  const words = line.slice(space.length);
  const end = /[ \t]*$/.exec(words)?.[0] ?? "";
  const inner = words.slice(0, words.length - end.length);
  return (
    asReferences(space) +
    (space === "" ? escapeWords(inner).replace(LINE_OPENING, escapeOpening) : escapeWords(inner)) +
    asReferences(end)
  );
}

const escapeOpening = (_: string, hashes?: string, mark?: string, number?: string, stop?: string): string =>
  hashes !== undefined ? `\\${hashes}` : mark !== undefined ? `\\${mark}` : `${number ?? ""}\\${stop ?? ""}`;

const asReferences = (space: string): string =>
  Array.from(space, (character) => (character === "\t" ? "&#9;" : "&#32;")).join("");

/** An address that needs an escape within it, or ends its line, is no link: its words are what counts. */
const escapeWords = (words: string): string =>
  words
    .replace(MARKS, (mark) => `\\${mark}`)
    .replaceAll("\uFEFF", "&#xFEFF;")
    .replace(ADDRESS, (address, at: number, all: string) =>
      address.includes("\\") || address.includes("&#") || at + address.length === all.length
        ? address.replace(/:(?=\/\/|\S)|(?<=www)\.|@/gi, (mark) => `\\${mark}`)
        : address,
    );
