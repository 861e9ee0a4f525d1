import { describe, expect, it } from "vitest";
import { command } from "../../src/commands/command.ts";
import { createEngine } from "../../src/core/engine.ts";
import { helpFor } from "../../src/commands/help.ts";

const sail = command({
  name: "sail",
  description: "Sails",
  options: {
    where: { kind: "text", description: "Where to", required: true },
    home: { kind: "flag", description: "And back" },
  },
  run: async () => ({ audience: "everyone", blocks: [] }),
});
const help = helpFor([sail]);
const library = { articles: [], problems: [] };

describe("/help", () => {
  it("lists the commands it was given, with required options plain and the others in brackets", async () => {
    const { audience, blocks } = await help.run({}, createEngine(library));
    expect(audience).toBe("asker");
    expect(blocks).toContainEqual({
      kind: "list",
      items: [{ name: "/sail where [home]", text: "Sails", command: "sail" }],
    });
  });

  it("says what is read and kept", async () => {
    const { blocks } = await help.run({}, createEngine(library));
    expect(blocks).toContainEqual({
      kind: "note",
      text: expect.stringMatching(/^Privacy: .*keeps none of it/),
    });
    expect(blocks.some(({ kind }) => kind === "link")).toBe(false);
  });

  it("links to the privacy statement where it is published", async () => {
    const url = "https://example.org/privacy";
    const { blocks } = await help.run({}, createEngine(library, { privacyUrl: url }));
    expect(blocks).toContainEqual({ kind: "link", label: "Privacy", url });
  });
});
