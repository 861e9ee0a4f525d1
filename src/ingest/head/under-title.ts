import { blocksOf, isHeading, isProse, wordsShown } from "../layout.ts";
import type { LaidOutBlock } from "../layout.ts";
import type { TidyLine } from "../tidy.ts";
import { isHeadlineLike, repeatsTitle, titleOf } from "../title.ts";
import { namesAlone, readImprint } from "./imprint.ts";
import type { Imprint } from "./imprint.ts";
import { SAYS } from "./stated.ts";
import type { Stated } from "./stated.ts";

/** Under a title, so many blocks may say who wrote the text and when. */
const MOST_BLOCKS = 6;
/** The title stands among so many blocks at the top. */
const TITLE_WITHIN = 4;

/** What is said under a title of who wrote the text, when and where. */
export interface UnderTitle {
  readonly stated: readonly Stated[];
  /** Numbers of the lines that are not of the text, with the reason. */
  readonly lines: ReadonlyMap<number, string>;
}

/**
 * Reads bylines, dates and addresses that stand under a title, or at the top of a text whose title is known from elsewhere.
 *
 * @param all - without what is known not to be of the text
 * @param title - where it is known
 * @param hasHead - something above the text says what it is: what stands at its top is not the first line of a letter
 */
export function readUnderTitle(
  all: readonly TidyLine[],
  title: string | undefined,
  hasHead: boolean,
): UnderTitle {
  const blocks = blocksOf(all);
  const known = title ?? titleOf(blocks) ?? titleAboveImprints(blocks[0]);
  const at = blocks
    .slice(0, TITLE_WITHIN)
    .findIndex(([line]) => known !== undefined && line !== undefined && repeatsTitle(line.text, known));
  const own = at === -1 ? [] : (blocks[at]?.slice(1) ?? []);
  const under = [...(own.length > 0 ? [own] : []), ...blocks.slice(at + 1, at + 1 + MOST_BLOCKS)];
  const stated: Stated[] = [];
  const lines = new Map<number, string>();
  let isSure = at !== -1 || hasHead;
  for (const [index, block] of under.entries()) {
    const read = imprintsOf(block, isSure ? under[index + 1] : undefined);
    // Without a title above it, a lone date may be the first line of a letter.
    if (read !== undefined && (isSure || read.some(isCertain))) {
      isSure = true;
      for (const [place, imprint] of read.entries()) {
        const line = block[place];
        if (line === undefined) continue;
        stated.push(...statedBy(imprint, line));
        lines.set(line.number, reasonFor(imprint));
      }
    } else if (read !== undefined || !mayBeSubtitle(block, under[index + 1])) break;
  }
  return { stated, lines };
}

/** “On waiting ⏎ by Tom Lind ⏎ May 2019”, all in one block. */
function titleAboveImprints(block: LaidOutBlock | undefined): string | undefined {
  if (block === undefined || block.length < 2) return undefined;
  const [first, ...rest] = block;
  return first !== undefined &&
    rest.every(({ text }) => readImprint(text) !== undefined) &&
    readImprint(first.text) === undefined
    ? titleOf([[first], rest])
    : undefined;
}

/** What each line of a block says; names alone count above a date. Undefined where a line is something else. */
function imprintsOf(block: LaidOutBlock, below: LaidOutBlock | undefined): readonly Imprint[] | undefined {
  const read = block.flatMap(({ text }) => readImprint(text) ?? []);
  if (read.length === block.length) return read;
  const author = block.length === 1 ? namesAlone(block[0]?.text ?? "") : undefined;
  const next = below?.length === 1 ? readImprint(below[0]?.text ?? "") : undefined;
  return author !== undefined && next?.published !== undefined && next.author === undefined
    ? [{ author }]
    : undefined;
}

const isCertain = ({ author, url, isSaid }: Imprint): boolean =>
  author !== undefined || url !== undefined || isSaid === true;

/** A heading with running text under it heads a part of the text. */
const mayBeSubtitle = (block: LaidOutBlock, below: LaidOutBlock | undefined): boolean => {
  const [line] = block;
  if (line === undefined || isProse(block)) return false;
  const isPart = isHeading(line.text) && (below === undefined || isProse(below));
  return !isPart && isHeadlineLike(wordsShown(line.text));
};

/** What lines of a head state counts more. */
const RANK = 80;

function statedBy({ author, publisher, published, isChange, url }: Imprint, line: TidyLine): Stated[] {
  const from = `the line “${wordsShown(line.text).slice(0, 60)}”`;
  return [
    ...(author === undefined ? [] : [{ field: "author" as const, rank: RANK, value: author, from }]),
    ...(publisher === undefined ? [] : [{ field: "publisher" as const, rank: RANK, value: publisher, from }]),
    ...(published === undefined
      ? []
      : [{ field: "published" as const, rank: isChange === true ? RANK + 1 : RANK, value: published, from }]),
    ...(url === undefined ? [] : [{ field: "url" as const, rank: RANK, value: url, from }]),
  ];
}

const reasonFor = ({ author, published, publisher }: Imprint): string =>
  SAYS[
    author !== undefined
      ? "author"
      : published !== undefined
        ? "published"
        : publisher !== undefined
          ? "publisher"
          : "url"
  ];
