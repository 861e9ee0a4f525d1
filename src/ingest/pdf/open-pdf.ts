import { getDocumentProxy } from "unpdf";
import { UsageError } from "../../core/errors.ts";
import type { PdfItem, PdfPage } from "./pdf-page.ts";

/** More is a book. */
const MOST_PAGES = 1000;
/** In milliseconds. A page takes about ten. */
const LONGEST = 60_000;
/** In code units. */
const MOST_TEXT = 10_000_000;

/** What a PDF holds, and what it says about itself. */
export interface ReadPdf {
  readonly pages: readonly PdfPage[];
  readonly info: Readonly<Record<string, unknown>>;
}

/**
 * Reads the words of a PDF with their places.
 *
 * @throws UsageError when it is broken, protected, too large or filled by a script, with what to do
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // The reader takes the bytes away from whoever gives them.
  const document = await open(Uint8Array.from(bytes));
  try {
    if (document.numPages > MOST_PAGES)
      throw new UsageError(
        `This PDF has ${document.numPages} pages; Footnote reads up to ${MOST_PAGES}. Split it into articles first.`,
      );
    const { info } = await document.getMetadata();
    const pages: PdfPage[] = [];
    const end = performance.now() + LONGEST;
    let length = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const read = items.flatMap((item) => ("str" in item ? placed(item) : []));
      length += read.reduce((sum, { text }) => sum + text.length, 0);
      if (performance.now() > end || length > MOST_TEXT)
        throw new UsageError(
          "This PDF takes too long to read. Split it, or copy its text into a file and give that.",
        );
      pages.push({ number, items: read });
      page.cleanup();
    }
    return { pages, info: isRecord(info) ? info : {} };
  } finally {
    await document.destroy();
  }
}

async function open(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    return await getDocumentProxy(bytes, { isEvalSupported: false, enableXfa: false, verbosity: 0 });
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : "";
    throw new UsageError(
      name === "PasswordException"
        ? "This PDF is protected by a password. Open it, save or print it as a PDF without one, and give that."
        : "This PDF is broken, or is none. Copy or download it again.",
      { cause },
    );
  }
}

interface Placed {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly hasEOL: boolean;
}

/** Text that is turned is a stamp or the label of a figure. */
function placed({ str, transform, width }: Placed): PdfItem[] {
  const [a, b, , d, x, y] = transform.map(Number);
  if (
    str.trim() === "" ||
    a === undefined ||
    b === undefined ||
    d === undefined ||
    x === undefined ||
    y === undefined
  )
    return [];
  const size = Math.hypot(a, b);
  return Math.abs(b) > 0.1 * size || d < 0 ? [] : [{ text: str, x, y, right: x + width, size }];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
