import type { Element } from "hast";
import { CONTEXT_NAMES, contextOf } from "../../../src/ingest/page/choose/context.ts";
import { FEATURE_NAMES, featuresOf } from "../../../src/ingest/page/choose/features.ts";
import { wordsInView } from "../../../src/ingest/page/choose/page-view.ts";
import { chanceOf } from "../../../src/ingest/page/choose/read-weights.ts";
import type { Weights } from "../../../src/ingest/page/choose/read-weights.ts";
import type { PageBlock } from "../../../src/ingest/page/blocks.ts";
import { readPage } from "../../../src/ingest/page/read-page.ts";
import type { GoldPage } from "../data.ts";
import { tokensOf } from "../score/shingles.ts";
import { labelBlocks } from "./label.ts";
import { fitLogistic } from "./logistic.ts";

/** A page to learn from, as far as it is needed for that. */
export interface Lesson {
  /** Only what `contextOf` looks at is kept of them. */
  readonly blocks: readonly PageBlock[];
  readonly features: readonly Float32Array[];
  readonly labels: readonly boolean[];
  readonly lengths: readonly number[];
  /** How much each block counts: its share of the article's tokens. */
  readonly weights: readonly number[];
}

/** Too little of the marked text was found on the page: it was marked on another version of it. */
const FEWEST_FOUND = 0.6;

/** @param times - how much the page counts beside others */
export function lessonOf({ html, text }: GoldPage, times: number): Lesson | undefined {
  const { blocks, view } = readPage(html);
  const labels = labelBlocks(
    blocks.map((block) => block.text),
    text,
  );
  const tokens = blocks.map((block) => tokensOf(block.text).length);
  const gold = tokensOf(text).length;
  const found = tokens.reduce((sum, count, index) => sum + (labels[index] === true ? count : 0), 0);
  if (found < gold * FEWEST_FOUND || gold < 80) return undefined;
  return {
    blocks: withoutPage(blocks),
    features: featuresOf(view).map((values) => Float32Array.from(values)),
    labels,
    lengths: blocks.map((block) => wordsInView(block.text).length),
    weights: tokens.map((count) => times * Math.min(1, (count + 2) / (gold + 60))),
  };
}

/** The blocks without their texts, in elements without children: whole pages would fill the memory. */
function withoutPage(blocks: readonly PageBlock[]): PageBlock[] {
  const stubs = new Map<Element, Element>();
  const stubOf = (element: Element): Element => {
    const { className } = element.properties;
    const stub = stubs.get(element) ?? {
      type: "element",
      tagName: element.tagName,
      properties: className === undefined ? {} : { className },
      children: [],
    };
    stubs.set(element, stub);
    return stub;
  };
  return blocks.map(({ path }) => ({
    nodes: [],
    text: "",
    linkLength: 0,
    strongLength: 0,
    path: path.map(stubOf),
    wrappers: [],
  }));
}

/** Fits both passes. The second learns from chances that the first gave to pages that it had not seen. */
export function fitPasses(lessons: readonly Lesson[]): { first: Weights; second: Weights } {
  const features = lessons.map((lesson) => lesson.features);
  const halves = [0, 1].map((half) => fit(lessons, features, FEATURE_NAMES, (index) => index % 2 === half));
  const unseen = lessons.map(({ features: rows }, index) => {
    const weights = halves[1 - (index % 2)] ?? new Map();
    return rows.map((values) => chanceOf(weights, FEATURE_NAMES, [...values]));
  });
  const contexts = lessons.map(({ blocks, features: rows, lengths }, index) => {
    const context = contextOf(blocks, unseen[index] ?? [], lengths);
    return rows.map((values, at) => Float32Array.from([...values, ...(context[at] ?? [])]));
  });
  return {
    first: fit(lessons, features, FEATURE_NAMES),
    second: fit(lessons, contexts, [...FEATURE_NAMES, ...CONTEXT_NAMES]),
  };
}

function fit(
  lessons: readonly Lesson[],
  rows: readonly (readonly Float32Array[])[],
  names: readonly string[],
  isUsed: (index: number) => boolean = () => true,
): Weights {
  const used = lessons.flatMap((lesson, index) =>
    isUsed(index) ? [{ lesson, rows: rows[index] ?? [] }] : [],
  );
  const count = used.reduce((sum, { lesson }) => sum + lesson.labels.length, 0);
  const width = names.length + 1;
  const values = new Float32Array(count * width);
  const isRight = new Uint8Array(count);
  const weights = new Float32Array(count);
  let row = 0;
  for (const { lesson, rows: ofPage } of used) {
    for (const [index, label] of lesson.labels.entries()) {
      values[row * width] = 1;
      values.set(ofPage[index] ?? [], row * width + 1);
      isRight[row] = label ? 1 : 0;
      weights[row] = lesson.weights[index] ?? 0;
      row += 1;
    }
  }
  const fitted = fitLogistic({ values, isRight, weights, width });
  return new Map(["bias", ...names].map((name, index) => [name, fitted[index] ?? 0]));
}
