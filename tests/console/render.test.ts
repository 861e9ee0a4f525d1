import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { PLAIN } from "../../src/console/look.ts";
import { printedReply } from "../../src/console/render.ts";
import { articleOf } from "../../src/core/article/article.ts";
import { citeQuote } from "../../src/core/article/citation.ts";
import type { ReplyBlock } from "../../src/core/reply/reply.ts";

const TEXT = "The mill stood here\nuntil spring. It burned.\n\nNobody wept.";
const article = articleOf(
  "mill",
  { title: "The mill", url: "https://example.org/mill" },
  TEXT,
  "0".repeat(64),
);
const quoteOf = (words: string) => {
  const start = TEXT.indexOf(words);
  const quote = { article, span: { start, end: start + words.length } };
  return { quote, citation: { ...citeQuote(quote), link: undefined } };
};
const burned = quoteOf("It burned.");

const cases: Readonly<Record<string, { readonly block: ReplyBlock; readonly expected: string }>> = {
  "a heading": { block: { kind: "heading", text: "The mill" }, expected: "The mill" },
  prose: { block: { kind: "prose", text: "It does not say." }, expected: "It does not say." },
  "a note": { block: { kind: "note", text: "12 words" }, expected: "12 words" },
  "a question": { block: { kind: "question", text: "What burned?" }, expected: "? What burned?" },
  "a gap": { block: { kind: "gap" }, expected: "[…]" },
  "a link": {
    block: { kind: "link", label: "Privacy", url: "https://example.org/p" },
    expected: "Privacy: https://example.org/p",
  },
  "a list": {
    block: {
      kind: "list",
      items: [
        { name: "/ask", text: "asks" },
        { name: "/help", text: "helps" },
      ],
    },
    expected: "• /ask: asks\n• /help: helps",
  },
  "a quote over two lines": {
    block: { kind: "quote", ...quoteOf("The mill stood here\nuntil spring.") },
    expected: "│ The mill stood here\n│ until spring.\n  ¶1, sentence 1 (0–33) · The mill · 26W0000-3EKY98E",
  },
  "a quote with what it points back to": {
    block: { kind: "quote", ...quoteOf("Nobody wept."), context: burned },
    expected:
      "┊ It burned.\n  ¶1, sentence 2 (34–44) · The mill · 26W0048-11FGC65\n\n│ Nobody wept.\n  ¶2, sentence 1 (46–58) · The mill · 26W005R-14S3C26",
  },
  "a quote of two sentences": {
    block: { kind: "quote", ...quoteOf("until spring. It burned.") },
    expected: "│ until spring. It burned.\n  ¶1, sentences 1–2 (20–44) · The mill · 26W002G-28MHF3C",
  },
  "an entry of a timeline": {
    block: { kind: "entry", label: "Spring", ...burned },
    expected: "Spring\n│ It burned.\n  ¶1, sentence 2 (34–44) · The mill",
  },
};

describe("a reply at the console", () => {
  it.each(Object.entries(cases))("shows %s", (_, { block, expected }) => {
    expect(printedReply({ audience: "everyone", blocks: [block] }, PLAIN)).toBe(expected);
  });

  it("parts blocks by a blank line", () => {
    const blocks: ReplyBlock[] = [
      { kind: "heading", text: "A" },
      { kind: "gap" },
      { kind: "prose", text: "B" },
    ];
    expect(printedReply({ audience: "everyone", blocks }, PLAIN)).toBe("A\n\n[…]\n\nB");
  });

  it("links a quote under its citation", () => {
    const { quote } = burned;
    const reply = {
      audience: "everyone",
      blocks: [{ kind: "quote", quote, citation: citeQuote(quote) }],
    } as const;
    expect(printedReply(reply, PLAIN)).toMatch(/\n {2}https:\/\/example\.org\/mill#:~:text=\S+$/);
  });

  it.each(Object.entries(cases))("only adds colour where colour is wanted: %s", (_, { block, expected }) => {
    const coloured = printedReply({ audience: "everyone", blocks: [block] }, { withColour: true });
    expect(stripVTControlCharacters(coloured)).toBe(expected);
  });
});
