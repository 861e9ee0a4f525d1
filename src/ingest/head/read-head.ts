import { blocksOf } from "../layout.ts";
import type { LaidOutBlock } from "../layout.ts";
import type { TidyLine } from "../tidy.ts";
import { envelopeOf } from "./envelope.ts";
import { rankOf } from "./field-names.ts";
import { readKeyLine, readTagLine } from "./key-lines.ts";
import type { HeadLine } from "./key-lines.ts";
import { SAYS } from "./stated.ts";
import type { Stated } from "./stated.ts";
import { valueOf } from "./stated-value.ts";

/** What stands above a text, and is about it. */
export interface Head {
  readonly stated: readonly Stated[];
  /** Numbers of the lines that are not of the text, with the reason. */
  readonly lines: ReadonlyMap<number, string>;
  /** A program that saves web pages wrote it: what follows is a whole page. */
  readonly isScraped: boolean;
}

/** A head is looked for among so many blocks. */
const MOST_BLOCKS = 12;
/** What a program that saves pages writes, and nobody else. */
const SCRAPER = /^(?:url source|markdown content)$/iu;

const EDITION = "around the text: of its edition, not of the article";

/**
 * Reads what programs and publishers put above a text: “Title: …”, “URL Source: …”, “<title="…">”, the heads of mails, and what
 * publishers of free books wrap around it.
 */
export function readHead(all: readonly TidyLine[]): Head {
  const { from, to } = envelopeOf(all);
  const edition = all.filter((line, index) => (index < from || index >= to) && line.text !== "");
  const lines = new Map(edition.map(({ number }) => [number, EDITION]));
  const stated = all.slice(0, from).flatMap(({ text }) => {
    const line = readKeyLine(text);
    return line === undefined ? [] : (statedBy(line, `the line “${line.name}:” above the text`) ?? []);
  });
  let isScraped = false;
  const blocks = blocksOf(all.slice(from, to)).slice(0, MOST_BLOCKS);
  for (const [index, block] of blocks.entries()) {
    const read = linesOfHead(block, countsAsHead(blocks.slice(index)) || (index > 0 && lines.size > 0));
    for (const { line, found, by } of read) {
      lines.set(line.number, SAYS[found.field]);
      stated.push(...(by ?? []));
      if (SCRAPER.test(found.name)) isScraped = true;
    }
    if (read.length < block.length) break;
  }
  return { stated, lines, isScraped };
}

interface ReadLine {
  readonly line: TidyLine;
  readonly found: HeadLine;
  /** What it states, as an article has it. */
  readonly by: readonly Stated[] | undefined;
}

/** The lines at the beginning of a block that are of a head. */
function linesOfHead(block: LaidOutBlock, hasKeys: boolean): readonly ReadLine[] {
  const read: ReadLine[] = [];
  for (const line of block) {
    const tag = readTagLine(line.text);
    const found = tag ?? (hasKeys ? readKeyLine(line.text) : undefined);
    if (found === undefined) break;
    const by = statedBy(
      found,
      tag === undefined ? `the line “${found.name}:”` : `the mark “<${found.name}>”`,
    );
    // “Date: a story” is of the text.
    if (by === undefined && tag === undefined && found.field !== "unused" && found.value !== "") break;
    read.push({ line, found, by });
    if (/^markdown content$/iu.test(found.name)) break;
  }
  return read;
}

function statedBy({ field, name, value }: HeadLine, from: string): readonly Stated[] | undefined {
  if (field === "unused") return undefined;
  const read = valueOf(field, value);
  return read === undefined ? undefined : [{ field, rank: rankOf(field, name), value: read, from }];
}

/** One line may be the text's own (“Summary: …”); two that state something, or one that only programs write, are a head. */
function countsAsHead(blocks: readonly LaidOutBlock[]): boolean {
  const keys = blocks
    .slice(0, 4)
    .flatMap((block) => block)
    .slice(0, 8)
    .flatMap(({ text }) => readKeyLine(text) ?? []);
  return (
    keys.filter((line) => line.value !== "" && statedBy(line, "") !== undefined).length > 1 ||
    keys.some(({ name }) => SCRAPER.test(name))
  );
}
