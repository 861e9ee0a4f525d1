import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeOf, readCode, writeCode } from "../../../src/core/article/citation-code.ts";
import { anArticle } from "../../support/articles.ts";

const article = anArticle("It left at noon. It was late.");
const CODE = codeOf({ article, span: { start: 0, end: 16 } });

const anyCode = fc.record({
  article: fc.nat(2 ** 13 - 1),
  start: fc.nat(2 ** 20 - 1),
  words: fc.nat(2 ** 8 - 1),
  hash: fc.nat(2 ** 24 - 1),
});

describe("the code of a citation", () => {
  it("is fourteen symbols that cannot be taken for one another", () => {
    expect(CODE).toMatch(/^[0-9A-HJKMNP-TV-Z]{7}-[0-9A-HJKMNP-TV-Z]{7}$/);
  });

  it("is the same for the same words at the same place, whatever their marks", () => {
    const typed = anArticle("“It left at noon”, it was late.");
    expect(readCode(codeOf({ article: typed, span: { start: 0, end: 18 } }))).toEqual(readCode(CODE));
  });

  it("is another one for other words, another place, another article", () => {
    const others = [
      codeOf({ article: anArticle("It left at none. It was late."), span: { start: 0, end: 16 } }),
      codeOf({ article: anArticle(" It left at noon. It was late."), span: { start: 1, end: 17 } }),
      codeOf({ article: anArticle(article.text, { id: "another" }), span: { start: 0, end: 16 } }),
      codeOf({ article, span: { start: 0, end: 29 } }),
    ];
    expect(new Set([CODE, ...others]).size).toBe(5);
  });

  it("says what was put into it", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(readCode(writeCode(code))).toEqual(code);
      }),
    );
  });

  it.each([
    ["in small letters", CODE.toLowerCase()],
    ["without its hyphen", CODE.replace("-", "")],
    ["with spaces and other hyphens", ` ${CODE.replace("-", " – ")} `],
    ["with letters for digits", CODE.replaceAll("0", "o").replaceAll("1", "l")],
    [
      "in full-width letters",
      CODE.replace(/[!-~]/g, (symbol) => String.fromCharCode(symbol.charCodeAt(0) + 0xfee0)),
    ],
  ])("is read %s", (_, typed) => {
    expect(readCode(typed)).toEqual(readCode(CODE));
  });

  it.each([
    ["nothing", ""],
    ["too short", CODE.slice(1)],
    ["too long", `${CODE}0`],
    ["a letter that is in no code", CODE.replace(/.$/, "U")],
    ["other signs", "🚢".repeat(14)],
    ["a sentence", "when did the ferry leave?"],
  ])("is none where there is %s", (_, typed) => {
    expect(readCode(typed)).toBeUndefined();
  });

  it("is not read where one symbol is mistyped, or two neighbours are swapped", () => {
    // By the check symbol, only 0 and Z are alike.
    const symbols = "123456789ABCDEFGHJKMNPQRSTVWXY".split("");
    fc.assert(
      fc.property(anyCode, fc.nat(13), fc.constantFrom(...symbols), (code, at, symbol) => {
        const written = writeCode(code).replace("-", "").split("");
        const [one = "", next = ""] = written.slice(at, at + 2);
        if (symbol !== one) expect(readCode(written.with(at, symbol).join(""))).toBeUndefined();
        const isAlike = one === next || /^[0Z]{2}$/.test(one + next);
        if (next !== "" && !isAlike)
          expect(
            readCode(
              written
                .with(at, next)
                .with(at + 1, one)
                .join(""),
            ),
          ).toBeUndefined();
      }),
    );
  });
});
