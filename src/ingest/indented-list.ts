/** An item of a list in plain text: its mark, and its words as one line. */
export interface IndentedItem {
  readonly mark: string;
  readonly words: string;
}

const ITEM = /^(\s*)(?:(\d{1,3})([.)])|([-*+•‣▪◦]))(\s+)(?=\S)/u;

/**
 * A list whose items are indented or wrapped, as plain text sets them: every line is an item, or goes on from one further to the right.
 *
 * @param lines - of a block, at least one
 * @returns undefined where the block is no such list; lists without indents, with a line for each item, are none
 */
export function indentedList(lines: readonly string[]): readonly IndentedItem[] | undefined {
  const items: { mark: string; words: string; column: number }[] = [];
  let isSet = false;
  for (const line of lines) {
    const [whole = "", indent = "", number, stop = ".", sign] = ITEM.exec(line) ?? [];
    if (number !== undefined || sign !== undefined) {
      if (indent !== "") isSet = true;
      const mark = number === undefined ? "-" : `${number}${stop}`;
      items.push({ mark, words: line.slice(whole.length).trim(), column: indent.length });
      continue;
    }
    const last = items.at(-1);
    const column = /^\s*/.exec(line)?.[0].length ?? 0;
    if (last === undefined || column <= last.column) return undefined;
    isSet = true;
    last.words += ` ${line.trim()}`;
  }
  return isSet && (items.length > 1 || (items[0]?.mark ?? "") === "-") ? items : undefined;
}
