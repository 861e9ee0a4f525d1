import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/core/document/document.ts";
import { candidatesOf } from "../../../src/core/summary/candidates.ts";
import { centralityOf } from "../../../src/core/summary/centrality.ts";
import { relevanceOf } from "../../../src/core/summary/relevance.ts";
import { termVectorsOf } from "../../../src/core/summary/term-vectors.ts";
import { PLAIN_WEIGHTS } from "../../../src/core/summary/weights.ts";
import { articleOf } from "../../../src/core/article/article.ts";

/** What the first sentence of a text without a title gains by its place alone. */
function gainOfFirst(text: string): number {
  const article = articleOf("a", { title: "" }, text, "0".repeat(64));
  const candidates = candidatesOf(openDocument(article));
  const vectors = termVectorsOf(candidates.map(({ terms }) => terms));
  return (
    (relevanceOf(article, candidates, vectors, { ...PLAIN_WEIGHTS, genre: "news" }).values[0] ?? 0) -
    (centralityOf(vectors.vectors)[0] ?? 0)
  );
}

const anecdote =
  "Rain fell for a whole week in my sixth summer. Grandfather carved a horse from driftwood. Gulls cried over the harbour from dawn to dusk.";
const point =
  "Libraries give towns a room where readers meet. Towns that close libraries lose the room where readers meet. Readers in towns without libraries read less.";

describe("the advantage of the beginning", () => {
  it("is whole where the beginning is what the article is about", () => {
    expect(gainOfFirst(`${point} ${anecdote}`)).toBeCloseTo(1);
  });

  it("is less where the beginning shares little with the rest", () => {
    expect(gainOfFirst(`${anecdote} ${point}`)).toBeLessThan(0.5);
  });
});
