import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Document } from "yaml";
import { ArticleFileError } from "./article-file-error.ts";

/** One field as it stands in front matter, whether or not an article has such a field. */
export interface FrontMatterField {
  readonly name: string;
  /** As it is written, empty where nothing is; null for what is not text: a list, or fields within the field. */
  readonly value: string | null;
  /** Of a list of texts, its items as they are written; undefined for anything else. */
  readonly items?: readonly string[] | undefined;
  /** Counted from 1 in the file. */
  readonly line: number;
}

/**
 * Reads the fields of front matter.
 *
 * @param yaml - what stands between the file's first line, `---`, and the line that closes the front matter
 * @throws ArticleFileError that names the line, when it is not YAML or not a list of fields
 */
export function readFrontMatter(yaml: string): readonly FrontMatterField[] {
  const counter = new LineCounter();
  // `failsafe` leaves every value as it is written: a date stays text, and so does a title that looks like a number.
  const document = parseDocument(yaml, { schema: "failsafe", lineCounter: counter, prettyErrors: false });
  // The YAML starts on the file's second line.
  const lineOf = (offset: number): number => counter.linePos(offset).line + 1;
  const [broken] = document.errors;
  if (broken !== undefined)
    throw new ArticleFileError(
      ({ storage }) => storage.notYaml(broken.message.replace(/\.$/, "")),
      lineOf(broken.pos[0]),
    );
  const reference = firstReference(document);
  if (reference !== undefined)
    throw new ArticleFileError(({ storage }) => storage.starredValue, lineOf(reference));
  const { contents } = document;
  if (contents === null) return [];
  if (!isMap(contents)) throw new ArticleFileError(({ storage }) => storage.notFields, 1);
  return contents.items.map(({ key, value }) => ({
    name: String(key),
    value: textOf(value) ?? null,
    items: itemsOf(value),
    line: isPlaced(key) ? lineOf(key.range[0]) : 1,
  }));
}

const textOf = (node: unknown): string | undefined =>
  isScalar(node) && typeof node.value === "string" ? node.value : undefined;

function itemsOf(node: unknown): readonly string[] | undefined {
  if (!isSeq(node)) return undefined;
  const items = node.items.flatMap((item) => textOf(item) ?? []);
  return items.length === node.items.length ? items : undefined;
}

/** Where the first reference to another value stands ("*name"): nobody needs one, and a few make gigabytes. */
function firstReference(document: Document): number | undefined {
  let place: number | undefined;
  visit(document, {
    Alias(_key, { range }) {
      place = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return place;
}

const isPlaced = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
