import { extname } from "node:path";

/** How a text is written. */
export type TextFormat = "text" | "markdown" | "page";

const FRONT_MATTER = /^---[^\S\n]*\n(?:[^\n]*\n)*?(?:---|\.\.\.)[^\S\n]*(?:\n|$)/;
const PAGE = /^\s*(?:<!--[^]*?-->\s*)*(?:<!doctype html|<html|<head|<body)\b/i;
const TAG_LINE =
  /^\s*<\/?(?:p|div|article|section|h[1-6]|ul|ol|li|table|tr|td|th|blockquote|dl|dt|dd|figure|br|hr|span|a|img|main|header|footer|nav)\b[^>]*>/i;

/**
 * Tells how a text is written, by what it says; a name that ends in `.md` decides between Markdown and plain text. Markdown may hold
 * elements of HTML; what is a page, or nothing but elements, is no Markdown.
 */
export function formatOf(text: string, name: string): TextFormat {
  if (PAGE.test(text)) return "page";
  const matter = FRONT_MATTER.exec(text)?.[0] ?? "";
  const lines = text
    .slice(matter.length)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const tagged = lines.filter((line) => TAG_LINE.test(line)).length;
  if (lines.length > 0 && tagged > lines.length * 0.6 && TAG_LINE.test(lines[0] ?? "")) return "page";
  if (matter !== "" || [".md", ".markdown"].includes(extname(name).toLowerCase())) return "markdown";
  return /^Markdown Content:\s*$/m.test(text) ? "markdown" : "text";
}
