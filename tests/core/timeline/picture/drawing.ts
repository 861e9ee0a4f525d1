import type { DatedMention, TimelineEntry } from "../../../../src/core/timeline/timeline.ts";
import type { EventStatus } from "../../../../src/core/timeline/entry.ts";
import { widthOf } from "../../../../src/core/timeline/picture/measure.ts";
import { granularityOf, startOf } from "../../../../src/core/time/granularity.ts";
import { labelOf } from "../../../../src/core/time/label.ts";
import { rangeLabel } from "../../../../src/core/time/range-label.ts";
import type { Mod } from "../../../../src/core/time/time-expression.ts";
import { inventedArticle } from "../../../support/fake-discord/invented-library.ts";

/** An event as tests write it down. */
export interface Told {
  readonly value: string;
  /** The end of a range. */
  readonly to?: string;
  readonly mod?: Mod | undefined;
  readonly status?: EventStatus | undefined;
  /** Other dates that the article gives the same event. */
  readonly or?: readonly string[];
  readonly words: string;
}

/** Entries of an invented article, each its own sentence, in their order in time. */
export function entriesOf(told: readonly Told[]): readonly TimelineEntry[] {
  const article = inventedArticle("invented", told.map(({ words }) => words).join("\n\n"));
  let start = 0;
  const entries = told.map(({ value, to = value, mod, status, or = [], words }): TimelineEntry => {
    const span = { start, end: start + words.length };
    start = span.end + 2;
    const quote = { article, span };
    const mention = (date: string): DatedMention => {
      const granularity = granularityOf(date);
      if (granularity === undefined) throw new Error(`${date} is no date`);
      const place = { clause: quote, sentence: quote, expression: { start: span.start, end: span.start } };
      return { value: date, granularity, mod, from: date, to: date, label: labelOf(date, mod), ...place };
    };
    const own = mention(value);
    return {
      ...own,
      to,
      label: rangeLabel(own.label, labelOf(to, mod)),
      status,
      mentions: [own],
      conflicts: or.map(mention),
    };
  });
  return entries.toSorted((a, b) => startOf(a.value) - startOf(b.value));
}

/** Something that is drawn, with the rectangle that it covers. */
export interface Drawn {
  readonly kind: string;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const TAG = /<(\/?)([a-z]+)([^>]*?)(\/?)>([^<]*)/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** Every text of an SVG. */
export function textsIn(svg: string): readonly Drawn[] {
  return elementsIn(svg).flatMap(({ name, attributes, text }) => {
    if (name !== "text") return [];
    const [x = 0, y = 0, size = 0] = ["x", "y", "font-size"].map((key) => Number(attributes[key]));
    const width = widthOf(text, size, attributes["font-weight"] === "600" ? "semibold" : "regular");
    const left = attributes["text-anchor"] === "end" ? x - width : x;
    return [
      {
        kind: attributes["class"] ?? "plain",
        text,
        left,
        right: left + width,
        top: y - size * 0.75,
        bottom: y + size * 0.25,
      },
    ];
  });
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly depth: number;
}

export function elementsIn(svg: string): readonly Element[] {
  let depth = 0;
  return [...svg.matchAll(TAG)].flatMap(
    ([, closing = "", name = "", written = "", empty = "", text = ""]) => {
      if (closing !== "") {
        depth -= 1;
        return [];
      }
      const attributes = Object.fromEntries(
        [...written.matchAll(/([a-zA-Z:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
          key,
          plain(value),
        ]),
      );
      const element = { name, attributes, text: plain(text), depth };
      if (empty === "") depth += 1;
      return [element];
    },
  );
}

const plain = (text: string): string => text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? "");

/** The structure of an SVG: what is drawn, in its order and nesting, with its words and without its coordinates. */
export const outlineOf = (svg: string): string =>
  elementsIn(svg)
    .map(({ name, attributes, text, depth }) => {
      const { class: kind } = attributes;
      const look = attributes["stroke-dasharray"] === undefined ? "" : " dashed";
      return `${"  ".repeat(depth)}${name}${kind === undefined ? "" : `.${kind}`}${look}${text === "" ? "" : ` “${text}”`}`;
    })
    .join("\n");
