import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { linked, showsLinks } from "../../src/console/look.ts";
import { printedReply } from "../../src/console/render.ts";
import { articleOf } from "../../src/core/article/article.ts";
import { citeQuote } from "../../src/core/article/citation.ts";
import type { Reply } from "../../src/core/reply/reply.ts";

describe("a terminal", () => {
  it.each([
    ["iTerm", { TERM_PROGRAM: "iTerm.app" }, true],
    ["Windows Terminal", { WT_SESSION: "0f" }, true],
    ["a new GNOME Terminal", { VTE_VERSION: "6800" }, true],
    ["an old one", { VTE_VERSION: "4205" }, false],
    ["kitty", { TERM: "xterm-kitty" }, true],
    ["one that is made to", { FORCE_HYPERLINK: "1" }, true],
    ["one that is kept from it", { FORCE_HYPERLINK: "0", TERM: "xterm-kitty" }, false],
    ["one without any", { TERM: "dumb", VTE_VERSION: "6800" }, false],
    ["one that says nothing", {}, false],
    ["Apple’s", { TERM_PROGRAM: "Apple_Terminal", TERM: "xterm-256color" }, false],
  ])("shows links or does not: %s", (_name, environment, expected) => {
    expect(showsLinks(environment)).toBe(expected);
  });
});

const TEXT = "The mill stood here until spring. It burned.";
const article = articleOf(
  "mill",
  { title: "The mill", url: "https://example.org/mill" },
  TEXT,
  "0".repeat(64),
);
const quote = { article, span: { start: 0, end: 33 } };
const citation = citeQuote(quote);
const reply: Reply = {
  audience: "everyone",
  blocks: [{ kind: "quote", quote, citation, marked: { start: 4, end: 8 } }],
};

describe("a citation at a terminal", () => {
  it("is one line that leads to its place, where there are links", () => {
    const shown = printedReply(reply, { withColour: false, columns: 80, hasLinks: true });
    expect(shown).toContain(linked("¶1, sentence 1", citation.link ?? ""));
    expect(stripVTControlCharacters(shown).split("\n")).toHaveLength(3);
  });

  it("has the address on a line of its own where there are none", () => {
    const lines = printedReply(reply, { withColour: false, columns: 40 }).split("\n");
    expect(lines.filter((line) => line.includes("https://"))).toEqual([`  ${citation.link ?? ""}`]);
  });

  it("sets off the match by colour, and says where it is only where there is none", () => {
    const coloured = printedReply(reply, { withColour: true, columns: 80, hasLinks: true });
    expect(coloured).toContain("\u001B[33mmill");
    expect(coloured).not.toContain("The quote is at");
    expect(printedReply(reply, { withColour: false })).toContain("The quote is at 4–8.");
  });

  it("does not say the title again that stands above", () => {
    const headed: Reply = { ...reply, blocks: [{ kind: "heading", text: "The mill" }, ...reply.blocks] };
    expect(printedReply(headed, { withColour: false }).match(/The mill/g)).toHaveLength(2);
    expect(printedReply(headed, { withColour: false })).not.toContain("· The mill");
  });
});
