import { wordsShown } from "../layout.ts";
import { fieldNamed } from "./field-names.ts";
import type { StatedField } from "./field-names.ts";

/** A line that states something about the article, or whose form says that it is no line of the text. */
export interface HeadLine {
  readonly field: StatedField | "unused";
  /** As the line has it: “URL Source”. */
  readonly name: string;
  readonly value: string;
}

const KEY = /^(?:#\+|%\s+|:)?([\p{L}][\p{L}_ -]{0,30}?)\s*:(?:\s+(.*))?$/u;

/** “Title: The mill”, “**Author:** Ann Teller”, “#+DATE: 1911-05-03”, “:author: Ann Teller”. */
export function readKeyLine(line: string): HeadLine | undefined {
  const shown = wordsShown(line).replace(/^#+ /, "");
  const [, name = "", value = ""] = KEY.exec(shown) ?? [];
  const field = fieldNamed(name);
  // The address in a link is what counts, not the words that it shows.
  const stated = field === "url" ? line : value;
  return field === undefined ? undefined : { field, name, value: stated };
}

const TAG =
  /^<\s*([a-z][a-z_ -]{0,30}?)\s*=\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”|([^>]*?))\s*\/?>(?:\s*<\/[^>]*>)?$/iu;
const ELEMENT = /^<\s*([a-z][a-z_-]{0,30})\s*>(.*)<\/\s*\1\s*>$/iu;

/** “<title="The mill">” and “<date>3 May 1911</date>”: a line that is one tag, and no element of HTML that shows words. */
export function readTagLine(line: string): HeadLine | undefined {
  const words = line.trim();
  const tag = TAG.exec(words);
  if (tag !== null) {
    const [, name = "", ...values] = tag;
    return {
      field: fieldNamed(name) ?? "unused",
      name,
      value: values.find((value) => value !== undefined) ?? "",
    };
  }
  const [, name = "", value = ""] = ELEMENT.exec(words) ?? [];
  const field = fieldNamed(name);
  return field === undefined || name.length < 3 || field === "unused" ? undefined : { field, name, value };
}
