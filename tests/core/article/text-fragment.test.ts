import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteSentences } from "../../../src/core/article/quote.ts";
import { pageTextOf } from "../../../src/core/article/fragment/page-text.ts";
import { searchDirective } from "../../../src/core/article/fragment/search-directive.ts";
import { linkTo } from "../../../src/core/article/text-fragment.ts";
import type { Article } from "../../../src/core/article/article.ts";
import { anArticle } from "../../support/articles.ts";
import { anyBody } from "../../support/texts.ts";

const PAGE = "https://example.org/article";

/** The link to words of a text, on a page. */
const link = (text: string, words: string, url: string | undefined = PAGE) => {
  const start = text.indexOf(words);
  return linkTo({ article: anArticle(text, { url }), span: { start, end: start + words.length } });
};

/** What a browser reads out of a link: the directive's parts, decoded. */
const partsOf = (address: string | undefined): string[] =>
  (address ?? "")
    .replace(/^[^]*:~:text=/, "")
    .split(",")
    .map(decodeURIComponent);

const COUNTED = Array.from({ length: 20 }, (_, index) => `w${index + 1}`).join(" ");

describe("linkTo", () => {
  it.each([
    ["the only sentence", "One two.", "One two.", "#:~:text=One%20two."],
    [
      "a sentence with neighbours",
      "A b c d. One two. E f g h.",
      "One two.",
      "#:~:text=b%20c%20d.-,One%20two.,-E%20f%20g",
    ],
    ["the first sentence", "One. Two.", "One.", "#:~:text=One.,-Two."],
    ["the last sentence", "One. Two.", "Two.", "#:~:text=One.-,Two."],
    ["words across a line end", "One\ntwo.", "One\ntwo.", "#:~:text=One,two."],
    ["a paragraph of several", "Zero.\n\nOne.\n\nTwo.", "One.", "#:~:text=One."],
    [
      "marks that mean something",
      "a-b, c & d’s “e” (f)!",
      "a-b, c & d’s “e” (f)!",
      "#:~:text=a%2Db%2C%20c%20%26%20d%E2%80%99s%20%E2%80%9Ce%E2%80%9D%20%28f%29%21",
    ],
    ["a straight apostrophe and a percent sign", "it's 5%.", "it's 5%.", "#:~:text=it%27s%205%25."],
    [
      "a long sentence, by its ends",
      `${COUNTED}.`,
      `${COUNTED}.`,
      "#:~:text=w1%20w2%20w3%20w4%20w5%20w6,w15%20w16%20w17%20w18%20w19%20w20.",
    ],
  ])("opens the page at %s", (_, text, words, directive) => {
    expect(link(text, words)).toBe(PAGE + directive);
  });

  it.each([
    ["a place on the page", `${PAGE}#notes`, `${PAGE}#notes:~:text=One.`],
    ["a directive of its own", `${PAGE}#:~:text=other`, `${PAGE}#:~:text=One.`],
    ["a query", `${PAGE}?a=b&c=d`, `${PAGE}?a=b&c=d#:~:text=One.`],
  ])("adds to an address with %s", (_, url, expected) => {
    expect(link("One.", "One.", url)).toBe(expected);
  });

  it.each([
    ["no address", undefined],
    ["http", "http://example.org/"],
    ["a script", "javascript:alert(1)//https://example.org/"],
    ["a file", "file:///etc/passwd"],
    ["data", "data:text/html,https://example.org/"],
    ["white space", "https://example.org/a b"],
    ["a line end", "https://example.org/\nhttps://example.org/"],
    ["an address that is too long by itself", `https://example.org/${"a".repeat(500)}`],
  ])("gives no link for %s", (_, url) => {
    const article = anArticle("One.", url === undefined ? {} : { url });
    expect(linkTo({ article, span: { start: 0, end: 4 } })).toBeUndefined();
  });

  it("falls back to the plain address where the words are too long to name", () => {
    const text = `${"я".repeat(100)}.`;
    expect(link(text, text)).toBe(PAGE);
  });

  it("takes words of exactly the room there is, and not one more", () => {
    const room = 512 - `${PAGE}#:~:text=`.length;
    expect(link("a".repeat(room), "a".repeat(room))?.length).toBe(512);
    expect(link("a".repeat(room + 1), "a".repeat(room + 1))).toBe(PAGE);
  });

  it("names no half word of a paragraph in which words stand far apart", () => {
    const gap = " ".repeat(460);
    const text = `${"b".repeat(99)}${gap}near. One. near${gap}${"c".repeat(99)}.`;
    expect(link(text, "One.")).toBe(`${PAGE}#:~:text=near.-,One.,-near`);
    const wider = text.replaceAll(gap, gap.repeat(2));
    expect(link(wider, "One.")).toBe(`${PAGE}#:~:text=near.-,One.,-near`);
  });

  it("gets through the sentences of a paragraph that is a book", () => {
    const sentences = 6_000;
    const article = anArticle("The mill by the river was sold again in 1849. ".repeat(sentences).trimEnd(), {
      url: PAGE,
    });
    const [paragraph] = article.paragraphs;
    const links = (paragraph?.sentences ?? []).map((sentence) => linkTo(quoteSentences(article, sentence)));
    expect(new Set(links).size).toBe(3);
    expect(links).toHaveLength(sentences);
  });

  it("survives half a surrogate pair", () => {
    expect(partsOf(link("a\ud800b.", "a\ud800b."))).toEqual(["a\ufffdb."]);
  });

  it("never exceeds 512 characters, and decodes to words of the article, whatever the text", () => {
    fc.assert(
      fc.property(anyBody, (text) => {
        const article = anArticle(text, { url: PAGE });
        for (const { sentences } of article.paragraphs) {
          const words = text
            .split(/\s+/u)
            .join(" ")
            .replace(/\p{Surrogate}/gu, "\ufffd");
          for (const sentence of sentences) {
            const address = linkTo(quoteSentences(article, sentence)) ?? "";
            expect(address.length).toBeLessThanOrEqual(512);
            expect(address).toMatch(/^[\x21-\x7e]+$/);
            if (address === PAGE) continue;
            for (const part of partsOf(address)) {
              const term = part.replace(/^-(?=.)/, "").replace(/(?<=.)-$/, "");
              expect(words.includes(term) || words.includes(part)).toBe(true);
            }
          }
        }
      }),
    );
  });
});

