import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/core/quotation/check-text.ts";
import { indexArticleWords } from "../../../src/core/quotation/word-index.ts";
import { sliceOf } from "../../../src/core/text/span.ts";
import { anArticle } from "../../support/articles.ts";
import { anyText } from "../../support/texts.ts";
import { ARTICLE } from "./check-quotation.cases.ts";

const index = indexArticleWords([anArticle(ARTICLE)]);
const NOBODY = "Nobody from the old town came to see it.";

describe("checkText", () => {
  it.each([
    ["one quotation", `It says “${NOBODY}”, I think.`, ["exact"]],
    ["two quotations", `It says “${NOBODY}” and “Traffic fell every year until 1939.”`, ["exact", "flipped"]],
    [
      "a quotation cut in two by its speaker",
      "“It will stand for a hundred years,” she said, “and it will not cost the poor a penny.”",
      ["cut", "cut"],
    ],
    [
      "a right quotation inside a wrong one",
      `“They claim that ‘${NOBODY}’ and that sheep were grazing on the hills all summer long, which is odd”`,
      ["exact"],
    ],
    ["a quoted block over two lines", "> Nobody from the old town\n> came to see it.\nsays who?", ["exact"]],
    ["no quotation marks", NOBODY, ["exact"]],
    ["no marks, and chatter around it", `lol. ${NOBODY} And so on and on it goes.`, ["exact"]],
    ["only marks around a word or two", `Traffic “rose” every year until 1939.`, ["exact"]],
    ["a link to it", `[${NOBODY}](https://example.org/a-page)`, ["exact"]],
    [
      "addresses and mentions",
      `<@123456789012345678> ${NOBODY} https://example.org/nobody <:boat:123456789012345678>`,
      ["exact"],
    ],
    ["emphasis inside a word", "No**body** from the ||old town|| came to see it.", ["exact"]],
    [
      "a quotation of many pages",
      `“${"So it went on for years and years, they say. ".repeat(300)} ${NOBODY}”`,
      ["exact"],
    ],
    ["chatter alone", "What a day. I have not slept at all. Who is coming along tonight?", ["absent"]],
    ["nothing but marks", "“” … — > >> []", ["too-short"]],
  ])("judges %s", (_, text, verdicts) => {
    expect(checkText(text, index).checked.map(({ verdict }) => verdict)).toEqual(verdicts);
  });

  it("says where in the text each of them stands", () => {
    const text = `He wrote “${NOBODY}” there.`;
    expect(checkText(text, index).checked.map(({ span }) => sliceOf(text, span))).toEqual([NOBODY]);
  });

  it("never fails, and always says something", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { checked } = checkText(text, index);
        expect(checked.length).toBeGreaterThan(0);
        for (const { span } of checked) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([
    ["quotation marks", '"'.repeat(100_000)],
    ["nested quotations", `${"“a word or two ".repeat(5_000)}${"”".repeat(5_000)}`],
    ["links", "[a](https://example.org) ".repeat(4_000)],
    ["brackets", "[".repeat(100_000)],
    ["opening brackets of omissions", "( ".repeat(50_000)],
    ["dots", ". ".repeat(50_000)],
    ["sentences", `${NOBODY} It is so, they say. `.repeat(1_500)],
    ["one long word", "a".repeat(100_000)],
    ["characters of no width", "1\u200b".repeat(50_000)],
    ["line breaks and block quotes", ">\n".repeat(50_000)],
  ])("takes little time over a hundred thousand characters of %s", (_, text) => {
    const start = performance.now();
    checkText(text, index);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
