import { parse } from "discord-markdown-parser";

type Node = ReturnType<typeof parse>[number];

/** What a model of Discord's client shows for Markdown: the kinds of nodes it sees, and their words. */
export function shownBy(markdown: string): { readonly kinds: ReadonlySet<string>; readonly words: string } {
  const kinds = new Set<string>();
  const words = (nodes: Node | readonly Node[]): string =>
    (Array.isArray(nodes) ? nodes : [nodes]).map(read).join("");
  const read = (node: Node): string => {
    kinds.add(node.type);
    if (node.type === "br" || node.type === "newline") return "\n";
    // An emoji is found by its picture, which changes nothing about the words.
    if (node.type === "twemoji") return String(node["name"]);
    const content: unknown = node["content"];
    return typeof content === "string" ? content : words(node["content"]);
  };
  return { words: words(parse(markdown, "extended")), kinds };
}

/** Undoes `blockQuote`. */
export const unquoted = (markdown: string): string =>
  markdown
    .split("\n")
    .map((line) => line.replace(/^> /, ""))
    .join("\n")
    .replace(/\\([^0-9A-Za-z\s])/g, "$1");
