import { extname } from "node:path";

/** How a text is written; a fragment is the article of a page, cut out of it. */
type TextFormat = "text" | "markdown" | "page" | "fragment";

/** Front matter in YAML or TOML, at the very start. */
const FRONT_MATTER =
  /^(?:---[^\S\n]*\n(?:[^\n]*\n)*?(?:---|\.\.\.)|\+\+\+[^\S\n]*\n(?:[^\n]*\n)*?\+\+\+)[^\S\n]*(?:\n|$)/;
const PAGE = /^\s*(?:<!--[^]*?-->\s*|<\?xml[^>]*>\s*)*(?:<!doctype html|<html|<head|<body)\b/i;
/** Elements that hold what is not of the article. */
const AROUND = /<(?:html|head|body|nav|header|footer|aside|form|script|iframe)\b/i;
const TAG_LINE =
  /^\s*<\/?(?:p|div|article|section|h[1-6]|ul|ol|li|table|tr|td|th|blockquote|dl|dt|dd|figure|br|hr|span|a|img|main|header|footer|nav)\b[^>]*>/i;

/** What nobody writes but in Markdown. Two of a kind, or two kinds, decide. */
const MARKS: readonly RegExp[] = [
  /\[[^\]\n]+\]\(https?:[^)\n]+\)/g,
  /^\[\^[^\]\n]+\]:/gm,
  /^\|?(?:\s*:?-{3,}:?\s*\|)+\s*:?-*:?\s*$/gm,
  /\*\*[^\s*][^*\n]*\*\*/g,
  /^#{2,6} \S/gm,
  /^!\[[^\]\n]*\]\([^)\n]+\)/gm,
  /^(?:```|~~~)/gm,
];

/** A source in words, parted into its front matter and the rest. */
export interface PartedText {
  /** With its marks and line ends; empty where there is none. */
  readonly matter: string;
  readonly body: string;
  readonly format: TextFormat;
}

/**
 * Tells how a text is written, by what it says; a name that ends in `.md` decides between Markdown and plain text. Markdown may hold
 * elements of HTML; what is a page, or nothing but elements, is no Markdown.
 */
export function partText(source: string, name: string): PartedText {
  const text = source.replace(/^\uFEFF/, "");
  const isNamed = [".md", ".markdown", ".mdx", ".qmd", ".rmd"].includes(extname(name).toLowerCase());
  const matter = FRONT_MATTER.exec(text)?.[0] ?? "";
  const body = text.slice(matter.length);
  const format = PAGE.test(body)
    ? "page"
    : isElements(body)
      ? AROUND.test(body)
        ? "page"
        : "fragment"
      : isNamed || matter !== "" || isMarkdown(body)
        ? "markdown"
        : "text";
  return format === "page" || format === "fragment"
    ? { matter, body, format }
    : { matter: "", body: source, format };
}

function isElements(body: string): boolean {
  const lines = body.split("\n").filter((line) => line.trim() !== "");
  const tagged = lines.filter((line) => TAG_LINE.test(line)).length;
  return lines.length > 0 && tagged > lines.length * 0.6 && TAG_LINE.test(lines[0] ?? "");
}

function isMarkdown(body: string): boolean {
  if (/^Markdown Content:\s*$/m.test(body)) return true;
  const counts = MARKS.map((mark) => body.match(mark)?.length ?? 0).filter((count) => count > 0);
  return counts.length > 1 || counts.some((count) => count > 2);
}
