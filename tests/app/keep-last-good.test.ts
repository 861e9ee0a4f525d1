import { describe, expect, it } from "vitest";
import { keepLastGood } from "../../src/app/keep-last-good.ts";
import type { Library } from "../../src/core/library.ts";
import { inventedArticle } from "../support/fake-discord/invented-library.ts";

const [ferries, lamp, mill] = ["ferries", "lamp", "mill"].map((id) => inventedArticle(id, "It left."));
const all: Library["articles"] = [ferries, lamp, mill].flatMap((article) => article ?? []);
const before: Library = { articles: all, problems: [] };
const reason = () => "It is broken. The article was left out.";
const broken = (file: string) => ({ file, reason });
const ids = ({ articles }: Library): readonly string[] => articles.map(({ id }) => id);

describe("articles that are read again", () => {
  it("keep the one whose file is only half saved, as it was last read, in its place", () => {
    const read = { articles: all.filter(({ id }) => id !== "lamp"), problems: [broken("lamp.md")] };
    const kept = keepLastGood(read, before);
    expect(ids(kept)).toEqual(["ferries", "lamp", "mill"]);
    expect(kept.articles[1]).toBe(lamp);
    expect(kept.problems).toEqual([broken("lamp.md")]);
  });

  it("lose the one whose file is gone", () => {
    const read = { articles: all.filter(({ id }) => id !== "lamp"), problems: [] };
    expect(ids(keepLastGood(read, before))).toEqual(["ferries", "mill"]);
  });

  it("do not keep what never could be read", () => {
    const read = { articles: all, problems: [broken("new.md")] };
    expect(ids(keepLastGood(read, before))).toEqual(["ferries", "lamp", "mill"]);
  });

  it("take a new version for an old one, whatever else is wrong with its file", () => {
    const changed = inventedArticle("lamp", "It stayed.");
    const read = { articles: [changed], problems: [broken("lamp.md")] };
    expect(keepLastGood(read, before).articles).toEqual([changed]);
  });

  it("stay as they were where the folder is empty", () => {
    const empty: Library = { articles: [], problems: [] };
    expect(() => keepLastGood(empty, before)).toThrow("The folder of articles is empty.");
    expect(keepLastGood(empty, empty)).toEqual(empty);
  });

  it("stay where every file is broken", () => {
    const read = { articles: [], problems: all.map(({ id }) => broken(`${id}.md`)) };
    expect(ids(keepLastGood(read, before))).toEqual(["ferries", "lamp", "mill"]);
  });
});
