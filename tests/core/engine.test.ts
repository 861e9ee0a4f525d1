import { describe, expect, it } from "vitest";
import { chooseArticle, createEngine, findArticle } from "../../src/core/engine.ts";
import { UsageError } from "../../src/core/errors.ts";
import { anArticle } from "../support/articles.ts";

const TEXT = "The ferry left. It was late.";
const engineOf = (ids: readonly string[], defaultArticle?: string) =>
  createEngine({ articles: ids.map((id) => anArticle(TEXT, { id })), problems: [] }, { defaultArticle });
const many = Array.from({ length: 23 }, (_, index) => `piece-${index + 1}`);

describe("chooseArticle", () => {
  it.each([
    ["the named one", ["a", "b"], "a", "b", "b"],
    ["the default where none is named", ["a", "b"], "b", undefined, "b"],
    ["the only one where there is no default", ["a"], undefined, undefined, "a"],
    ["the named one though it is the only one", ["a"], undefined, "a", "a"],
  ])("takes %s", (_, ids, defaultArticle, named, chosen) => {
    expect(chooseArticle(engineOf(ids, defaultArticle), named).id).toBe(chosen);
  });

  it.each([
    ["nothing decides", ["a", "b"], undefined, undefined, "Please say which article you mean. Known: a, b."],
    ["the named one is unknown", ["a"], undefined, "c", "There is no article “c”. Known: a."],
    ["the named one differs in its case", ["a"], undefined, "A", "There is no article “A”. Known: a."],
    ["the default is unknown", ["a"], "c", undefined, "There is no article “c”. Known: a."],
    [
      "there are too many to list",
      many,
      undefined,
      undefined,
      `Please say which article you mean. Known: ${many.slice(0, 20).join(", ")} and 3 more.`,
    ],
    [
      "there are none",
      [],
      undefined,
      undefined,
      "No articles are loaded: whoever runs this bot can add one with “footnote ingest”.",
    ],
  ])("says what to do where %s", (_, ids, defaultArticle, named, message) => {
    const choose = () => chooseArticle(engineOf(ids, defaultArticle), named);
    expect(choose).toThrow(UsageError);
    expect(choose).toThrow(new UsageError(message));
  });

  it("leaves room in a message though every id is as long as it may be", () => {
    const ids = many.map((id) => id.padEnd(100, "x"));
    expect(() => chooseArticle(engineOf(ids), undefined)).toThrow(/^.{1,1900}$/s);
  });
});

describe("findArticle", () => {
  it("shows no more of an unknown id than a message has room for", () => {
    expect(() => findArticle(engineOf(["a"]), "x".repeat(5_000))).toThrow(
      `There is no article “${"x".repeat(99)}…”.`,
    );
  });
});

describe("indexOf", () => {
  it("is built once for each article and once for all", () => {
    const engine = engineOf(["a", "b"]);
    const [first, second] = engine.library.articles;
    expect(engine.indexOf(first)).toBe(engine.indexOf(first));
    expect(engine.indexOf()).toBe(engine.indexOf());
    expect(engine.indexOf(first)).not.toBe(engine.indexOf(second));
    expect(engine.indexOf(first)).not.toBe(engine.indexOf());
  });
});
