import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOf } from "../../../src/core/article/article.ts";
import type { Article } from "../../../src/core/article/article.ts";
import { citeQuote } from "../../../src/core/article/citation.ts";
import { wordsOf } from "../../../src/core/article/quote.ts";
import type { Quote } from "../../../src/core/article/quote.ts";
import type { ReplyBlock, Reply } from "../../../src/core/reply/reply.ts";
import { plainText } from "../../../src/core/text/escape/hidden.ts";
import type { OutgoingMessage } from "../../../src/discord/render/message.ts";
import { renderReply } from "../../../src/discord/render/render.ts";
import { validatePayload } from "../../../src/discord/render/validate-payload.ts";
import { inventedArticle, lighthouse } from "../../support/fake-discord/invented-library.ts";
import { listIn, objectIn, textIn } from "../../support/fake-discord/json.ts";
import type { Json } from "../../support/fake-discord/json.ts";
import { messageBreaches } from "../../support/fake-discord/message-rules.ts";
import { hostileText } from "../hostile-text.ts";
import { shownBy, unquoted } from "../shown-text.ts";

/** The whole paragraph, counted from 1. */
function paragraphQuote(article: Article, number: number): Quote {
  const paragraph = article.paragraphs[number - 1];
  if (paragraph === undefined) throw new Error(`There is no paragraph ${number}.`);
  return { article, span: paragraph.span };
}

function quoteBlock(quote: Quote, context?: Quote): ReplyBlock {
  const shown = { kind: "quote" as const, quote, citation: citeQuote(quote) };
  return context === undefined
    ? shown
    : { ...shown, context: { quote: context, citation: citeQuote(context) } };
}

const entryBlock = (quote: Quote, label: string): ReplyBlock => ({
  kind: "entry",
  label,
  quote,
  citation: citeQuote(quote),
});

const replyOf = (...blocks: readonly ReplyBlock[]): Reply => ({ audience: "everyone", blocks });

const componentsIn = (thing: Json): readonly Json[] => [
  thing,
  ...listIn(thing["components"]).flatMap(componentsIn),
];
const componentsOf = ({ payload }: OutgoingMessage): readonly Json[] => componentsIn(objectIn(payload));
const textsOf = (message: OutgoingMessage): readonly string[] =>
  componentsOf(message).flatMap(({ content }) => (content === undefined ? [] : [textIn(content)]));
const buttonsOf = (message: OutgoingMessage): readonly Json[] =>
  componentsOf(message).filter(({ type }) => type === 2);

/** Every quote that the messages show, in words, from Text Displays and files. */
const quotesIn = (messages: readonly OutgoingMessage[]): readonly string[] =>
  messages.flatMap((message) => [
    ...message.files.flatMap((file) => ("text" in file ? [plainText(file.text)] : [])),
    ...textsOf(message).flatMap((text) => {
      const lines = text.split("\n").filter((line) => line.startsWith("> "));
      return lines.length === 0 ? [] : [unquoted(lines.join("\n"))];
    }),
  ]);

const manyParagraphs = (count: number, length: number): Article =>
  inventedArticle(
    "many",
    Array.from({ length: count }, (_, n) => `Number ${n} ${"x".repeat(length)}.`).join("\n\n"),
  );

