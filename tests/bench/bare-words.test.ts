import { describe, expect, it } from "vitest";
import { bareWords, hasMarkup, holdsAnswer } from "../../bench/asked/bare-words.ts";

describe("what answers are compared by", () => {
  it.each([
    ["a link's words", "the [Tor Project](http://www.torproject.org/)", "thetorproject"],
    ["emphasis", "It *is* a **crisis**", "itisacrisis"],
    ["tags and entities", "<p>Rock&nbsp;&amp;&nbsp;Roll</p>", "rockroll"],
    ["other forms of letters", "ﬁve ½", "five12"],
  ])("leaves out the markup of %s", (_, text, words) => expect(bareWords(text)).toBe(words));

  it("finds an answer across marks and capitals", () =>
    expect(holdsAnswer("Tor was “originally” designed.", ["was originally DESIGNED"])).toBe(true));
  it("takes an answer without letters for none", () => expect(holdsAnswer("Anything.", ["…"])).toBe(false));
});

describe("markup that a reader would see", () => {
  it.each([
    "see [this](http://a.example)",
    "a **bold** word",
    "an *italic* one",
    "&nbsp;gap",
    "- an item",
    "<b>x</b>",
  ])("is seen in “%s”", (text) => expect(hasMarkup(text)).toBe(true));
  it.each(["5 * 3 = 15", "snake_case", "Q&A; done", "He said [sic] so.", "a – b", "3 < 4 and 5 > 2"])(
    "is not seen in “%s”",
    (text) => expect(hasMarkup(text)).toBe(false),
  );
});
