import type { TidyLine } from "../tidy.ts";

const UNDERLINE = /^(?:=+|-{2,})$/;
/** What opens a list, a quotation, a table, code or an element: its underline is something else. */
const OTHER = /^(?:\s{4,}|\s{0,3}(?:[-*+>|]|\d{1,3}[.)]\s|#|`{3}|~{3}|<))|\|/u;

/** Headings that are underlined become headings that are marked: rules look at lines. */
export function markUnderlined(lines: readonly TidyLine[]): TidyLine[] {
  const marked: TidyLine[] = [];
  for (const line of lines) {
    const above = marked.at(-1);
    const isAlone = marked.length < 2 || marked.at(-2)?.text === "";
    if (
      UNDERLINE.test(line.text) &&
      above !== undefined &&
      above.text !== "" &&
      isAlone &&
      !OTHER.test(above.text)
    ) {
      marked[marked.length - 1] = {
        ...above,
        text: `${line.text.startsWith("=") ? "#" : "##"} ${above.text.trim()}`,
      };
      // What follows is a block of its own.
      marked.push({ number: line.number, text: "" });
    } else marked.push(line);
  }
  return marked;
}