describe("a reply on Discord", () => {
  it("shows the question small, the quote as a quote, and its citation small under it", () => {
    const quote = paragraphQuote(lighthouse, 2);
    const [message] = renderReply(replyOf({ kind: "question", text: "Who paid?" }, quoteBlock(quote)));
    expect(textsOf(message)).toEqual([
      "-# Who paid?",
      `> ${wordsOf(quote)}\n-# ¶2, sentences 1–2 · The lamp at Torrin Point · EVW00M8-9B3TK1D`,
    ]);
  });

  it("opens the quote in its article by a button", () => {
    const quote = paragraphQuote(lighthouse, 2);
    const [message] = renderReply(replyOf(quoteBlock(quote)));
    expect(buttonsOf(message)).toEqual([{ type: 2, style: 5, label: "Open ¶2", url: citeQuote(quote).link }]);
  });

  it("says the title once, above several quotes of one article", () => {
    const quote = paragraphQuote(lighthouse, 2);
    const [message] = renderReply(
      replyOf(
        { kind: "heading", text: lighthouse.title },
        quoteBlock(quote),
        quoteBlock(paragraphQuote(lighthouse, 3)),
      ),
    );
    expect(textsOf(message).join("\n").split(lighthouse.title)).toHaveLength(2);
    const [apart] = renderReply(replyOf({ kind: "heading", text: "Another title" }, quoteBlock(quote)));
    expect(textsOf(apart).join("\n")).toContain(`· ${lighthouse.title} ·`);
  });

  it("leads from the lines of a timeline to their places, where that costs no further message", () => {
    const few = renderReply(replyOf(entryBlock(paragraphQuote(lighthouse, 2), "1904")));
    expect(textsOf(few[0])[0]).toContain(
      `[¶2, sentences 1–2](<${citeQuote(paragraphQuote(lighthouse, 2)).link ?? "?"}>)`,
    );
    const article = { ...manyParagraphs(10, 340), url: `https://example.org/${"long-".repeat(30)}` };
    const entries = article.paragraphs.map(({ number }) =>
      entryBlock(paragraphQuote(article, number), "1904"),
    );
    const many = renderReply(replyOf(...entries));
    expect(many).toHaveLength(1);
    expect(textsOf(many[0]).join("")).not.toContain("](<");
  });

  it.each([
    ["quoted", 0xc79400],
    ["unsure", 0x0b4f8a],
    ["absent", 0x0b4f8a],
  ] as const)(
    "has the marker’s colour where the article answers, and the ink’s elsewhere: %s",
    (answer, colour) => {
      const [message] = renderReply({ ...replyOf(quoteBlock(paragraphQuote(lighthouse, 2))), answer });
      expect(objectIn(listIn(objectIn(message.payload)["components"])[0] ?? null)["accent_color"]).toBe(
        colour,
      );
    },
  );

  it("tells buttons apart that open the same paragraph", () => {
    const { sentences = [] } = lighthouse.paragraphs[1] ?? {};
    const blocks = sentences.map(({ span }) => quoteBlock({ article: lighthouse, span }));
    const [message] = renderReply(replyOf(...blocks));
    expect(buttonsOf(message).map(({ label }) => label)).toEqual([
      "Open ¶2, sentence 1",
      "Open ¶2, sentence 2",
    ]);
  });

  it("shows the sentence that a quote needs above it, apart from it", () => {
    const [first, second] = [paragraphQuote(lighthouse, 1), paragraphQuote(lighthouse, 3)];
    const [message] = renderReply(replyOf(quoteBlock(second, first)));
    const [context = "", quote = ""] = textsOf(message);
    expect(context.split("\n")[0]).toBe("-# Before it:");
    expect(context).toContain(wordsOf(first));
    expect(quote).toContain("She never left");
  });

  it("shows omissions, dates and lists in the bot’s voice", () => {
    const [message] = renderReply(
      replyOf(
        { kind: "heading", text: "Dates" },
        entryBlock(paragraphQuote(lighthouse, 2), "1904"),
        { kind: "gap" },
        entryBlock(paragraphQuote(lighthouse, 3), "later"),
        { kind: "list", items: [{ name: "/ask", text: "a question" }] },
        { kind: "note", text: "That is all." },
      ),
    );
    const [first = "", second = "", ...others] = textsOf(message);
    expect(first.split("\n").slice(0, 2)).toEqual(["### Dates", "**1904**"]);
    expect(second.split("\n").slice(0, 2)).toEqual(["\\[…\\]", "**later**"]);
    expect(others).toEqual(["- **/ask** · a question", "-# That is all."]);
  });

  it("is seen by the asker alone where the reply is for the asker", () => {
    const blocks: readonly ReplyBlock[] = [{ kind: "prose", text: "Only you." }];
    expect(renderReply({ audience: "asker", blocks })[0].payload.flags).toBe(32_768 + 64);
    expect(renderReply({ audience: "everyone", blocks })[0].payload.flags).toBe(32_768);
  });

  it("says something even where there is nothing to say", () => {
    expect(textsOf(renderReply(replyOf())[0])).toEqual(["There is nothing to show."]);
  });
});

const quotesOf = (article: Article): readonly ReplyBlock[] =>
  article.paragraphs.map(({ number }) => quoteBlock(paragraphQuote(article, number)));

