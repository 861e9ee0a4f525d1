import { english } from "../../../src/core/messages/en/index.ts";
import { afterEach, describe, expect, it } from "vitest";
import { openDocument } from "../../../src/core/document/document.ts";
import { timelineOf } from "../../../src/core/timeline/timeline.ts";
import type { Timeline } from "../../../src/core/timeline/timeline.ts";
import { citeQuote } from "../../../src/core/article/citation.ts";
import { contains } from "../../../src/core/text/span.ts";
import { replyToTimeline } from "../../../src/core/reply/reply-to-timeline.ts";
import { anArticle } from "../../support/articles.ts";
import { hostileCases } from "./hostile.cases.ts";

const zone = process.env["TZ"];
const language = process.env["LANG"];
afterEach(() => {
  process.env["TZ"] = zone;
  process.env["LANG"] = language;
});

/** Whatever goes in, an entry's words are the article's, in one place that can be cited. */
function expectQuotes({ entries, undated }: Timeline): void {
  const places = [...entries.flatMap(({ mentions, conflicts }) => [...mentions, ...conflicts]), ...undated];
  for (const { clause, sentence, expression } of places) {
    expect(contains(sentence.span, clause.span)).toBe(true);
    expect(contains(clause.span, expression)).toBe(true);
  }
  // Citing takes long in a long text: a few stand for all.
  for (const { clause } of places.slice(0, 20)) expect(citeQuote(clause).start).toBe(clause.span.start);
}

describe("hostile text", () => {
  it.each(Object.entries(hostileCases))("does no harm: %s", (_name, { text, published, labels }) => {
    const timeline = timelineOf(openDocument(anArticle(text, { published })));
    expect(timeline.entries.map(({ label }) => label)).toEqual(labels);
    expectQuotes(timeline);
  });

  const read = () =>
    short.map(([, { text, published }]) => timelineOf(openDocument(anArticle(text, { published }))));
  const short = Object.entries(hostileCases).filter(([, { text }]) => text.length < 10_000);

  it.each(short)("can be replied to: %s", (_name, { text, published }) => {
    const article = anArticle(text, { published });
    expect(
      replyToTimeline(article, timelineOf(openDocument(article)), {}, english).blocks.length,
    ).toBeGreaterThan(0);
  });

  it.each(["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu"])(
    "says the same in every time zone and locale: %s",
    (name) => {
      const expected = read();
      process.env["TZ"] = name;
      process.env["LANG"] = "tr_TR.UTF-8";
      expect(read()).toEqual(expected);
    },
  );
});
