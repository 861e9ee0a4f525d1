import { isVerse } from "../core/text/verse.ts";
import { escapeLine, escapeParagraph } from "../markdown/escape-text.ts";
import { indentedList } from "./indented-list.ts";

/**
 * Plain text as Markdown: it reads back as it was, but for line ends that only wrap, and for what plain text has in place of type: marks of
 * headings, lists and notes, `_emphasis_` and `*emphasis*`.
 */
export function textToMarkdown(text: string): string {
  const notes = usesNotes(text);
  return text
    .split("\n\n")
    .flatMap((block) => block.split(/^(?=#{1,6} )|(?<=^#{1,6} .*)\n/gm))
    .filter((block) => block.trim() !== "")
    .map((block) => {
      const lines = block.trimEnd().split("\n");
      const items = indentedList(lines);
      if (items !== undefined)
        return items.map(({ mark, words }) => `${mark} ${typed(escapeLine(words), notes)}`).join("\n");
      return isVerse(lines)
        ? typed(escapeParagraph(block.trimEnd()), notes)
        : typed(lines.map(escapeAfterMark).join("\n"), notes);
    })
    .join("\n\n");
}

const MARK = /^(?:#{1,6} |[-*+•] +|\d{1,3}[.)] +)/;
/** Parts two sections, without a word. */
const RULE = /^(?:(?:\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,})$/;

function escapeAfterMark(line: string): string {
  if (RULE.test(line)) return line;
  const [mark = ""] = MARK.exec(line) ?? [];
  return mark.replace("•", "-") + escapeLine(line.slice(mark.length).trimEnd());
}

/** "[5]" as it is escaped, behind a word: how books and encyclopedias call a note. */
const NOTE = /(?<=[\p{L}\p{N}.,;:!?”"’')\]][^\S\n]?|,\n)\\\[(\d{1,3}|\p{Ll})\\\]/gu;
/** `_emphasis_` and `*emphasis*`, as they are escaped: nothing but words between the two marks, which may wrap once. */
const EMPHASIS =
  /(?<![\p{L}\p{N}\\_*])\\([_*])(?=[\p{L}\p{N}“"‘'(])((?:(?!\\[_*])[^\n]){0,300}?(?:\n(?:(?!\\[_*])[^\n]){0,300}?)?[\p{L}\p{N}.,;:!?”"’')—–-])\\\1(?![\p{L}\p{N}_*])/gu;

/** Gives back what plain text has in place of type, once everything is escaped. */
const typed = (escaped: string, notes: boolean): string =>
  (notes ? escaped.replace(NOTE, "[$1]") : escaped).replace(EMPHASIS, "_$2_");

/** One number in brackets may be anything; several that count up, or one among words that nothing asks for, are notes. */
const usesNotes = (text: string): boolean => {
  const found = [...text.matchAll(/(?<=[\p{L}\p{N}.,;:!?”"’')\]]\s?)\[(\d{1,3})\]/gu)].map(([, label]) =>
    Number(label),
  );
  return found.length > 0;
};
