import { blocksOf } from "../layout.ts";
import type { Block } from "../layout.ts";
import type { FoundDetails } from "../prepared.ts";
import type { Line } from "../tidy.ts";
import { envelopeOf } from "./envelope.ts";
import { rankOf } from "./field-names.ts";
import type { StatedField } from "./field-names.ts";
import { readKeyLine, readTagLine } from "./key-lines.ts";
import type { HeadLine } from "./key-lines.ts";
import { bestOf, SAYS } from "./stated.ts";
import type { Stated } from "./stated.ts";
import { valueOf } from "./stated-value.ts";
import { readUnderTitle } from "./under-title.ts";

/** What stands above a text, and is about it. */
export interface Head {
  readonly found: FoundDetails;
  /** Numbers of the lines that are not of the text, with the reason. */
  readonly lines: ReadonlyMap<number, string>;
  /** A program that saves web pages wrote it: what follows is a whole page. */
  readonly isScraped: boolean;
}

/** A head is looked for among so many blocks. */
const MOST_BLOCKS = 12;

const EDITION = "around the text: of its edition, not of the article";

/**
 * Reads what programs and publishers put above a text: “Title: …”, “URL Source: …”, “<title="…">”, the heads of mails, bylines, dates
 * and addresses under the title, and what publishers of free books wrap around it.
 *
 * @param title - the title where it is known
 */
export function readHead(all: readonly Line[], title?: string): Head {
  const { from, to } = envelopeOf(all);
  const lines = new Map<number, string>();
  const stated: Stated[] = [];
  const state = (field: StatedField, name: string, value: string, where: string): boolean => {
    const read = valueOf(field, value);
    if (read !== undefined) stated.push({ field, rank: rankOf(field, name), value: read, from: where });
    return read !== undefined;
  };
  for (const { text } of all.slice(0, from)) {
    const line = readKeyLine(text);
    if (line !== undefined && line.field !== "unused")
      state(line.field, line.name, line.value, `the line “${line.name}:” above the text`);
  }
  for (const [index, { number, text }] of all.entries())
    if ((index < from || index >= to) && text !== "") lines.set(number, EDITION);

  const blocks = blocksOf(all.slice(from, to)).slice(0, MOST_BLOCKS);
  let isScraped = false;
  let next = 0;
  for (; next < blocks.length; next += 1) {
    const block = blocks[next] ?? [];
    const read = block.map((line) => ({ line, tag: readTagLine(line.text), key: readKeyLine(line.text) }));
    const keys = read.filter(({ key }) => key !== undefined).length;
    const isHeadOf = countsAsHead(blocks, next, lines.size > 0 && next > 0);
    let taken = 0;
    for (const { line, tag, key } of read) {
      const found: HeadLine | undefined = tag ?? (isHeadOf && keys > 0 ? key : undefined);
      // A block of the text begins.
      if (found === undefined) break;
      const where = tag === undefined ? `the line “${found.name}:”` : `the mark “<${found.name}>”`;
      if (
        found.field !== "unused" &&
        !state(found.field, found.name, found.value, where) &&
        tag === undefined &&
        found.value !== ""
      )
        break;
      lines.set(line.number, SAYS[found.field]);
      if (/^(?:url source|markdown content)$/iu.test(found.name)) isScraped = true;
      taken += 1;
      if (/^markdown content$/iu.test(found.name)) break;
    }
    if (taken < block.length) {
      if (taken > 0) blocks[next] = block.slice(taken);
      break;
    }
  }
  readUnderTitle(blocks.slice(next), title ?? bestOf(stated, "title")?.value, lines, stated);
  return { found: foundIn(stated), lines, isScraped };
}

/** One line may be the text's own (“Summary: …”); two, or one that opens the text and states its title or address, are a head. */
function countsAsHead(blocks: readonly Block[], at: number, isInside: boolean): boolean {
  if (isInside) return true;
  const keys = blocks
    .slice(at, at + 4)
    .flatMap((block) => block)
    .slice(0, 8)
    .map(({ text }) => readKeyLine(text))
    .filter((line) => line !== undefined);
  return (
    keys.filter(
      ({ field, value }) => field !== "unused" && value !== "" && valueOf(field, value) !== undefined,
    ).length > 1 || keys.some(({ name }) => /^(?:url source|markdown content)$/iu.test(name))
  );
}

const foundIn = (stated: readonly Stated[]): FoundDetails =>
  Object.fromEntries(
    stated.map(({ field }) => {
      const { value = "", from = "" } = bestOf(stated, field) ?? {};
      return [field, { value, from }];
    }),
  );
