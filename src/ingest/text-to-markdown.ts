import { isVerse } from "../core/text/verse.ts";
import { markdownLine, markdownParagraph } from "../core/text/escape/markdown-source.ts";
import { indentedList } from "./indented-list.ts";

/**
 * Plain text as Markdown: it reads back as it was, but for line ends that only wrap, and for what plain text has in place of type: marks of
 * headings, lists and notes, `_emphasis_` and `*emphasis*`.
 */
export function textToMarkdown(text: string): string {
  return text
    .split("\n\n")
    .flatMap((block) => block.split(/^(?=#{1,6} )|(?<=^#{1,6} .*)\n/gm))
    .filter((block) => block.trim() !== "")
    .map((block) => {
      const lines = block.trimEnd().split("\n");
      const items = indentedList(lines);
      if (items !== undefined)
        return items.map(({ mark, words }) => `${mark} ${typed(markdownLine(words))}`).join("\n");
      if (lines.every((line) => QUOTED.test(line)))
        return lines.map((line) => `> ${typed(markdownLine(line.replace(QUOTED, "").trim()))}`).join("\n");
      return isVerse(lines)
        ? typed(markdownParagraph(block.trimEnd()))
        : typed(lines.map(escapeAfterMark).join("\n"));
    })
    .join("\n\n");
}

const MARK = /^(?:#{1,6} |[-*+•] +|\d{1,3}[.)] +)/;
/** How mails quote. */
const QUOTED = /^>(?: ?>)* ?/;
/** Parts two sections, without a word. */
const RULE = /^(?:(?:\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,})$/;

function escapeAfterMark(line: string): string {
  if (RULE.test(line)) return line;
  const [mark = ""] = MARK.exec(line) ?? [];
  return mark.replace("•", "-") + markdownLine(line.slice(mark.length).trimEnd());
}

/** "[5]", "[note 1]" and "[citation needed]" as they are escaped, behind a word: how books and encyclopedias call a note. */
const NOTE =
  /(?<=[\p{L}\p{N}.,;:!?”"’')\]][^\S\n]?|,\n)\\\[(\d{1,3}|\p{Ll}|(?:note|nb|fn) \d{1,3}|[a-z]+(?: [a-z]+)? needed|(?:when|who|where|which|by whom|according to whom)\?|dubious(?: – discuss)?)\\\]/gu;
/** `_emphasis_` and `*emphasis*`, as they are escaped: nothing but words between the two marks, which may wrap once. */
const EMPHASIS =
  /(?<![\p{L}\p{N}\\_*])\\([_*])(?=[\p{L}\p{N}“"‘'(])((?:(?!\\[_*])[^\n]){0,300}?(?:\n(?:(?!\\[_*])[^\n]){0,300}?)?[\p{L}\p{N}.,;:!?”"’')—–-])\\\1(?![\p{L}\p{N}_*])/gu;

/** Gives back what plain text has in place of type, once everything is escaped. */
const typed = (escaped: string): string => escaped.replace(NOTE, "[$1]").replace(EMPHASIS, "_$2_");
