import { english } from "../../../src/core/messages/en/index.ts";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/core/answer/answer.ts";
import { quoteSentences, wordsOf } from "../../../src/core/article/quote.ts";
import { replyToAnswer as replyIn } from "../../../src/core/reply/reply-to-answer.ts";
import type { Asked } from "../../../src/core/reply/reply-to-answer.ts";
import type { Reply } from "../../../src/core/reply/reply.ts";
import { anArticle } from "../../support/articles.ts";

const replyToAnswer = (answer: Answer, asked: Asked): Reply => replyIn(answer, asked, english);

const article = anArticle("The ferry left. It was late. Anna waited. Nobody came. It rained.");
/** A quote of each of the article’s sentences. */
const quotes = article.paragraphs.flatMap(({ sentences }) =>
  sentences.map((sentence) => ({ quote: quoteSentences(article, sentence) })),
);
const [first, second] = quotes;
if (first === undefined || second === undefined) throw new Error("The article has too few sentences.");

const base = { confidence: 0.8, missing: [], understood: [], candidates: [] };
const quoted: Answer = { ...base, kind: "quoted", quotes: [first] };
const unsure: Answer = { ...base, kind: "unsure", quotes: [first] };
const absent: Answer = { ...base, kind: "absent", quotes: [] };

const asked = { question: "When did it leave?", title: "The ferry", isPrivate: false };
const textsOf = ({ blocks }: Reply, wanted: "prose" | "note" | "question"): string[] =>
  blocks.flatMap((block) => (block.kind === wanted ? block.text : []));

const shownIn = ({ blocks }: Reply): string[] =>
  blocks.flatMap((block) => (block.kind === "quote" ? wordsOf(block.quote) : []));

