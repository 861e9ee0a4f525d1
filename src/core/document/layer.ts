import { keptWith } from "../text/kept-with.ts";
import type { Document } from "./document.ts";

/** What a layer is known by besides how it is read. */
interface LayerCost {
  /** About what keeping it takes for each code unit of the text; `npm run bench:document` measures it. */
  readonly bytesPerCharacter: number;
}

/**
 * Makes a layer: one way of reading a document that is carried out when it is first asked for, then kept with the
 * document. A layer may ask for others. Any folder that stands on this one may have its own.
 *
 * @example
 * export const tokensOf = layer({ bytesPerCharacter: 40 }, ({ article }) => readTokens(article.text));
 * tokensOf(document) === tokensOf(document); // read once
 *
 * @param read - pure: what it returns depends on the document alone and is never changed
 */
export function layer<T>(
  { bytesPerCharacter }: LayerCost,
  read: (document: Document) => T,
): (document: Document) => T {
  return keptWith((document) => {
    const value = read(document);
    document.onRead?.(bytesPerCharacter * document.article.text.length);
    return value;
  });
}
