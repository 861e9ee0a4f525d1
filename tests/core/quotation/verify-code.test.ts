import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeOf, readCode } from "../../../src/core/article/citation-code.ts";
import { quoteSentences, wordsOf } from "../../../src/core/article/quote.ts";
import { verifyCode } from "../../../src/core/quotation/verify-code.ts";
import type { Verification } from "../../../src/core/quotation/verify-code.ts";
import { indexArticleWords } from "../../../src/core/quotation/word-index.ts";
import { anArticle } from "../../support/articles.ts";
import { anyText } from "../../support/texts.ts";

const BEFORE = [
  "The council opened the bridge in 1911. Nobody from the old town came to see it.",
  "Ann Holt steered the ferry for nine winters.",
].join("\n\n");

/** What the sentence about nobody has become in another text, and what is shown of it. */
function followed(after: string, earlier: readonly string[] = [BEFORE]): Verification {
  const article = anArticle(BEFORE);
  const sentence = article.paragraphs[0]?.sentences[1];
  if (sentence === undefined) throw new Error("There is no such sentence.");
  const code = readCode(codeOf(quoteSentences(article, sentence)));
  if (code === undefined) throw new Error("The code cannot be read.");
  const now = anArticle(after);
  return verifyCode(code, now, indexArticleWords([now]), earlier);
}

const SENTENCE = "Nobody from the old town came to see it.";

describe("verifyCode", () => {
  it.each([
    ["the same text", BEFORE, "there"],
    ["a text that goes on", `${BEFORE}\n\nThat is all.`, "there"],
    ["a text with other quotation marks behind it", BEFORE.replace("Ann Holt", "“Ann Holt”"), "there"],
    ["a text that begins with more", `A word before. ${BEFORE}`, "moved"],
    ["its paragraphs the other way round", BEFORE.split("\n\n").toReversed().join("\n\n"), "moved"],
    [
      "the sentence in other marks",
      `Well. ${BEFORE.replace(SENTENCE, "“NOBODY from the old town – came to see it”.")}`,
      "moved",
    ],
    ["one word replaced", BEFORE.replace("old town", "new town"), "changed"],
    ["a negation taken out", BEFORE.replace("Nobody", "Somebody"), "changed"],
    ["the sentence made longer", BEFORE.replace("see it.", "see it, or so they say."), "there"],
    ["the sentence taken out", BEFORE.replace(SENTENCE, ""), "gone"],
    ["another text", "Sheep were grazing on the hills all summer long.", "gone"],
  ])("tells of %s what became of a sentence", (_, after, kind) => {
    expect(followed(after).kind).toBe(kind);
  });

  it.each([
    ["the same text", "The ferry left. 🚢🚢🚢\n\nIt rained. 🌧️", "there"],
    ["a text that begins with more", "Well. The ferry left. 🚢🚢🚢\n\nIt rained. 🌧️", "moved"],
    ["other marks in its place", "The ferry left. 🚢🚢\n\nIt rained. 🌧️", "not-there"],
    ["words in its place", "The ferry left. Then came a ship.\n\nIt rained. 🌧️", "not-there"],
  ])("tells of %s what became of a sentence without words", (_, after, kind) => {
    const article = anArticle("The ferry left. 🚢🚢🚢\n\nIt rained. 🌧️");
    const marks = article.paragraphs[0]?.sentences[1];
    if (marks === undefined) throw new Error("There is no such sentence.");
    const code = readCode(codeOf(quoteSentences(article, marks)));
    if (code === undefined) throw new Error("The code cannot be read.");
    const now = anArticle(after);
    const verification = verifyCode(code, now, indexArticleWords([now]), []);
    expect(verification.kind).toBe(kind);
    if ("quotes" in verification) expect(verification.quotes.map(wordsOf)).toEqual(["🚢🚢🚢"]);
  });

  it("shows where it stands now", () => {
    const moved = followed(`A word before. ${BEFORE}`);
    expect("quotes" in moved && moved.quotes.map(wordsOf)).toEqual([SENTENCE]);
  });

  it("shows what was changed", () => {
    const changed = followed(BEFORE.replace("old town", "new town"));
    expect(changed).toMatchObject({ was: SENTENCE.slice(0, -1) });
    expect("check" in changed && changed.check.places.flatMap(({ changes }) => changes)).toEqual([
      { said: "old", told: "new", flip: undefined },
    ]);
  });

  it("says only that it is not there where nobody kept the earlier text", () => {
    const lost = followed(BEFORE.replace("old town", "new town"), []);
    expect(lost.kind).toBe("not-there");
    expect("now" in lost && lost.now.map(wordsOf)).toEqual(["Nobody from the new town came to see it."]);
  });

  it("passes over earlier texts that the code was not made from", () => {
    expect(followed(BEFORE.replace("old town", "new town"), ["Some other text.", "", BEFORE]).kind).toBe(
      "changed",
    );
  });

  it("finds every sentence of every article again, moved or not", () => {
    const anyArticle = anyText
      .map((text) => anArticle(text))
      .filter(({ paragraphs }) => paragraphs.length > 0);
    fc.assert(
      fc.property(anyArticle, fc.constantFrom("", "More before it.\n\n"), (article, before) => {
        const now = anArticle(before + article.text);
        for (const sentence of article.paragraphs.flatMap(({ sentences }) => sentences)) {
          const code = readCode(codeOf(quoteSentences(article, sentence)));
          if (code === undefined || code.words === 0) continue;
          expect(["there", "moved"]).toContain(verifyCode(code, now, indexArticleWords([now]), []).kind);
        }
      }),
    );
  });

  it("shows nothing that is not in the article, whatever the code", () => {
    const article = anArticle(BEFORE);
    const index = indexArticleWords([article]);
    const anyCode = fc.record({
      article: fc.nat(2 ** 13 - 1),
      start: fc.nat(2 ** 20 - 1),
      words: fc.nat(255),
      hash: fc.nat(2 ** 24 - 1),
    });
    fc.assert(
      fc.property(anyCode, (code) => {
        const verification = verifyCode(code, article, index, [BEFORE]);
        expect(verification.kind).toBe("not-there");
        for (const quote of "now" in verification ? verification.now : [])
          expect(BEFORE).toContain(wordsOf(quote));
      }),
    );
  });
});
