import type { TidyLine } from "../tidy.ts";
import { dialectRules } from "./dialect-rules.ts";
import { markUnderlined } from "./setext.ts";

/** Lines in CommonMark, and what was in them that is not of it. */
export interface ReadDialect {
  readonly lines: readonly TidyLine[];
  /** How many marks were taken out. */
  readonly marks: number;
  /** Numbers of the lines where a template would have put words. */
  readonly lost: readonly number[];
}

/** Takes out what other kinds of Markdown mark and CommonMark would show: attributes, templates, wiki links. Code stays as it is. */
export function readDialect(source: readonly TidyLine[]): ReadDialect {
  let fence: string | undefined;
  let marks = 0;
  const lost = new Set<number>();
  const lines = source.map((line) => {
    const [, opened] = /^\s{0,3}(`{3,}|~{3,})/.exec(line.text) ?? [];
    if (opened !== undefined) {
      if (fence === undefined) fence = opened;
      else if (opened.startsWith(fence)) fence = undefined;
      return line;
    }
    if (fence !== undefined || !/[[{:@^~]|==|^(?:im|ex)port/.test(line.text)) return line;
    let { text } = line;
    for (const { pattern, instead = "", losesWords } of dialectRules) {
      const read = text.replaceAll(new RegExp(pattern, `${pattern.flags}g`), instead);
      if (read === text) continue;
      marks += 1;
      if (losesWords === true) lost.add(line.number);
      text = read.trimEnd();
    }
    return text === line.text ? line : { ...line, text };
  });
  return { lines: markUnderlined(lines), marks, lost: [...lost] };
}
