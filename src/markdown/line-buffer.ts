import type { NoteMark } from "../core/article/block.ts";
import { dropCapSpace } from "../core/text/drop-cap.ts";
import type { Span } from "../core/text/span.ts";
import { applyEdits } from "./edits.ts";
import type { Edit, Edited } from "./edits.ts";
import { writtenMarks } from "./note-marks.ts";
import type { Reserved } from "./reserved.ts";
import { whiteSpaceEdits } from "./white-space.ts";

/** The words of a block. */
export interface Line {
  readonly text: string;
  readonly marks: readonly NoteMark[];
  /** Words at the beginning that are set in bold type. */
  readonly bold: Span | undefined;
  readonly isItalic: boolean;
}

/** Collects the words of a block from its elements. */
export interface LineBuffer {
  /** All that was added so far. */
  words(): string;
  /** Running text, in which a character after `literal` is meant as it is, and line ends only wrap. */
  add(words: string): void;
  /** Words that are meant as they are. */
  addKept(words: string): void;
  /** The end of a line of verse or of an address. */
  breakLine(): void;
  mark(label: string): void;
  /** Sets what `read` adds in bold or italic type. */
  set(type: "bold" | "italic", read: () => void): void;
  close(): Line;
}

export function createLineBuffer({ literal, wrap }: Reserved): LineBuffer {
  const parts = new RegExp(`(${literal}[^]|[ \\t\\r\\f]*\\n[ \\t\\r\\f\\n]*)`, "u");
  let raw = "";
  /** The same, where what is meant as it is can be taken for nothing else. */
  let masked = "";
  const marks: NoteMark[] = [];
  let bold: Span | undefined;
  let italic = 0;
  const write = (words: string, mask = words): void => {
    raw += words;
    masked += mask;
  };
  const addKept = (words: string): void => write(words, words.replace(/[\s[\]@]/g, "x"));

  return {
    words: () => raw,
    addKept,
    add(words) {
      for (const part of words.split(parts)) {
        if (part.startsWith(literal)) addKept(part.slice(literal.length));
        else if (part.includes("\n")) write(wrap);
        else write(/[ \n]$/.test(masked) ? part.replace(/^ +/, "") : part);
      }
    },
    breakLine: () => write("\n"),
    mark(label) {
      marks.push({ at: raw.length, label });
    },
    set(type, read) {
      const start = raw.length;
      read();
      if (type === "italic") italic += lettersIn(raw.slice(start));
      else if (bold === undefined && raw.slice(0, start).trim() === "") bold = { start, end: raw.length };
    },
    close() {
      const written = writtenMarks(masked.replaceAll(wrap, " "));
      const called = [...marks, ...written.map(({ start, label }) => ({ at: start, label }))];
      const done: Edited[] = [];
      const placeOf = (place: number): number => done.reduce((at, edited) => edited.placeOf(at), place);
      const edit = (edits: readonly Edit[]): void => {
        const edited = applyEdits(raw, edits);
        masked = applyEdits(masked, edits).text;
        raw = edited.text;
        done.push(edited);
      };
      const letters = lettersIn(raw);
      edit(inOrder([...written.map(cut), ...spacesBefore(marks, masked, wrap)]));
      edit(whiteSpaceEdits(masked, wrap));
      const space = dropCapSpace(masked);
      if (space !== undefined) edit([cut({ start: space, end: space + 1 })]);
      return {
        text: raw,
        marks: called.map(({ at, label }) => ({ at: placeOf(at), label })).toSorted((a, b) => a.at - b.at),
        bold: bold && { start: placeOf(bold.start), end: placeOf(bold.end) },
        isItalic: italic > 0 && italic >= letters,
      };
    },
  };
}

const cut = ({ start, end }: Span): Edit => ({ start, end, words: "" });

/** "the mill ³." reads "the mill." */
const spacesBefore = (marks: readonly NoteMark[], words: string, wrap: string): Edit[] =>
  marks
    .filter(
      ({ at }) =>
        words.charAt(at - 1) === " " &&
        (at === words.length || `${wrap} .,;:!?)”’\n`.includes(words.charAt(at))),
    )
    .map(({ at }) => cut({ start: at - 1, end: at }));

/** Of edits that overlap, the first stays. */
function inOrder(edits: readonly Edit[]): Edit[] {
  const ordered: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start))
    if (edit.start >= (ordered.at(-1)?.end ?? 0)) ordered.push(edit);
  return ordered;
}

const lettersIn = (words: string): number => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
