import mammoth from "mammoth";
import { UsageError } from "../../core/errors.ts";
import type { TextOptions } from "../options.ts";
import { prepareFragment } from "../page/prepare-page.ts";
import type { Prepared } from "../prepared.ts";
import { repackedZip } from "../source/zip.ts";
import { detailsOfWord } from "./details.ts";

/** What is needed of the file: the text, its styles, the numbers of its lists, its notes. No pictures. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/.*|docProps\/core\.xml|word\/(?:document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/.*)$/;

/** Styles that mammoth does not know by itself. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
];

/**
 * Reads a Word file (.docx): headings, lists, tables, notes, quotations.
 *
 * @throws UsageError when it is broken, holds no words or would unpack to too much
 */
export async function prepareWord(bytes: Uint8Array, options: TextOptions): Promise<Prepared> {
  const { zip, files } = repackedZip(bytes, (name) => NEEDED.test(name));
  const said = detailsOfWord(files.get("docProps/core.xml"));
  const html = await toHtml(zip);
  if (!/\p{L}/u.test(html.replace(/<[^>]*>/g, "")))
    throw new UsageError("There is no text in this Word file. Give one that holds the article’s text.");
  const prepared = prepareFragment(html, { ...options, title: options.title ?? said.title?.value });
  return { ...prepared, found: { ...prepared.found, ...said } };
}

async function toHtml(zip: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zip) },
      {
        styleMap: STYLES,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
        externalFileAccess: false,
      },
    );
    return value;
  } catch (cause) {
    throw new UsageError(
      "This Word file is broken. Open it in a word processor, save it again, and give that.",
      { cause },
    );
  }
}
