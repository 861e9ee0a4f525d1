import type { Element } from "hast";
import type { PageBlock } from "../blocks.ts";
import { attribute, elementsUnder, isHidden, textUnder } from "../element.ts";
import { HINT_NAMES, hintsOf } from "./hints.ts";
import type { Hint } from "./hints.ts";
import { shinglesOf, wordsInView } from "./page-view.ts";
import type { PageView } from "./page-view.ts";
import { isStamp, isWorded, WORDINGS } from "./wording.ts";
import type { Wording } from "./wording.ts";

/** Nearer elements say what the block is; farther ones, what it is part of. */
const NEAR = 2;
const FAR = 8;

type Feature = (block: PageBlock, index: number, view: PageView) => number;

const bit = (value: boolean): number => (value ? 1 : 0);
const wordCount = (text: string): number => text.split(" ").length;
const tagOf = ({ path }: PageBlock): string => path[0]?.tagName ?? "";
const isIn =
  (...tags: string[]): Feature =>
  ({ path }) =>
    bit(path.some(({ tagName }) => tags.includes(tagName)));
const hasTag =
  (...tags: string[]): Feature =>
  (block) =>
    bit(tags.includes(tagOf(block)));
const near =
  (hint: Hint): Feature =>
  ({ path, wrappers }) =>
    bit([...wrappers, ...path.slice(0, NEAR)].some((element) => hintsOf(element).has(hint)));
const far =
  (hint: Hint): Feature =>
  ({ path }) =>
    bit(path.slice(NEAR, FAR).some((element) => hintsOf(element).has(hint)));
const words =
  (kind: Wording): Feature =>
  ({ text }) =>
    bit(isWorded(kind, text));
