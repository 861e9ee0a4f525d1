import { isHeading, isProse, wordsShown } from "../layout.ts";
import type { LaidOutBlock } from "../layout.ts";
import type { TidyLine } from "../tidy.ts";
import { isHeadlineLike } from "../title.ts";
import { isLinkRow } from "./link-rows.ts";

/** Over links to elsewhere, or to the places of the text. */
const LINKS_HEADING =
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
 * @param isNoise - tells the lines that go anyhow
 * @returns the lines that go, with the reason
 */
export function judgeSections(
  blocks: readonly LaidOutBlock[],
  isNoise: (line: TidyLine) => boolean,
): ReadonlyMap<TidyLine, string> {
  const dropped = new Map<TidyLine, string>();
  const isNothing = (block: LaidOutBlock): boolean =>
    block.every((line) => isNoise(line) || dropped.has(line) || RULE.test(line.text));
  for (const [index, block] of blocks.entries()) {
    const [line] = block;
    if (line === undefined || dropped.has(line)) continue;
    const label = labelIn(line.text);
    const isOfLinks = LINKS_HEADING.test(label);
    if (!isOfLinks && !AUTHOR_HEADING.test(label)) continue;
    const under = sectionUnder(blocks, index);
    const section: Section = {
      label,
      isMarked: isHeading(line.text),
      inside: block.length > 1 ? [block.slice(1), ...under] : under,
      isAtEnd: blocks.slice(index + 1 + under.length).every(isNothing),
      isAtTop: !blocks.slice(0, index).some(isProse),
    };
    const going = isOfLinks ? linksUnder(section, isNothing) : aboutAuthor(section);
    if (going.length === 0) continue;
    const reason = `under “${label}”: ${isOfLinks ? "links, not the article" : "about the author"}`;
    for (const each of [line, ...going.flat()]) if (!RULE.test(each.text)) dropped.set(each, reason);
  }
  return dropped;
}

/** A heading, or a line that labels what is below it, and the blocks that it heads. */
interface Section {
  readonly label: string;
  /** The heading is marked as such. */
  readonly isMarked: boolean;
  readonly inside: readonly LaidOutBlock[];
  /** Nothing of the text follows it. */
  readonly isAtEnd: boolean;
  /** No running text stands before it. */
  readonly isAtTop: boolean;
}

const aboutAuthor = ({ inside, isMarked, isAtEnd, isAtTop }: Section): readonly LaidOutBlock[] =>
  isMarked && (isAtEnd || isAtTop) && inside.length <= MOST_BLOCKS ? inside : [];

/** A heading with nothing but links under it goes with them; one with words of its own stays. */
function linksUnder(section: Section, isNothing: (block: LaidOutBlock) => boolean): readonly LaidOutBlock[] {
  const { label, inside, isMarked, isAtEnd } = section;
  const isOwn = OWN_CONTENTS.test(label);
  const goes = (block: LaidOutBlock): boolean =>
    isNothing(block) ||
    isLinkRow(block) ||
    (isOwn && isContents(block)) ||
    (isAtEnd && isMarked && isHeadlines(block));
  const stays = inside.findIndex((block) => !goes(block));
  if (stays === -1) return inside;
  return isMarked && !isOwn ? [] : inside.slice(0, stays);
}

const OWN_CONTENTS = /contents|this (?:page|article|issue|story|section)|links$/iu;

/** A line across the page. */
const RULE = /^\s*(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;

/** A list of links with a word about each, or of numbered parts. */
const isContents = (block: LaidOutBlock): boolean =>
  block.every(
    ({ text }) =>
      text.length <= 300 &&
      /^\s*(?:(?:[-*+•]|\d{1,3}[.)])\s+\[|\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+\S)/u.test(text),
  );

const labelIn = (line: string): string =>
  wordsShown(line.replace(/^#{1,6} +/, ""))
    .replace(/[\s:.…↓]+$/u, "")
    .trim();

/** The blocks up to the next heading of its level; under a line that is no heading, up to the next heading. */
function sectionUnder(blocks: readonly LaidOutBlock[], index: number): readonly LaidOutBlock[] {
  const level = levelOf(blocks[index]?.[0]?.text ?? "") || 6;
  const rest = blocks.slice(index + 1);
  const end = rest.findIndex(([line]) => {
    const own = levelOf(line?.text ?? "");
    return own > 0 && own <= level;
  });
  return end === -1 ? rest : rest.slice(0, end);
}

const levelOf = (line: string): number => (isHeading(line) ? (/^#*/.exec(line)?.[0].length ?? 0) : 0);

const isHeadlines = (block: LaidOutBlock): boolean =>
  !isProse(block) && block.every(({ text }) => isHeadlineLike(wordsShown(text)) || isHeading(text));
