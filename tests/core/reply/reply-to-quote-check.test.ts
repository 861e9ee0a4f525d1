import { english } from "../../../src/core/messages/en/index.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/core/article/quote.ts";
import { checkText } from "../../../src/core/quotation/check-text.ts";
import { indexArticleWords } from "../../../src/core/quotation/word-index.ts";
import { replyToQuoteCheck } from "../../../src/core/reply/reply-to-quote-check.ts";
import type { ReplyBlock } from "../../../src/core/reply/reply.ts";
import { renderReply } from "../../../src/discord/render/render.ts";
import { validatePayload } from "../../../src/discord/render/validate-payload.ts";
import { anArticle } from "../../support/articles.ts";
import { anyText } from "../../support/texts.ts";
import { CHECKS, ARTICLE } from "../quotation/check-quotation.cases.ts";

const article = anArticle(ARTICLE);
const index = indexArticleWords([article]);
const replyTo = (text: string) =>
  replyToQuoteCheck(checkText(text, index), { text, title: article.title, isPrivate: false }, english);
const textsIn = (blocks: readonly ReplyBlock[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === "list") return block.items.map(({ name, text }) => `${name}: ${text}`);
    return "text" in block ? [`${block.kind}: ${block.text}`] : [block.kind];
  });

describe("replyToQuoteCheck", () => {
  it("says whose words are whose", () => {
    expect(textsIn(replyTo("The ferry was sold to Sweden in the spring of 1912").blocks)).toEqual([
      "question: The ferry was sold to Sweden in the spring of 1912",
      "prose: Altered in meaning: a name differs.",
      "Changed: they wrote “Sweden”, the article says “Norway”",
      "Added: they wrote “the spring of”, the article does not",
      "Left out: the article also says “for $4,500 — less than half of what its engine alone had cost”",
      "quote",
      "note: Footnote compares words. It does not judge what they say.",
    ]);
  });

  it.each(Object.entries(CHECKS))("never says that anything is true or false: %s", (_, { said }) => {
    expect(
      textsIn(replyTo(said).blocks.filter(({ kind }) => kind !== "question" && kind !== "list")).join(),
    ).not.toMatch(/\b(?:true|false|lie|lying|wrong)\b/i);
  });

  it("says where what was left out has a negation", () => {
    expect(textsIn(replyTo("not cost the poor a penny").blocks)[1]).toBe(
      "prose: Word for word, but cut: the article says more there.",
    );
    expect(textsIn(replyTo("cost the poor a penny").blocks)[1]).toBe(
      "prose: Word for word, but cut: the article says more there, including a “not” or the like.",
    );
  });

  it("knows the article’s title and its headings", () => {
    const asked = { text: "“Later”", title: "An article", isPrivate: false };
    const { blocks } = replyToQuoteCheck(checkText("“Later”", index), asked, english);
    expect(textsIn(blocks)[1]).toBe(
      "prose: These words are in a heading of “An article” or in its title. No sentence of it says them.",
    );
  });

  it("tells only a few quotations in full, and how many there are more", () => {
    const many = Array.from({ length: 9 }, () => "“Nobody from the old town came to see it.”").join(" and ");
    const { blocks } = replyTo(`${many} and “so there”`);
    expect(blocks.filter(({ kind }) => kind === "quote")).toHaveLength(4);
    expect(textsIn(blocks).at(-1)).toMatch(/5 more are not shown.*1 more is too short to check/);
  });

  it("quotes whole sentences only, in messages that Discord takes, whatever was written", () => {
    const sentences = article.paragraphs.flatMap(({ sentences: own }) => own);
    const starts = new Set(sentences.map(({ span }) => span.start));
    const ends = new Set(sentences.map(({ span }) => span.end));
    const anySaid = fc.oneof(anyText, fc.constantFrom(...Object.values(CHECKS).map(({ said }) => said)));
    fc.assert(
      fc.property(fc.array(anySaid, { minLength: 1, maxLength: 8 }), (parts) => {
        const reply = replyTo(parts.map((part) => `“${part}” @everyone **x**`).join("\n"));
        for (const block of reply.blocks)
          if (block.kind === "quote") {
            expect([starts.has(block.quote.span.start), ends.has(block.quote.span.end)]).toEqual([
              true,
              true,
            ]);
            expect(ARTICLE).toContain(wordsOf(block.quote));
          }
        for (const message of renderReply(reply)) validatePayload(message);
      }),
    );
  });
});