/** What a browser finds first for a link. */
function landsOn(article: Article, address: string | undefined): string | undefined {
  const parts = (address ?? "").replace(/^[^]*:~:text=/, "").split(",");
  const prefix = parts[0]?.endsWith("-") === true ? parts.shift() : undefined;
  const suffix = parts.at(-1)?.startsWith("-") === true ? parts.pop() : undefined;
  const [start = "", end = ""] = parts;
  const { text } = pageTextOf(article);
  const found = searchDirective(text, {
    prefix: decodeURIComponent(prefix?.slice(0, -1) ?? ""),
    start: decodeURIComponent(start),
    end: decodeURIComponent(end),
    suffix: decodeURIComponent(suffix?.slice(1) ?? ""),
  });
  return found && `${found.start}–${found.end}`;
}

const PIER = [
  "The old pier was closed to the public in the spring of that year after a long quarrel with the owners of the ships.",
  "Nobody asked why.",
  "The old pier was closed to the public for good when the last of the three storms had torn away its lamps.",
  "Nobody asked why.",
  "The wind rose. Nobody asked why.",
];
const texts = {
  "sentences that begin alike, and one that is said three times": PIER.join("\n\n"),
  "sentences that begin and end alike":
    "The mill by the river in the north was sold in May to the owners of the bank. The mill by the river in the north was given away in May to the owners of the bank.",
  "a short sentence that another one holds": "They asked. Then they asked. They asked again.",
  "words that are part of other words": "The art of it. The artist. Art.",
  "a text in Cyrillic":
    "Старый причал был закрыт весной того же года после долгого спора с владельцами кораблей. Никто не спрашивал почему.",
  "a text in Greek, with one word at its beginning twice":
    "Η παλιά γέφυρα έκλεισε την άνοιξη εκείνου του έτους μετά από μακρά διαμάχη. Η παλιά γέφυρα άνοιξε ξανά το φθινόπωρο.",
  "a text in Chinese":
    "第一次旧码头在那年春天关闭了。因为船主之间发生了长期的争吵，没有人愿意付修理的钱。没有人问为什么。",
  "a text in Arabic":
    "أغلق الرصيف القديم في ربيع ذلك العام بعد نزاع طويل مع أصحاب السفن. لم يسأل أحد عن السبب.",
  "a text in Hindi":
    "पुराना घाट उस वर्ष के वसंत में जहाजों के मालिकों के साथ लंबे झगड़े के बाद बंद कर दिया गया। किसी ने नहीं पूछा क्यों।",
};

describe("a link", () => {
  it.each(Object.entries(texts))("opens each sentence and no other: %s", (_, text) => {
    const article = anArticle(text, { url: PAGE });
    const { offsetOf } = pageTextOf(article);
    const quotes = article.paragraphs.flatMap(({ sentences }) =>
      sentences.map((sentence) => quoteSentences(article, sentence)),
    );
    expect(quotes.length).toBeGreaterThan(1);
    for (const quote of quotes) {
      const address = linkTo(quote);
      expect(address).toContain(":~:text=");
      const own = `${offsetOf(quote.span.start)}–${offsetOf(quote.span.end - 1) + 1}`;
      expect(landsOn(article, address), address).toBe(own);
    }
  });
});
