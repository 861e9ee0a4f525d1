import { describe, expect, it } from "vitest";
import { articles } from "../../src/commands/articles.ts";
import { createEngine } from "../../src/core/engine.ts";
import { anArticle } from "../support/articles.ts";

const listing = (count: number) => {
  const library = {
    articles: Array.from({ length: count }, (_, index) =>
      anArticle("One.\n\nTwo.", { id: `article-${index + 1}` }),
    ),
    problems: [],
  };
  return articles.run({}, createEngine(library));
};

describe("/articles", () => {
  it("lists what is known of each article, and its id", async () => {
    const article = anArticle("One.\n\nTwo.", {
      id: "ferry",
      title: "The ferry",
      author: "Anna Hill",
      publisher: "The Quay",
      published: "2026-01",
    });
    const reply = await articles.run({}, createEngine({ articles: [article], problems: [] }));
    expect(reply).toEqual({
      audience: "everyone",
      isDismissible: true,
      blocks: [
        { kind: "heading", text: "Articles" },
        {
          kind: "list",
          items: [{ name: "The ferry", text: "Anna Hill · The Quay · 2026-01 · 2 paragraphs · ferry" }],
        },
      ],
    });
  });

  it("leaves out what is not known", async () => {
    const article = anArticle("One.", { id: "ferry" });
    const { blocks } = await articles.run({}, createEngine({ articles: [article], problems: [] }));
    expect(blocks[1]).toEqual({ kind: "list", items: [{ name: "An article", text: "1 paragraph · ferry" }] });
  });

  it("tells only the asker that there are none, and what to do", async () => {
    const reply = await listing(0);
    expect(reply.audience).toBe("asker");
    expect(reply.blocks).toMatchObject([{ kind: "prose", text: expect.stringContaining("footnote ingest") }]);
  });

  it.each([
    [20, 20, undefined],
    [21, 20, "… and 1 more. Start typing a title to find them."],
  ])("of %i articles lists %i", async (count, listed, note) => {
    const { blocks } = await listing(count);
    expect(blocks.flatMap((block) => (block.kind === "list" ? block.items : []))).toHaveLength(listed);
    expect(blocks.flatMap((block) => (block.kind === "note" ? block.text : []))).toEqual(
      note === undefined ? [] : [note],
    );
  });
});
