import { finish } from "./finish.ts";
import type { IngestedText } from "./finish.ts";
import { splitFrontMatter } from "./front-matter.ts";
import type { TextOptions } from "./options.ts";
import { prepareFragment, preparePage } from "./page/prepare-page.ts";
import { preparePdf } from "./pdf/prepare-pdf.ts";
import { prepareText, unusedFields } from "./prepare-text.ts";
import type { FoundDetails, Prepared } from "./prepared.ts";
import { decodeText } from "./source/decode.ts";
import { sourceKindOf } from "./source/kind.ts";
import { namesInZip } from "./source/zip.ts";
import { partText } from "./source/text-format.ts";
import { prepareWord } from "./word/prepare-word.ts";
import { tidyLines } from "./tidy.ts";
import { titleFromName } from "./title.ts";

/** What a person says about a file. */
export interface FileOptions extends TextOptions {
  /** The encoding of a text, as the Encoding Standard calls it; told by the text where it is missing. */
  readonly encoding?: string | undefined;
}

/**
 * Turns a source of any kind into an article. Its kind is told by its bytes.
 *
 * @param name - its file's name; only a text's `.md` counts
 * @throws UsageError when the source or an option cannot be used
 */
export async function ingestBytes(
  bytes: Uint8Array,
  name: string,
  options: FileOptions = {},
): Promise<IngestedText> {
  return finish(withTitle(await prepare(bytes, name, options), name), options);
}

/** Where a source does not say its title, its file's name may. */
function withTitle(prepared: Prepared, name: string): Prepared {
  const guessed = prepared.found.title === undefined ? titleFromName(name) : undefined;
  return guessed === undefined
    ? prepared
    : {
        ...prepared,
        found: { ...prepared.found, title: { value: guessed, from: "a guess by the file’s name" } },
      };
}

async function prepare(bytes: Uint8Array, name: string, options: FileOptions): Promise<Prepared> {
  switch (sourceKindOf(bytes, namesInZip)) {
    case "pdf":
      return preparePdf(bytes, options);
    case "docx":
      return prepareWord(bytes, options);
    case "text":
      return prepareDecoded(bytes, name, options);
  }
}

function prepareDecoded(bytes: Uint8Array, name: string, options: FileOptions): Prepared {
  const { text, encoding, by } = decodeText(bytes, options.encoding);
  const prepared = prepareWritten(text, name, options);
  return encoding === "utf-8"
    ? prepared
    : { ...prepared, notes: [...prepared.notes, encodingNote(encoding, by)] };
}

function prepareWritten(text: string, name: string, options: FileOptions): Prepared {
  const { matter, body, format } = partText(text, name);
  if (format === "text" || format === "markdown") return prepareText(body, format, options);
  const { found, guessedTitle, unused } = splitFrontMatter(tidyLines(matter).lines);
  const known = { ...options, title: options.title ?? found.title?.value };
  const prepared = format === "page" ? preparePage(body, known) : prepareFragment(body, known);
  return {
    ...prepared,
    found: { ...prepared.found, title: prepared.found.title ?? guessOf(guessedTitle), ...found },
    notes: [...prepared.notes, ...unusedFields(unused)],
  };
}

const guessOf = (guessed: string | undefined): FoundDetails["title"] =>
  guessed === undefined ? undefined : { value: guessed, from: "a guess by the front matter’s slug" };

const encodingNote = (encoding: string, by: string): string =>
  by === "guess"
    ? `The text seems to be in ${encoding}. If its letters look wrong, name its encoding with --encoding.`
    : `The text was in ${encoding}; the article is in UTF-8.`;
