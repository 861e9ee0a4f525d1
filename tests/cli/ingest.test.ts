import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runFootnote } from "../support/run.ts";
import { knowledgeFolder } from "./knowledge-folder.ts";

const SOURCE = `The mill at Orby ground barley for ninety years before the river moved away from it.

Related Content

Its last miller, Jon Ek, sold the stones to a museum in 1911 and planted plum trees where they had stood. The museum shows them in its cellar, beside a model of the river. Children may turn the smaller one by hand.
`;

describe("ingest", () => {
  it("makes an article that can be asked at once, and lists what it left out", async () => {
    const folder = await knowledgeFolder({});
    const file = join(folder, "mill.txt");
    await writeFile(file, SOURCE);
    const { code, output, errors } = await runFootnote([
      "ingest",
      file,
      "--title",
      "The mill",
      "--out",
      folder,
    ]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toContain("Related Content");
    expect(output).toMatch(/[^\n]\n$/);
    const asked = await runFootnote([
      "ask",
      "Who sold the stones to a museum?",
      "--json",
      "--knowledge",
      folder,
    ]);
    expect(JSON.parse(asked.output)).toMatchObject({
      answer: "quoted",
      quotes: [{ article: "the-mill", paragraph: 2 }],
    });
  });

  it("reads standard input, keeps a line that is named, and reports as JSON", async () => {
    const folder = await knowledgeFolder({});
    const words = [
      "ingest",
      "-",
      "--title",
      "The mill",
      "--keep",
      "Related Content",
      "--json",
      "--out",
      folder,
    ];
    const { code, output } = await runFootnote(words, { input: SOURCE });
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ id: "the-mill", broughtBack: [{ text: "Related Content" }] });
    const { output: text } = await runFootnote(["articles", "the-mill", "--text", "--knowledge", folder]);
    expect(text).toContain("Related Content");
  });

  it("does not overwrite an article unasked", async () => {
    const folder = await knowledgeFolder({});
    const words = ["ingest", "-", "--title", "The mill", "--out", folder];
    expect((await runFootnote(words, { input: SOURCE })).code).toBe(0);
    const again = await runFootnote(words, { input: SOURCE });
    expect(again).toMatchObject({ code: 2, output: "" });
    expect(again.errors).toContain("--force");
    expect((await runFootnote([...words, "--force"], { input: SOURCE })).code).toBe(0);
  });

  it.each([[[]], [["nowhere.txt", "--title", "A"]], [["-", "--title", ""]]])("refuses %j", async (words) => {
    const folder = await knowledgeFolder({});
    const { code, output, errors } = await runFootnote(["ingest", ...words, "--out", folder], {
      input: SOURCE,
    });
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).not.toBe("");
  });

  it("cannot be made to write control characters to the terminal", async () => {
    const folder = await knowledgeFolder({});
    const words = ["ingest", "-", "--title", "The mill \u001B[2J", "--out", folder];
    const { output, errors } = await runFootnote(words, {
      input: `${SOURCE}\nSHARE \u001B[31mTHIS \u009B31m\n`,
    });
    expect(output + errors).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});
