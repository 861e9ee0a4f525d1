import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { createEngine } from "../../src/core/engine.ts";
import { openReader } from "../../src/reader/open-reader.ts";
import { answerReader } from "../contracts/answer-reader.ts";
import { anArticle } from "../support/articles.ts";

/** `npm test` builds first: a thread runs compiled code. The tests' machine may be busy, and nobody waits. */
const program = pathToFileURL(resolve("dist/reader/encoder/worker.js"));
const PATIENT = { readWithin: 60_000, workWithin: 60_000, readyWithin: 60_000, waitForVectors: 60_000 };

const stateFolder = await mkdtemp(join(tmpdir(), "footnote-reader-"));
const open = () => openReader({ stateFolder, program, ...PATIENT });
const reader = open();
afterAll(async () => {
  await reader.close();
  await rm(stateFolder, { recursive: true });
});

describe("the reader with the weights that come with it", () => {
  answerReader(() => reader);

  const articles = [
    anArticle(
      [
        "The lighthouse at Orrin was built in 1862 by the engineer Hugh Barlow.",
        "Its lamp burns whale oil. Why it was never replaced, nobody knows.",
        "In 1987 the harbour board closed it, because radar had made it useless.",
      ].join("\n\n"),
      { id: "lighthouse", title: "Orrin" },
    ),
  ];
  const question = "Who designed the lighthouse?";

  it("answers the same after a new start, with vectors that were kept", async () => {
    const once = await createEngine({ articles, problems: [] }, { reader }).answer(question);
    const another = open();
    const again = await createEngine({ articles, problems: [] }, { reader: another }).answer(question);
    await another.close();
    expect(again.confidence).toBe(once.confidence);
    expect(again.candidates.map(({ quote }) => quote.span)).toEqual(
      once.candidates.map(({ quote }) => quote.span),
    );
  });

  it("never puts a question of the text forward", async () => {
    const engine = createEngine({ articles, problems: [] }, { reader });
    const { candidates } = await engine.answer("Why was the lamp never replaced?");
    expect(candidates.length).toBeGreaterThan(0);
  });

  it("leaves the question to words where it is closed meanwhile, and says so", async () => {
    const another = open();
    const reasons: string[] = [];
    const engine = createEngine(
      { articles, problems: [] },
      { reader: another, onUnread: (reason) => void reasons.push(reason) },
    );
    const answer = engine.answer(question);
    await another.close();
    expect((await answer).readBy).toBe("words");
    expect(reasons).toHaveLength(1);
  });
});

describe("a reader without its weights", () => {
  it("is not opened, and says which file is missing", () =>
    expect(() => openReader({ stateFolder, weights: pathToFileURL(`${stateFolder}/`) })).toThrow(
      /reader\.json/,
    ));
});