describe("replyToAnswer", () => {
  it("shows the question, then the quote with its citation", () => {
    const { audience, blocks } = replyToAnswer(quoted, asked);
    expect(audience).toBe("everyone");
    expect(blocks).toMatchObject([
      { kind: "question", text: "When did it leave?" },
      { kind: "quote", quote: first.quote, citation: { locator: { paragraph: 1, sentences: [1, 1] } } },
    ]);
  });

  const several = { ...quoted, quotes: [first, ...quotes.slice(1)] } as const;

  it("shows the best quote alone, and says that there are more", () => {
    const reply = replyToAnswer(several, asked);
    expect(shownIn(reply)).toEqual(["The ferry left."]);
    expect(reply.actions?.map(({ label }) => label)).toEqual(["In context", "More", "Why"]);
  });

  it("shows a quote for each of at most three things that were asked", () => {
    expect(shownIn(replyToAnswer({ ...several, unanswered: [] }, asked))).toEqual([
      "The ferry left.",
      "It was late.",
      "Anna waited.",
    ]);
  });

  it("offers to share what only the asker sees", () => {
    const [share] =
      replyToAnswer(quoted, { ...asked, isPrivate: true, article: "ferry" }).actions?.slice(-1) ?? [];
    expect(share).toMatchObject({
      label: "Share",
      command: "ask",
      effect: "share",
      input: { question: "When did it leave?", article: "ferry", private: "true" },
    });
  });

  it("shows the sentence before apart from the quote, with a citation of its own", () => {
    const answer: Answer = { ...base, kind: "quoted", quotes: [{ ...second, context: first.quote }] };
    expect(replyToAnswer(answer, asked).blocks[1]).toMatchObject({
      kind: "quote",
      quote: second.quote,
      context: { quote: first.quote, citation: { locator: { sentences: [1, 1] } } },
    });
  });

  it("has no context where none is needed", () => {
    expect(replyToAnswer(quoted, asked).blocks[1]).not.toHaveProperty("context");
  });

  it("says of an unsure answer that it is one, and which words the passage lacks", () => {
    expect(textsOf(replyToAnswer({ ...unsure, missing: ["harbour", "captain"] }, asked), "prose")).toEqual([
      "“The ferry” does not clearly answer this. The closest passage does not mention “harbour” or “captain”:",
    ]);
    expect(textsOf(replyToAnswer(unsure, asked), "prose")).toEqual([
      "“The ferry” does not clearly answer this. The closest passage:",
    ]);
  });

  it("says which kind of answer the closest passage does not give", () => {
    const [prose] = textsOf(
      replyToAnswer({ ...unsure, missingKind: "date", missing: ["treaty"] }, asked),
      "prose",
    );
    expect(prose).toContain("does not give a date and does not mention “treaty”");
  });

  it.each<readonly [NonNullable<Answer["contradiction"]>, string]>([
    [{ kind: "swapped", sureness: 1 }, "seems to say it the other way round"],
    [{ kind: "part", sureness: 1, asked: "Russia" }, "seems to give “Russia” a different role"],
    [
      { kind: "other", sureness: 1, asked: "Ukraine" },
      "seems to say this about somebody else, not “Ukraine”",
    ],
    [{ kind: "denied", sureness: 1 }, "seems to say that this is not so"],
    [{ kind: "affirmed", sureness: 1 }, "seems to say that it is so"],
    [{ kind: "opposite", sureness: 1, asked: "fall" }, "seems to say the opposite of “fall”"],
  ])("says plainly how the closest passage contradicts the question: $0.kind", (contradiction, text) => {
    expect(textsOf(replyToAnswer({ ...unsure, contradiction }, asked), "prose")).toEqual([
      `“The ferry” does not clearly answer this. The closest passage ${text}:`,
    ]);
    expect(textsOf(replyToAnswer({ ...quoted, contradiction }, asked), "prose")).toEqual([]);
  });

  it("does not name again what the closest passage says of somebody else", () => {
    const contradiction = { kind: "other", sureness: 1, asked: "Anna Holt" } as const;
    const [prose] = textsOf(
      replyToAnswer({ ...unsure, contradiction, missing: ["holt", "treaty"] }, asked),
      "prose",
    );
    expect(prose).toContain("not “Anna Holt” and does not mention “treaty”:");
  });

  it("shows the passage below the words that call it unsure", () => {
    expect(replyToAnswer(unsure, asked).blocks.map(({ kind }) => kind)).toEqual([
      "question",
      "prose",
      "quote",
    ]);
  });

  it.each([
    [
      "what the article lacks",
      ["harbour"],
      [],
      "“The ferry” does not answer this. It says nothing about “harbour”.",
    ],
    [
      "three things",
      ["a", "b", "c"],
      [],
      "“The ferry” does not answer this. It says nothing about “a”, “b” or “c”.",
    ],
    [
      "words that come up apart",
      [],
      [first],
      "“The ferry” does not answer this. The words of the question appear, but not together.",
    ],
    ["nothing more", [], [], "“The ferry” does not answer this."],
  ])("says of an absent answer %s", (_, missing, candidates, text) => {
    expect(textsOf(replyToAnswer({ ...absent, missing, candidates }, asked), "prose")).toEqual([text]);
  });

  it.each([
    [
      "nothing-asked",
      "Ask something about “The ferry”: when something happened, for example, or who said it.",
      "Ask something about an article: when something happened, for example, or who said it.",
    ],
    [
      "other-language",
      "“The ferry” is in English. Please ask in English.",
      "Please ask in the language of the article: Footnote can only find its own words.",
    ],
    [
      "several-articles",
      "That question is about a whole article. Please choose which one.",
      "That question is about a whole article. Please choose which one.",
    ],
  ] as const)("says one kind line and no more: %s", (reason, ofOne, ofAll) => {
    const answer: Answer = { ...absent, reason };
    const one = replyToAnswer(answer, { ...asked, language: "en-GB" });
    expect(one.audience).toBe("asker");
    expect(one.blocks.map(({ kind }) => kind)).toEqual(["question", "prose"]);
    expect(textsOf(one, "prose")).toEqual([ofOne]);
    expect(textsOf(replyToAnswer(answer, { ...asked, title: undefined }), "prose")).toEqual([ofAll]);
  });

  it("does not guess what language an article is in", () => {
    const answer: Answer = { ...absent, reason: "other-language" };
    for (const language of [undefined, "x-klingon", "constructor"])
      expect(textsOf(replyToAnswer(answer, { ...asked, language }), "prose")).toEqual([
        "Please ask in the language of the article: Footnote can only find its own words.",
      ]);
  });

  it("introduces main sentences as what they are", () => {
    const answer: Answer = { ...unsure, reason: "main-sentences", quotes: [first, second] };
    const reply = replyToAnswer(answer, asked);
    expect(textsOf(reply, "prose")).toEqual([
      "Footnote picked these main sentences of “The ferry”. They may not answer the question:",
    ]);
    expect(reply.blocks.map(({ kind }) => kind)).toEqual(["question", "prose", "quote", "quote"]);
  });

  it.each([
    ["thing", "what"],
    ["person", "who"],
  ] as const)("says of a %s that is only mentioned that the article does not say %s it is", (of, what) => {
    const answer: Answer = {
      ...unsure,
      reason: "only-mentioned",
      mentioned: { of, subject: "Anna" },
    };
    expect(textsOf(replyToAnswer(answer, asked), "prose")).toEqual([
      `“The ferry” mentions “Anna” but does not clearly say ${what} that is:`,
    ]);
    expect(textsOf(replyToAnswer(answer, { ...asked, title: undefined }), "prose")).toEqual([
      `The articles here mention “Anna” but do not clearly say ${what} that is:`,
    ]);
  });

  it("says below the quotes which part is not answered", () => {
    const reply = replyToAnswer({ ...quoted, unanswered: ["when", "why"] }, asked);
    expect(reply.blocks.map(({ kind }) => kind)).toEqual(["question", "quote", "prose"]);
    expect(textsOf(reply, "prose")).toEqual([
      "“The ferry” does not clearly answer the rest: “when” or “why”.",
    ]);
    expect(textsOf(replyToAnswer({ ...quoted, unanswered: [] }, asked), "prose")).toEqual([]);
  });

  it("shows no quote where there is no answer, however good the candidates", () => {
    const { blocks } = replyToAnswer({ ...absent, candidates: quotes }, asked);
    expect(blocks.some(({ kind }) => kind === "quote")).toBe(false);
  });

  it("speaks of all articles where none was named", () => {
    expect(textsOf(replyToAnswer(absent, { ...asked, title: undefined }), "prose")).toEqual([
      "The articles here do not answer this.",
    ]);
  });

  it.each([
    ["a quoted answer", quoted, false, "everyone"],
    ["an unsure answer", unsure, false, "everyone"],
    ["an absent answer", absent, false, "asker"],
    ["a private question", quoted, true, "asker"],
    ["a private question without an answer", absent, true, "asker"],
  ])("shows %s to the right people", (_, answer, isPrivate, audience) => {
    expect(replyToAnswer(answer, { ...asked, isPrivate }).audience).toBe(audience);
  });

  it("says how it read misspelt words, in the order of the question, where it answers", () => {
    const understood = [
      { asked: "fery", read: "ferry" },
      { asked: "leve", read: "leave" },
    ];
    expect(textsOf(replyToAnswer({ ...quoted, understood }, asked), "note")).toEqual([
      "Showing results for “ferry” instead of “fery”, “leave” instead of “leve”.",
    ]);
    expect(textsOf(replyToAnswer({ ...absent, understood }, asked), "note")).toEqual([]);
  });

  it("shows the longest question whole, on one line: buttons read it back from there", () => {
    const question = `why?\n\n${"so ".repeat(331)}it`;
    const [text = ""] = textsOf(replyToAnswer(quoted, { ...asked, question }), "question");
    expect(question).toHaveLength(1_001);
    expect(text).toBe(question.replace("\n\n", " "));
  });

  it("names at most six words, and each of them by its beginning", () => {
    const missing = Array.from({ length: 9 }, (_, index) => `${index}${"x".repeat(100)}`);
    const [text = ""] = textsOf(replyToAnswer({ ...absent, missing }, asked), "prose");
    expect(text.match(/“\d/g)).toHaveLength(6);
    expect(text.length).toBeLessThan(400);
  });
});
