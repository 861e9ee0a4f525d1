import { UsageError } from "../../core/errors.ts";

/** What a source is, told by its bytes. */
export type SourceKind = "pdf" | "docx" | "text";

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString("latin1");

/** Files that begin like this hold no text that can be read here, and what to do instead. */
// Those of no text are told by their first bytes in hexadecimal digits.
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [
    /^\{\\rtf/,
    "This is a rich text file (RTF). Open it in a word processor and save it as .docx, or as plain text.",
  ],
  [
    /^hex d0cf11e0/,
    "This is an old Word file (.doc) or one protected by a password. Open it in a word processor and save it as .docx without a password.",
  ],
  [
    /^hex (?:89504e47|ffd8ff|47494638|52494646.{8}57454250|49492a00|4d4d002a)/,
    "This is a picture. Footnote reads no text from pictures: run text recognition (OCR) on it first, and give the text.",
  ],
  [/^hex 1f8b/, "This file is compressed (gzip). Unpack it first, and give the file that was in it."],
  [
    /^hex (?:425a68|fd377a58|377abcaf|52617221)/,
    "This is an archive. Unpack it first, and give the file that was in it.",
  ],
  [
    /^(?:From|MIME-Version|Content-Type):[^]{0,2000}multipart\/related/i,
    "This is a web archive (MHTML). Save the page as “Web page, HTML only” instead, and give that.",
  ],
  [
    /^bplist00/,
    "This is a Safari web archive. Save the page as “Page Source” (.html) instead, and give that.",
  ],
  [/^hex (?:7f454c46|4d5a90)/, "This is a program, not a text."],
];

/** What a zip file is, told by the names of the files in it. */
const ZIPS: readonly (readonly [RegExp, string])[] = [
  [/^ppt\//, "This is a presentation (.pptx). Save its text as .docx or plain text."],
  [/^xl\//, "This is a spreadsheet (.xlsx). Footnote reads articles: save its text as .docx or plain text."],
  [
    /^META-INF\/container\.xml$/,
    "This is an e-book (EPUB). Convert it to .docx or .html first, a chapter at a time.",
  ],
  [/^content\.xml$/, "This is an OpenDocument file (.odt). Open it and save it as .docx."],
  [/^Index\/Document\.iwa$/, "This is a Pages document. Export it as Word (.docx)."],
];

/**
 * Tells what a source is by its bytes; its name does not count.
 *
 * @param names - the names of the files in a zip file
 * @throws UsageError for what cannot be read, with what to do instead
 */
export function sourceKindOf(bytes: Uint8Array, names: (bytes: Uint8Array) => readonly string[]): SourceKind {
  const start = latin(bytes, 0, 4096);
  const hex = `hex ${Buffer.from(bytes.subarray(0, 16)).toString("hex")}`;
  const refused = REFUSED.find(([pattern]) => pattern.test(start) || pattern.test(hex));
  if (refused !== undefined) throw new UsageError(refused[1]);
  // Programs put a few bytes before it, and readers accept that.
  if (/^[^]{0,1024}%PDF-\d/.test(start) && !start.startsWith("PK")) return "pdf";
  if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
    const inside = names(bytes);
    if (inside.includes("word/document.xml")) return "docx";
    const known = ZIPS.find(([pattern]) => inside.some((name) => pattern.test(name)));
    throw new UsageError(
      known?.[1] ?? "This is a zip file. Unpack it first, and give the file that was in it.",
    );
  }
  return "text";
}
