import { UsageError } from "../../core/errors.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { guessEncoding } from "./guess-encoding.ts";

/** Text that was read from bytes. */
export interface DecodedText {
  /** With its byte order mark, where it has one. */
  readonly text: string;
  /** As the Encoding Standard calls it: `utf-8`, `windows-1252`, `shift_jis` … */
  readonly encoding: string;
  /** How it was told. */
  readonly by: "byte order mark" | "option" | "declaration" | "validity" | "guess";
}

/** Where a page or an XML file declares its encoding. In bytes. */
const DECLARED_WITHIN = 4096;

/**
 * Reads bytes as text: by the byte order mark, as a person says, as the page declares, as UTF-8 where it is valid, else by a guess.
 * A declaration that the bytes belie is passed over.
 *
 * @param stated - an encoding that a person named
 * @throws UsageError when the bytes are no text, or not in the encoding that was named
 */
export function decodeText(bytes: Uint8Array, stated?: string): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked !== undefined)
    return { text: decode(bytes, marked) ?? "", encoding: marked, by: "byte order mark" };
  if (stated !== undefined) return decodeAs(bytes, stated);
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { text: decode(bytes, wide) ?? "", encoding: wide, by: "guess" };
  const utf8 = decode(bytes, "utf-8", true);
  if (utf8?.includes("\0") === true || (utf8 === undefined && bytes.subarray(0, 65_536).includes(0)))
    throw new UsageError("This is not a text. Footnote reads .txt, .md and .html.");
  // Nothing else is valid UTF-8 by chance, whatever is declared.
  if (utf8 !== undefined) return { text: utf8, encoding: "utf-8", by: "validity" };
  const declared = declaredEncoding(bytes);
  const text = declared === undefined ? undefined : decode(bytes, declared, true);
  if (declared !== undefined && text !== undefined) return { text, encoding: declared, by: "declaration" };
  const guessed = mostlyUtf8(bytes) ? "utf-8" : guessEncoding(bytes);
  return { text: decode(bytes, guessed) ?? "", encoding: guessed, by: "guess" };
}

function decodeAs(bytes: Uint8Array, label: string): DecodedText {
  const encoding = nameOf(label);
  if (encoding === undefined)
    throw new UsageError(
      `--encoding must be a name such as utf-8, windows-1252, shift_jis, gb18030 or koi8-r, not “${label}”.`,
    );
  const text = decode(bytes, encoding, true);
  if (text === undefined)
    throw new UsageError(
      `The text is not in ${encoding}: leave --encoding away, and it is told by the text itself.`,
    );
  return { text, encoding, by: "option" };
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : undefined;
}

/** UTF-16 without a mark: in most scripts, every second byte of spaces and line ends is 0. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const counts: [number, number] = [0, 0];
  const end = Math.min(bytes.length, 65_536);
  for (let at = 0; at < end; at++) if (bytes[at] === 0) counts[at % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = counts;
  if (odd > end * 0.05 && even < odd / 50) return "utf-16le";
  return even > end * 0.05 && odd < even / 50 ? "utf-16be" : undefined;
}

/** One broken character in a thousand is a fault of the file, not another encoding. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = decode(bytes, "utf-8") ?? "";
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return good > 20 && broken * 20 < good;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString("latin1");
  const label =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/i.exec(start)?.[1];
  return label === undefined ? undefined : nameOf(label);
}

/** The standard's name of an encoding; undefined where it knows none by that label. */
function nameOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** @returns undefined where `isStrict` and the bytes are not in the encoding */
function decode(bytes: Uint8Array, encoding: string, isStrict = false): string | undefined {
  try {
    return decodeBytes(bytes, encoding, isStrict);
  } catch {
    return undefined;
  }
}
