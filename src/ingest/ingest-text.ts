import { finish } from "./finish.ts";
import type { IngestedText } from "./finish.ts";
import type { TextOptions } from "./options.ts";
import { prepareText } from "./prepare-text.ts";
import type { SourceFormat } from "./prepare-text.ts";

/**
 * Turns a plain text or Markdown into an article. Pure: the same source and options give the same article.
 *
 * @throws UsageError when the source is empty, its title is unknown, or an option cannot be used
 */
export const ingestText = (source: string, format: SourceFormat, options: TextOptions = {}): IngestedText =>
  finish(prepareText(source, format, options), options);
