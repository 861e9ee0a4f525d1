import { UsageError } from "../../core/errors.ts";
import { readMarkdown } from "../../markdown/read-markdown.ts";
import { cleanLines } from "../clean.ts";
import { foundIn } from "../head/stated.ts";
import { readUnderTitle } from "../head/under-title.ts";
import { headingDoubts } from "../heading-doubts.ts";
import type { FoundDetails, Prepared } from "../prepared.ts";
import type { TextOptions } from "../options.ts";
import { NO_CHANGES } from "../tidy.ts";
import type { TidyLine } from "../tidy.ts";
import type { PageBlock } from "./blocks.ts";
import { chooseBlocks } from "./choose/choose-blocks.ts";
import type { ChosenBlocks } from "./choose/choose-blocks.ts";
import { readPage } from "./read-page.ts";
import type { ReadPage } from "./read-page.ts";
import { writePage } from "./write-page.ts";

/** Blocks whose chance is between these are pointed out, whichever way it was decided. */
const DOUBT = { from: 0.3, to: 0.7 } as const;

/**
 * Finds the article in a web page: its blocks by the model, then what noise is left in them by the rules for any text.
 *
 * @throws UsageError when it finds none, or when a `keep` matches nothing that was left out
 */
export function preparePage(html: string, options: TextOptions): Prepared {
  const page = readPage(html);
  const choice = chooseBlocks(page.view);
  if (options.keep === undefined) checkForArticle(page, choice);
  return prepareBlocks(page, choice, options);
}

/**
 * Reads the article of a page that was cut out of it: all its blocks are the article's, but for what the rules for any text take out.
 *
 * @throws UsageError when a `keep` matches nothing that was left out
 */
export function prepareFragment(html: string, options: TextOptions): Prepared {
  const page = readPage(html);
  const all = { chosen: new Set(page.blocks.keys()), chances: page.blocks.map(() => 1) };
  const title = options.title ?? page.details.title?.value;
  const under = readUnderTitle(linesOf(page), title, false);
  const prepared = prepareBlocks(page, all, options, under.lines);
  return { ...prepared, found: { ...foundIn(under.stated), ...stated(prepared.found) } };
}

/** Without what a page does not say. */
const stated = (found: FoundDetails): FoundDetails =>
  Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));

function prepareBlocks(
  page: ReadPage,
  choice: ChosenBlocks,
  { title, keep }: TextOptions,
  head: ReadonlyMap<number, string> = new Map(),
): Prepared {
  const lines = linesOf(page);
  const known = title ?? page.details.title?.value;
  const clean = cleanLines(lines, {
    title: known,
    keep,
    foreign: new Map([...head, ...foreignBlocks(page, choice)]),
  });
  const kept = page.blocks.filter((_, index) => clean.kept.has(index + 1));
  const { body: _, description: __, ...found } = page.details;
  const markdown = writePage(page.root, kept);
  return {
    markdown,
    // Marks of notes are words of the page, but not of the text: `writePage` has compared the two.
    words: readMarkdown(markdown).text,
    found:
      found.title === undefined && clean.title !== undefined
        ? { ...found, title: { value: clean.title, from: "the text’s first line" } }
        : found,
    unit: "block",
    dropped: clean.dropped,
    broughtBack: clean.broughtBack,
    doubtful: [
      ...clean.doubtful,
      ...headingDoubts(
        markdown,
        lines.filter(({ number }) => clean.kept.has(number)),
      ),
      ...page.blocks.flatMap((block, index) =>
        clean.kept.has(index + 1) && (choice.chances[index] ?? 1) < DOUBT.to
          ? [
              {
                line: index + 1,
                text: block.text,
                reason: `of the article? ${percent(choice.chances[index])} likely`,
              },
            ]
          : [],
      ),
    ],
    changes: NO_CHANGES,
    notes: [],
  };
}

/** In words of people, whether or not spaces part them. */
const SHORTEST_PARAGRAPH = 8;
const segmenter = new Intl.Segmenter("und", { granularity: "word" });

const countWords = (text: string): number => {
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) {
    if (isWordLike === true) count += 1;
    if (count >= SHORTEST_PARAGRAPH) break;
  }
  return count;
};

function checkForArticle({ blocks }: ReadPage, { chosen }: ChosenBlocks): void {
  const isParagraph = ({ text, linkLength }: PageBlock, index: number): boolean =>
    chosen.has(index) && linkLength * 2 < text.length && countWords(text) >= SHORTEST_PARAGRAPH;
  if (blocks.some(isParagraph)) return;
  throw new UsageError(
    "No article was found on this page: it has nothing but menus, links and labels. Where a program loads the text, save the page from the browser once the text is shown, or copy the text into a file and give that.",
  );
}

/** Blocks as lines that stand alone. */
const linesOf = ({ blocks }: ReadPage): TidyLine[] =>
  blocks.flatMap((block, index) => [
    { number: index + 1, text: lineOf(block) },
    { number: index + 1, text: "" },
  ]);

/** What the rules for lines see of a block: a heading is marked, so that none of them drops it. */
const lineOf = ({ text, path }: PageBlock): string => {
  const level = /^h([1-6])$/.exec(path[0]?.tagName ?? "")?.[1];
  return level === undefined ? text : `${"#".repeat(Number(level))} ${text}`;
};

function foreignBlocks({ blocks }: ReadPage, { chosen, chances }: ChosenBlocks): ReadonlyMap<number, string> {
  return new Map(
    blocks.flatMap((_, index): [number, string][] => {
      if (chosen.has(index)) return [];
      const chance = chances[index] ?? 0;
      if (chance >= 0.5) return [[index + 1, "stands on the page twice"]];
      return [
        [
          index + 1,
          chance < DOUBT.from ? "not of the article" : `not of the article? ${percent(1 - chance)} likely`,
        ],
      ];
    }),
  );
}

const percent = (chance = 0): string => `${Math.round(chance * 100)} %`;
