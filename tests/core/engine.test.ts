import { describe, expect, it } from "vitest";
import { ReaderUnavailable } from "../../src/core/answer/answer-reader.ts";
import type { AnswerReader } from "../../src/core/answer/answer-reader.ts";
import { wordsReader } from "../../src/core/answer/words-reader.ts";
import { wordsOf } from "../../src/core/article/quote.ts";
import { chooseArticle, findArticle } from "../../src/core/choose-article.ts";
import { createEngine } from "../../src/core/engine.ts";
import { UsageError } from "../../src/core/errors.ts";
import { anArticle } from "../support/articles.ts";

const TEXT = "The ferry left. It was late.";
const engineOf = (ids: readonly string[], defaultArticle?: string) =>
  createEngine({ articles: ids.map((id) => anArticle(TEXT, { id })), problems: [] }, { defaultArticle });
const many = Array.from({ length: 23 }, (_, index) => `article-${index + 1}`);

describe("getting an engine ready", () => {
  const articles = Array.from({ length: 5 }, (_, number) =>
    anArticle(`The ferry left quay ${number}. Ada baked bread in the year ${1900 + number}.`, {
      id: `a${number}`,
    }),
  );
  it("lets others do something between two articles, and answers as if it had not", async () => {
    const engine = createEngine({ articles, problems: [] });
    let pauses = 0;
    await engine.prepare(async () => void (pauses += 1));
    expect(pauses).toBeGreaterThanOrEqual(articles.length);
    const known = engine.indexOf();
    expect(engine.indexOf()).toBe(known);
    const plain = createEngine({ articles, problems: [] }).indexOf();
    expect([...known.postings.keys()]).toEqual([...plain.postings.keys()]);
    expect(known.passages.map(({ article }) => article.id)).toEqual(
      plain.passages.map(({ article }) => article.id),
    );
  });

  it("is done at once where somebody has asked meanwhile", async () => {
    const engine = createEngine({ articles, problems: [] });
    let asked: unknown;
    await engine.prepare(async () => void (asked ??= engine.indexOf()));
    expect(engine.indexOf()).toBe(asked);
  });
});

describe("chooseArticle", () => {
  it.each([
    ["the named one", ["a", "b"], "a", "b", "b"],
    ["the default where none is named", ["a", "b"], "b", undefined, "b"],
    ["the only one where there is no default", ["a"], undefined, undefined, "a"],
    ["the named one though it is the only one", ["a"], undefined, "a", "a"],
  ])("takes %s", (_, ids, defaultArticle, named, chosen) => {
    expect(chooseArticle(engineOf(ids, defaultArticle), named).id).toBe(chosen);
  });

  it.each([
    ["nothing decides", ["a", "b"], undefined, undefined, "Choose an article: a, b."],
    ["the named one is unknown", ["a"], undefined, "c", "There is no article “c”. Choose an article: a."],
    [
      "the named one differs in its case",
      ["a"],
      undefined,
      "A",
      "There is no article “A”. Choose an article: a.",
    ],
    ["the default is unknown", ["a"], "c", undefined, "There is no article “c”. Choose an article: a."],
    [
      "there are too many to list",
      many,
      undefined,
      undefined,
      `Choose an article: ${many.slice(0, 20).join(", ")} and 3 more.`,
    ],
    [
      "there are none",
      [],
      undefined,
      undefined,
      "No articles are loaded. Whoever runs this bot can add one with “footnote ingest”.",
    ],
  ])("says what to do where %s", (_, ids, defaultArticle, named, message) => {
    const choose = () => chooseArticle(engineOf(ids, defaultArticle), named);
    expect(choose).toThrow(UsageError);
    expect(choose).toThrow(new UsageError(message));
  });

  it("leaves room in a message though every id is as long as it may be", () => {
    const ids = many.map((id) => id.padEnd(100, "x"));
    expect(() => chooseArticle(engineOf(ids), undefined)).toThrow(/^.{1,1900}$/s);
  });
});

describe("findArticle", () => {
  it("shows no more of an unknown id than a message has room for", () => {
    expect(() => findArticle(engineOf(["a"]), "x".repeat(5_000))).toThrow(
      `There is no article “${"x".repeat(99)}…”.`,
    );
  });
});

describe("indexOf", () => {
  it("is built once for each article and once for all", () => {
    const engine = engineOf(["a", "b"]);
    const [first, second] = engine.library.articles;
    expect(engine.indexOf(first)).toBe(engine.indexOf(first));
    expect(engine.indexOf()).toBe(engine.indexOf());
    expect(engine.indexOf(first)).not.toBe(engine.indexOf(second));
    expect(engine.indexOf(first)).not.toBe(engine.indexOf());
  });
});

describe("answer", () => {
  const articles = [
    anArticle("The council of Arnby opened the stone bridge in 1911. It was late."),
    anArticle("Rain fell on the moor.", { id: "rain" }),
  ];
  const [bridge] = articles;
  const question = "When did the council of Arnby open the stone bridge?";

  it("is of the articles that are asked", async () => {
    const engine = createEngine({ articles, problems: [] });
    expect(await engine.answer(question, bridge)).toMatchObject({ kind: "quoted" });
    expect(await engine.answer(question)).toMatchObject({ kind: "quoted" });
    expect(await engine.answer(question, articles[1])).toMatchObject({ kind: "absent" });
  });

  it("is decided by what the reader reads, and by nothing else", async () => {
    const asked: string[] = [];
    const reader: AnswerReader = {
      async read(query, { passages }) {
        asked.push(query.question);
        const ranking = passages.flatMap((passage, place) =>
          passage.sentences.map((sentence) => ({
            place,
            passage,
            sentence,
            score: sentence.sentence.number,
            confidence: sentence.sentence.number === 2 ? 0.9 : 0.1,
          })),
        );
        return {
          by: "words",
          ranking: ranking.toReversed(),
          nothing: 0.05,
          joinsWithin: 0,
          rivalsWithin: 0,
          shownFrom: 0,
          mostShown: 1,
        };
      },
    };
    const engine = createEngine({ articles: articles.slice(0, 1), problems: [] }, { reader });
    const answer = await engine.answer(question, bridge, 1);
    expect(answer.kind === "quoted" && wordsOf(answer.quotes[0].quote)).toBe("It was late.");
    expect(answer.confidence).toBe(0.9);
    expect(asked).toEqual([question]);
    // Asked again, it is remembered.
    expect(await engine.answer(question, bridge, 1)).toBe(answer);
    expect(asked).toEqual([question]);
  });

  it("is by words where the reader cannot read, which is told, and by the reader again once it can", async () => {
    let tries = 0;
    const reasons: string[] = [];
    const reader: AnswerReader = {
      async read(query, index) {
        tries += 1;
        if (tries === 1) throw new ReaderUnavailable("The thread that reads has ended.");
        return wordsReader.read(query, index);
      },
    };
    const onUnread = (reason: string): void => void reasons.push(reason);
    const engine = createEngine({ articles, problems: [] }, { reader, onUnread });
    expect(await engine.answer(question, bridge)).toMatchObject({ kind: "quoted" });
    expect(await engine.answer(question, bridge)).toMatchObject({ kind: "quoted" });
    expect([tries, reasons]).toEqual([2, ["The thread that reads has ended."]]);
  });

  it("does not hide that the reader is wrong", async () => {
    const reader: AnswerReader = { read: () => Promise.reject(new TypeError("A fault of ours.")) };
    const engine = createEngine({ articles, problems: [] }, { reader });
    await expect(engine.answer(question, bridge)).rejects.toThrow("A fault of ours.");
  });
});
