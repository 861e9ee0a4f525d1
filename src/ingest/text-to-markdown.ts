import { isVerse } from "../core/text/verse.ts";
import { escapeLine, escapeParagraph } from "../markdown/escape-text.ts";

/** Plain text as Markdown: it reads back as it was, but for the marks of headings and lists, and for line ends that only wrap. */
export const textToMarkdown = (text: string): string =>
  text
    .split("\n\n")
    .flatMap((block) => block.split(/^(?=#{1,6} )|(?<=^#{1,6} .*)\n/gm))
    .filter((block) => block.trim() !== "")
    .map((block) => {
      const lines = block.trimEnd().split("\n");
      return isVerse(lines) ? escapeParagraph(block.trimEnd()) : lines.map(escapeAfterMark).join("\n");
    })
    .join("\n\n");

const MARK = /^(?:#{1,6} |[-*+•] +|\d{1,3}[.)] +)/;
/** Parts two sections, without a word. */
const RULE = /^(?:(?:\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,})$/;

function escapeAfterMark(line: string): string {
  if (RULE.test(line)) return line;
  const [mark = ""] = MARK.exec(line) ?? [];
  return mark.replace("•", "-") + escapeLine(line.slice(mark.length).trimEnd());
}
