import { english } from "../../../src/core/messages/en/index.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/core/document/document.ts";
import { commands } from "../../../src/commands/index.ts";
import { timelineOf } from "../../../src/core/timeline/timeline.ts";
import { pageActions } from "../../../src/core/reply/page-actions.ts";
import { replyToTimeline } from "../../../src/core/reply/reply-to-timeline.ts";
import { pagesOf } from "../../../src/core/reply/timeline-pages.ts";
import { renderReply } from "../../../src/discord/render/render.ts";
import { validatePayload } from "../../../src/discord/render/validate-payload.ts";
import { inventedArticle } from "../../support/fake-discord/invented-library.ts";

const sentence = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom("In 1804 it opened.", "It lay open for nine years.", "It rained."),
  },
  fc
    .tuple(
      fc.constantFrom("very ", "* ", "so, ", "~|`_*", "“a” ", "\nline "),
      fc.integer({ min: 1, max: 1200 }),
    )
    .map(([filling, count]) => `In 1811 it was ${filling.repeat(count)}old.`),
);
const anyArticle = fc
  .tuple(
    fc.array(sentence, { maxLength: 40 }),
    fc.constantFrom("Mill", "*_".repeat(150), "The mill. ".repeat(30)),
  )
  .map(([sentences, title]) => inventedArticle("article", sentences.join(" "), { title }));

describe("pages of a timeline", () => {
  it("have every entry once, in order, and at most ten of them", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const timeline = timelineOf(openDocument(article));
        const pages = pagesOf(timeline);
        expect(pages.flatMap(({ entries }) => entries)).toEqual(timeline.entries);
        expect(pages.flatMap(({ undated }) => undated)).toEqual(timeline.undated);
        const sizes = pages.map(({ entries, undated }) => entries.length + undated.length);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(10);
        if (pages.length > 1) expect(Math.min(...sizes)).toBeGreaterThan(0);
        const firstUndated = pages.findIndex(({ undated }) => undated.length > 0);
        if (firstUndated >= 0)
          expect(pages.slice(firstUndated + 1).flatMap(({ entries }) => entries)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("are one message each on Discord", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const timeline = timelineOf(openDocument(article));
        const source = { command: "timeline", input: { article: "article", about: "x".repeat(40) } };
        for (const page of pagesOf(timeline).keys()) {
          const view = { page: page + 1, source, asked: { about: "*".repeat(40) }, unfiltered: 9999 };
          const reply = replyToTimeline(article, timeline, view, english);
          // As the command gives it: with the ways to keep it, also where there is one page only.
          const actions = [...(reply.actions ?? []), { label: "Markdown", ...source }];
          const messages = renderReply({ ...reply, actions }, commands);
          messages.forEach(validatePayload);
          expect(messages).toHaveLength(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are few for thousands of dates, and quickly parted", () => {
    const text = Array.from({ length: 5000 }, (_, n) => `It moved in ${1500 + (n % 500)}.`).join(" ");
    expect(pagesOf(timelineOf(openDocument(inventedArticle("many", text))))).toHaveLength(500);
  });
});

describe("the ways to other pages", () => {
  const source = { command: "timeline", input: { article: "mill" } };
  const ways = (page: number, pages: number) =>
    pageActions(source, page, pages, english).map(({ label, input, isDisabled }) => [
      label,
      input["page"],
      isDisabled === true ? "off" : "on",
    ]);

  it.each([
    [1, 1, []],
    [
      1,
      3,
      [
        ["Previous", "1", "off"],
        ["Next", "2", "on"],
      ],
    ],
    [
      2,
      3,
      [
        ["Previous", "1", "on"],
        ["Next", "3", "on"],
      ],
    ],
    [
      3,
      3,
      [
        ["Previous", "2", "on"],
        ["Next", "3", "off"],
      ],
    ],
  ])("from page %i of %i", (page, pages, expected) => {
    expect(ways(page, pages)).toEqual(expected);
  });
});
