import { isHeading, isProse, wordsShown } from "../layout.ts";
import type { Block } from "../layout.ts";
import type { Line } from "../tidy.ts";
import { isHeadlineLike, repeatsTitle, titleOf } from "../title.ts";
import { namesAlone, readImprint } from "./imprint.ts";
import type { Imprint } from "./imprint.ts";
import { SAYS } from "./stated.ts";
import type { Stated } from "./stated.ts";
import { addressIn } from "./stated-value.ts";

/** Under a title, so many blocks may say who wrote the text and when. */
const MOST_IMPRINTS = 6;

/** Bylines, dates and addresses that stand under a title, or under a head that states it. */
export function readUnderTitle(
  blocks: readonly Block[],
  known: string | undefined,
  lines: Map<number, string>,
  stated: Stated[],
): void {
  const [first] = blocks;
  const title = known ?? titleOf(blocks);
  const isTitle = (block: Block | undefined): boolean =>
    title !== undefined &&
    block?.[0] !== undefined &&
    repeatsTitle(wordsShown(block[0].text.replace(/^#{1,6} /, "")), title);
  const at = blocks.findIndex(isTitle);
  const hasTitleLine = at !== -1 && at < 4;
  const start = hasTitleLine ? at : -1;
  const own = hasTitleLine && (first?.length ?? 0) > 1 && at === 0 ? [first?.slice(1) ?? []] : [];
  const under = [...own, ...blocks.slice(start + 1, start + 1 + MOST_IMPRINTS)];
  let isMarked = hasTitleLine || lines.size > 0;
  for (const [index, block] of under.entries()) {
    if (isProse(block)) break;
    const read = block.map(({ text }) => readImprint(text));
    const reads = read.every((imprint) => imprint !== undefined);
    if (!reads) {
      const names = block.length === 1 ? namesAlone(block[0]?.text ?? "") : undefined;
      const below = under[index + 1];
      const isBeforeDate = below?.length === 1 && isDate(readImprint(below[0]?.text ?? ""));
      if (names !== undefined && isMarked && isBeforeDate && block[0] !== undefined) {
        lines.set(block[0].number, SAYS.author);
        stated.push({ field: "author", rank: 90, value: names, from: "the line under the title" });
        continue;
      }
      // The first line of a block may be the byline of what follows it.
      if (!isHeadlineLike(block[0]?.text ?? "") || isHeading(block[0]?.text ?? "")) break;
      continue;
    }
    // Without a title above it, a lone date may be the first line of a letter.
    if (
      !isMarked &&
      read.every(
        (imprint) => imprint?.author === undefined && imprint?.url === undefined && isBareDate(block),
      )
    )
      break;
    isMarked = true;
    for (const [place, imprint] of read.entries()) take(imprint, block[place], lines, stated);
  }
}

const isDate = (imprint: Imprint | undefined): boolean =>
  imprint?.published !== undefined && imprint.author === undefined;

const isBareDate = (block: Block): boolean =>
  block.every(({ text }) => !/published|posted|updated|veröffentlicht/iu.test(text));

function take(
  imprint: Imprint | undefined,
  line: Line | undefined,
  lines: Map<number, string>,
  stated: Stated[],
): void {
  if (imprint === undefined || line === undefined) return;
  const from = `the line “${wordsShown(line.text).slice(0, 40)}”`;
  const { author, published, isChange, url } = imprint;
  if (author !== undefined) stated.push({ field: "author", rank: 80, value: author, from });
  if (published !== undefined)
    stated.push({ field: "published", rank: isChange === true ? 99 : 80, value: published, from });
  if (url !== undefined) stated.push({ field: "url", rank: 80, value: addressIn(line.text) ?? url, from });
  lines.set(
    line.number,
    author !== undefined ? SAYS.author : published !== undefined ? SAYS.published : SAYS.url,
  );
}