describe("a reply that does not fit one message", () => {
  it("moves whole quotes to the next message, in order", () => {
    const article = manyParagraphs(6, 1_500);
    const messages = renderReply(replyOf(...quotesOf(article)));
    expect(messages).toHaveLength(3);
    expect(quotesIn(messages)).toEqual(
      article.paragraphs.map(({ span }) => article.text.slice(span.start, span.end)),
    );
  });

  it("says how much had to be left out after five messages", () => {
    const messages = renderReply(replyOf(...quotesOf(manyParagraphs(14, 1_500))));
    expect(messages).toHaveLength(5);
    expect(textsOf(messages.at(-1) ?? messages[0]).at(-1)).toBe(
      "-# 4 more parts did not fit and were left out.",
    );
  });

  it("moves on when a message has forty components", () => {
    const messages = renderReply(replyOf(...quotesOf(manyParagraphs(60, 5))));
    expect(messages.map(({ payload }) => componentsIn(objectIn(payload)).length - 1)).toEqual([39, 23]);
  });

  it("attaches a quote that no message can hold, and says so", () => {
    const article = inventedArticle("long", `So long ${"and wide ".repeat(600)}it was.`);
    const quote = paragraphQuote(article, 1);
    const [message, ...others] = renderReply(replyOf(quoteBlock(quote)));
    expect(others).toEqual([]);
    expect(message.files).toMatchObject([{ name: "quote-1-paragraph-1.txt", text: wordsOf(quote) }]);
    expect(textsOf(message)[0]).toContain("its exact words are in the file");
  });

  it("attaches only the context where that is what is too long", () => {
    const article = inventedArticle("long", `So long ${"and wide ".repeat(600)}it was.\n\nIt was not short.`);
    const [context, quote] = [paragraphQuote(article, 1), paragraphQuote(article, 2)];
    const messages = renderReply(replyOf(quoteBlock(quote, context)));
    expect(messages.flatMap(({ files }) => files.map(({ name }) => name))).toEqual([
      "context-1-paragraph-1.txt",
    ]);
    expect(quotesIn(messages)).toContain("It was not short.");
  });
});

function blockFor(kind: string, text: string): ReplyBlock {
  if (kind === "quote" || kind === "entry") {
    const article = articleOf("hostile", { title: text, url: "https://example.org/" }, text, "0".repeat(64));
    if (article.paragraphs.length === 0) return { kind: "gap" };
    const quote = paragraphQuote(article, 1);
    return kind === "quote" ? quoteBlock(quote) : entryBlock(quote, text);
  }
  if (kind === "list")
    return {
      kind,
      items: [
        { name: text, text },
        { name: "", text: "" },
      ],
    };
  if (kind === "prose" || kind === "heading" || kind === "note" || kind === "question") return { kind, text };
  return { kind: "gap" };
}

describe("a hostile reply", () => {
  const hostileBlocks = fc
    .array(
      fc.record({
        text: fc.oneof(
          { weight: 5, arbitrary: hostileText },
          hostileText.map((text) => text.repeat(Math.ceil(5_000 / Math.max(1, text.length)))),
          fc
            .constantFrom("*", "👨‍👩‍👧‍👦", "@everyone ", "a\n")
            .map((article) => article.repeat(100_000 / article.length)),
        ),
        kind: fc.constantFrom(
          "quote",
          "entry",
          "prose",
          "heading",
          "note",
          "question",
          "list",
          "gap" as const,
        ),
      }),
      { maxLength: 12 },
    )
    .map((articles) => articles.map(({ kind, text }) => blockFor(kind, text)));

  it("breaks no limit of the platform", () => {
    fc.assert(
      fc.property(hostileBlocks, (blocks) => {
        for (const message of renderReply(replyOf(...blocks))) {
          validatePayload(message);
          // The fake's rules are written from the documentation, not from ours.
          expect(messageBreaches(objectIn(message.payload), message.files)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  /** From a line of a timeline to its place. */
  const OWN_LINK = /\[(¶\d+, sentences? [\d–]+)\]\(<https:\/\/[^\s<>()]+>\)/g;

  it("brings no mark-up of its own to life: no link, mention, emoji, time, spoiler or code", () => {
    const ours = new Set(["text", "br", "newline", "twemoji", "blockQuote", "strong", "heading", "subtext"]);
    fc.assert(
      fc.property(hostileBlocks, (blocks) => {
        const texts = renderReply(replyOf(...blocks)).flatMap(textsOf);
        const kinds = texts.flatMap((text) => [...shownBy(text.replaceAll(OWN_LINK, "$1")).kinds]);
        expect(kinds.filter((kind) => !ours.has(kind))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("shows each quote whole, in its place, or not at all", () => {
    fc.assert(
      fc.property(hostileBlocks, (blocks) => {
        const wanted = blocks.flatMap((block) =>
          block.kind === "quote" || block.kind === "entry" ? [plainText(wordsOf(block.quote))] : [],
        );
        const shown = quotesIn(renderReply(replyOf(...blocks)));
        expect(shown.filter((words) => !wanted.includes(words))).toEqual([]);
        expect(shown.length).toBeLessThanOrEqual(wanted.length);
      }),
      { numRuns: 150 },
    );
  });
});
