/**
 * Makes `src/core/timeline/picture/advances.ts` from the fonts that pictures are drawn with: a one-off, to be repeated when the
 * package of the fonts changes.
 *
 *     npm run bench:advances && npm run format:write
 */
import { readFile, writeFile } from "node:fs/promises";
import { FONT_FILES } from "../../src/picture/fonts.ts";
import { readAdvances } from "./read-advances.ts";

/** Latin, Greek, Cyrillic with their accents, and punctuation: blocks of Unicode, both ends included. */
const BLOCKS = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x1f00, 0x1fff],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20a0, 0x20bf],
  [0x2116, 0x2122],
] as const;
/** Between letters of one line it would not be what it is in running text. */
const SOFT_HYPHEN = 0xad;

const weights = await Promise.all(
  Object.entries(FONT_FILES).map(async ([weight, file]) => {
    const advanceOf = readAdvances(await readFile(file));
    const runs = BLOCKS.map(([first, last]) => {
      const advances = Array.from({ length: last - first + 1 }, (_, index) =>
        first + index === SOFT_HYPHEN ? -1 : (advanceOf(first + index) ?? -1),
      );
      return `[${first}, [${advances.join(", ")}]]`;
    });
    return `${weight}: [${runs.join(",\n")}]`;
  }),
);
await writeFile(
  new URL("../../../../src/core/picture/advances.ts", import.meta.url),
  `/**
 * How wide characters of Source Sans 3 are, in thousandths of the font size: runs of consecutive code points, with -1
 * for what the font lacks. Made by \`bench/advances\`, never by hand.
 */
export const ADVANCES = {
${weights.join(",\n")},
} as const satisfies Readonly<
  Record<string, readonly (readonly [first: number, advances: readonly number[]])[]>
>;
`,
);
