import { describe, expect, it } from "vitest";
import { command } from "../../src/commands/command.ts";
import { completing } from "./completing.ts";
import { pageWith } from "./site.ts";

describe("suggestions", () => {
  const { page, html } = pageWith(undefined, { commands: [completing] });

  it("are what the command offers for what was typed so far, of the article", async () => {
    const response = await page.request("/articles/ferry/suggest?q=When");
    expect(await response.json()).toEqual({
      questions: ["When did it leave? ferry", "When did it sink? ferry"],
    });
  });

  it("are of all articles where none is named", async () => {
    expect(await (await page.request("/suggest?q=Who")).json()).toEqual({
      questions: ["Who was the captain? all"],
    });
  });

  it("are none for an unknown article", async () => {
    expect((await page.request("/articles/unknown/suggest?q=Who")).status).toBe(404);
  });

  it("are shown to whoever has not asked yet, as links to their answers", async () => {
    expect(await html("/articles/ferry")).toContain(
      '<a href="/articles/ferry/ask?question=When+did+it+leave%3F+ferry" dir="auto">When did it leave? ferry</a>',
    );
    expect(await html("/articles/ferry/ask?q=Who")).not.toContain("Try asking");
  });

  it("are asked for by the box only where there are any", async () => {
    expect(await html("/articles/ferry")).toContain('data-suggest="/articles/ferry/suggest"');
    const silent = command({
      name: "say",
      description: "Says",
      options: { what: { kind: "text", description: "What", required: true } },
      run: async () => ({ audience: "everyone", blocks: [] }),
    });
    expect(await pageWith(undefined, { commands: [silent] }).html("/articles")).not.toContain("data-suggest");
  });
});