const density = ({ text, linkLength }: PageBlock): number => Math.min(1, linkLength / text.length);
const endsSentence = (text: string): boolean => /[.!?…。！？:][”"’'»)\]]*$/u.test(text);
const isVoted: Feature = (_, index, { votes }) => bit(votes.has(index));

/** The share of a block's words that the page's structured data has in its article; 0 where it has none. */
const stated: Feature = ({ text }, _, { statedShingles }) => {
  if (statedShingles.size === 0) return 0;
  const shingles = shinglesOf(text);
  return shingles.length === 0
    ? 0
    : shingles.filter((run) => statedShingles.has(run)).length / shingles.length;
};

const BASE: Readonly<Record<string, Feature>> = {
  voted: isVoted,
  "all votes": (_, __, { firstVote }) => bit(firstVote >= 0),
  "log length": ({ text }) => Math.log1p(text.length) / 6,
  short: ({ text }) => bit(wordCount(text) <= 4),
  medium: ({ text }) => bit(wordCount(text) > 4 && wordCount(text) <= 15),
  long: ({ text }) => bit(wordCount(text) > 40),
  "link density": density,
  "all link": (block) => bit(density(block) > 0.9),
  "some link": (block) => bit(density(block) > 0.3),
  strong: ({ text, strongLength }) => Math.min(1, strongLength / text.length),
  "ends sentence": ({ text }) => bit(endsSentence(text)),
  "long sentence": ({ text }) => bit(endsSentence(text) && wordCount(text) > 12),
  sentences: ({ text }) => Math.min(4, text.match(/[.!?。！？][”"’']?(?:\s|$)/gu)?.length ?? 0) / 4,
  commas: ({ text }) => Math.min(4, text.match(/[,،、;]/gu)?.length ?? 0) / 4,
  colon: ({ text }) => bit(text.endsWith(":")),
  quoted: ({ text }) => bit(/^[“"„«]/u.test(text)),
  "lower start": ({ text }) => bit(/^\p{Ll}/u.test(text)),
  digits: ({ text }) => (text.match(/\p{N}/gu)?.length ?? 0) / text.length,
  capitals: ({ text }) => (text.match(/\p{Lu}/gu)?.length ?? 0) / text.length,
  "all capitals": ({ text }) => bit(/\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)),
  bars: ({ text }) => bit(/[|»›→•·]/u.test(text)),
  "starts with mark": ({ text }) => bit(/^[^\p{L}\p{N}“"‘'„«(¿¡[]/u.test(text)),
  repeated: (_, index, { isRepeated }) => bit(isRepeated[index] === true),
  title: ({ text }, _, { title }) =>
    bit(title !== "" && text.length < 300 && (title.includes(text) || text.includes(title))),
  "is title": ({ text }, _, { title }) => bit(isSame(text, title)),
  "wrapped in time": ({ wrappers }) => bit(wrappers.some(({ tagName }) => tagName === "time")),
  "wrapped in small": ({ wrappers }) =>
    bit(wrappers.some(({ tagName }) => tagName === "small" || tagName === "cite")),
  stamp: ({ text }) => bit(isStamp(text)),
  wrapped: ({ wrappers }) => bit(wrappers.length > 0),
  "beside picture": ({ path }) => bit(path.slice(0, 2).some((element) => isPictureBox(element))),
  "under furniture heading": (_, index, view) => bit(isUnderFurniture(index, view)),
  described: ({ text }, _, { description }) =>
    bit(
      description.length > 40 &&
        text.length > 30 &&
        (description.includes(text.slice(0, 60)) || text.includes(description.slice(0, 60))),
    ),
  stated,
  "not stated": (block, index, view) => bit(view.statedShingles.size > 60) * (1 - stated(block, index, view)),
  heading: ({ path }) => bit(/^h[1-6]$/.test(path[0]?.tagName ?? "")),
  h1: hasTag("h1"),
  paragraph: hasTag("p"),
  "in list": isIn("li"),
  "in table": isIn("td", "th"),
  "in definition": isIn("dt", "dd"),
  quotation: isIn("blockquote"),
  preformatted: isIn("pre"),
  caption: isIn("figcaption", "figure", "caption"),
  division: hasTag("div", "section", "article", "td"),
  "in article": isIn("article"),
  "in main": ({ path }) => bit(path.some((e) => e.tagName === "main" || attribute(e, "role") === "main")),
  "stated element": ({ path }) => bit(path.some((e) => attribute(e, "itemProp").includes("articleBody"))),
  "in nav": isIn("nav", "menu"),
  "in header": isIn("header"),
  "in footer": isIn("footer"),
  "in aside": isIn("aside"),
  "in form": isIn("form", "fieldset"),
  hidden: ({ path }) => bit(path.some(isHidden)),
  deep: ({ path }) => Math.min(20, path.length) / 20,
  start: (_, index, { starts, length }) => (starts[index] ?? 0) / (length || 1),
  "before votes": (_, index, { firstVote }) => bit(firstVote >= 0 && index < firstVote),
  "after votes": (_, index, { lastVote }) => bit(lastVote >= 0 && index > lastVote),
  "first votes": (_, index, view) => bit(view.votes.has(index) && index - view.firstVote < 3),
  "last votes": (_, index, view) => bit(view.votes.has(index) && view.lastVote - index < 3),
  "last 10 votes": (_, index, view) => bit(view.votes.has(index) && view.lastVote - index < 10),
  "last vote tenth": (_, index, view) => {
    const [from, to] = [view.starts[view.firstVote] ?? 0, view.starts[view.lastVote] ?? 0];
    return bit(view.votes.has(index) && to > from && ((view.starts[index] ?? 0) - from) / (to - from) > 0.9);
  },
  "share of parent": ({ path }, _, view) => shareIn(path[0], view),
  "share of grandparent": ({ path }, _, view) => shareIn(path[1], view),
  "share of third": ({ path }, _, view) => shareIn(path[2], view),
};

const bare = (text: string): string => wordsInView(text).join(" ");
const isSame = (text: string, title: string): boolean => {
  const [a, b] = [bare(text), bare(title)];
  return a.length > 8 && (a === b || (b.startsWith(a) && a.length > b.length * 0.5));
};

const pictureBoxes = new WeakMap<Element, boolean>();
/** An element with a picture and little text: a figure, whatever it is called. */
function isPictureBox(element: Element): boolean {
  const known = pictureBoxes.get(element);
  if (known !== undefined) return known;
  let hasPicture = false;
  for (const { tagName } of elementsUnder(element)) {
    if (tagName === "img" || tagName === "picture" || tagName === "video" || tagName === "figure") {
      hasPicture = true;
      break;
    }
  }
  const is = hasPicture && textUnder(element).trim().length < 400;
  pictureBoxes.set(element, is);
  return is;
}

/** True below a heading of the same part of the page that says what follows is furniture. */
function isUnderFurniture(index: number, { blocks }: PageView): boolean {
  const block = blocks[index];
  for (let before = index - 1; before >= Math.max(0, index - 12); before--) {
    const other = blocks[before];
    if (other === undefined || !/^h[1-6]$/.test(other.path[0]?.tagName ?? "")) continue;
    if (!(block?.path.slice(0, 6).some((element) => other.path.slice(0, 4).includes(element)) ?? false))
      return false;
    return FURNITURE_HEADS.some((kind) => isWorded(kind, other.text));
  }
  return false;
}
const FURNITURE_HEADS = [
  "related",
  "share",
  "comment",
  "prompt",
  "tags",
  "company",
  "pointer",
  "person",
] as const;

const shareIn = (
  element: PageBlock["path"][number] | undefined,
  { votedLength, votedTotal }: PageView,
): number => (element === undefined || votedTotal === 0 ? 0 : (votedLength.get(element) ?? 0) / votedTotal);

const CROSSED = [
  "short",
  "medium",
  "link density",
  "all link",
  "ends sentence",
  "heading",
  "in list",
  "paragraph",
  "caption",
  "in aside",
  "log length",
  "strong",
  "not stated",
  "share of grandparent",
] as const;

const hinted = HINT_NAMES.flatMap((hint): [string, Feature][] => [
  [`near ${hint}`, near(hint)],
  [`far ${hint}`, far(hint)],
]);
const worded = Object.keys(WORDINGS).flatMap((kind): [string, Feature][] =>
  isKind(kind)
    ? [
        [`worded ${kind}`, words(kind)],
        [`worded ${kind}, short`, ({ text }) => bit(wordCount(text) <= 15 && isWorded(kind, text))],
      ]
    : [],
);
function isKind(kind: string): kind is Wording {
  return Object.hasOwn(WORDINGS, kind);
}

const FEATURES: readonly (readonly [string, Feature])[] = [...Object.entries(BASE), ...hinted, ...worded];

export const FEATURE_NAMES: readonly string[] = [
  ...FEATURES.map(([name]) => name),
  ...CROSSED.map((name) => `voted × ${name}`),
];

/** What is measured of each block, in the order of `FEATURE_NAMES`. */
export function featuresOf(view: PageView): number[][] {
  return view.blocks.map((block, index) => {
    const values = FEATURES.map(([, feature]) => feature(block, index, view));
    const vote = values[0] ?? 0;
    return [
      ...values,
      ...CROSSED.map((name) => vote * (values[FEATURES.findIndex(([other]) => other === name)] ?? 0)),
    ];
  });
}
