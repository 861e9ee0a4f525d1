import { isHeading, isProse, wordsShown } from "../layout.ts";
import type { Block } from "../layout.ts";
import type { Line } from "../tidy.ts";
import { isHeadlineLike } from "../title.ts";
import { isLinkRow } from "./link-rows.ts";

/** Over links to elsewhere, or to the places of the text. */
export const LINKS_HEADING =
  /^(?:(?:to)?day[’']s (?:links|headlines|stories)|related(?: (?:articles?|stories|posts?|links?|content|topics?|coverage|news|reading))?|more (?:from|on|stories|articles|news|posts|like)\b.{0,60}|you (?:might|may) also (?:like|enjoy)|recommended(?: (?:for you|stories|articles|reading))?|most (?:read|popular|viewed|shared)|popular (?:posts|stories|articles)|recent (?:posts|comments|articles)|trending(?: now)?|latest (?:news|posts|stories|articles)|(?:read|up) next|share(?: this(?: \w+)?)?|spread the word|follow us(?: on .{1,40})?|subscribe(?: (?:to|for) .{1,60})?|(?:sign up|join) .{0,40}newsletter.{0,20}|(?:our )?newsletters?|comments?|leave a (?:reply|comment)|(?:table of )?contents|on this page|in this (?:article|issue|section|story|page)|jump to|navigation(?: menu)?|archives?|categories|tags|topics)$/iu;
/** Over who wrote the text. */
const AUTHOR_HEADING =
  /^(?:about the (?:author|writer|contributor)s?|about (?:me|us)|author (?:bio(?:graphy)?|information|profile)|(?:the )?authors?|(?:list of )?contributors?|written by)$/iu;
/** More blocks under such a heading are a part of the text. */
const MOST_BLOCKS = 6;

/**
 * Finds sections of a page that are not of its article, by what their headings are called and by what is in them: links to other stories, a
 * list of the text's own parts, a word about the author at the end.
 *
 * @returns the lines that go, with the reason
 */
export function judgeSections(blocks: readonly Block[]): ReadonlyMap<Line, string> {
  const dropped = new Map<Line, string>();
  for (const [index, block] of blocks.entries()) {
    const [line] = block;
    if (line === undefined || dropped.has(line)) continue;
    const label = labelIn(line.text);
    if (!LINKS_HEADING.test(label) && !AUTHOR_HEADING.test(label)) continue;
    const under = sectionUnder(blocks, index);
    const own = block.slice(1);
    const inside = own.length > 0 ? [own, ...under] : under;
    const isAtEnd = index + 1 + under.length >= blocks.length - 1;
    if (AUTHOR_HEADING.test(label)) {
      if (!isAtEnd || !isHeading(line.text) || inside.length === 0 || inside.length > MOST_BLOCKS) continue;
      for (const each of [line, ...inside.flat()]) dropped.set(each, `under “${label}”: about the author`);
      continue;
    }
    const links = inside.findIndex(
      (each) => !isLinkRow(each) && !(isAtEnd && isHeading(line.text) && isHeadlines(each)),
    );
    const going = links === -1 ? inside : inside.slice(0, links);
    // A heading with nothing but links under it goes with them; one with words of its own stays.
    if (going.length === 0 || (links !== -1 && isHeading(line.text) && !isOwnContents(label))) continue;
    for (const each of [line, ...going.flat()]) dropped.set(each, `under “${label}”: links, not the article`);
  }
  return dropped;
}

const isOwnContents = (label: string): boolean =>
  /contents|this (?:page|article|issue|story|section)|links$/iu.test(label);

const labelIn = (line: string): string =>
  wordsShown(line.replace(/^#{1,6} +/, ""))
    .replace(/[\s:.…↓]+$/u, "")
    .trim();

/** The blocks up to the next heading of its level; under a line that is no heading, up to the next heading. */
function sectionUnder(blocks: readonly Block[], index: number): readonly Block[] {
  const level = levelOf(blocks[index]?.[0]?.text ?? "") || 6;
  const rest = blocks.slice(index + 1);
  const end = rest.findIndex(([line]) => {
    const own = levelOf(line?.text ?? "");
    return own > 0 && own <= level;
  });
  return end === -1 ? rest : rest.slice(0, end);
}

const levelOf = (line: string): number => (isHeading(line) ? (/^#*/.exec(line)?.[0].length ?? 0) : 0);

const isHeadlines = (block: Block): boolean =>
  !isProse(block) && block.every(({ text }) => isHeadlineLike(wordsShown(text)) || isHeading(text));
