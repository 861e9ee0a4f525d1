import { english } from "../../../../src/core/messages/en/index.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { timelineJs } from "../../../../src/core/timeline/export/timeline-js.ts";
import { chronicle, exportOf, hostileArticle } from "./exported-article.ts";

/** Written from https://timeline.knightlab.com/docs/json-format.html; strict, so that a wrong name is found. */
const date = z
  .strictObject({
    year: z
      .number()
      .int()
      .refine((year) => year !== 0),
    month: z.number().int().min(1).max(12).optional(),
    day: z.number().int().min(1).max(31).optional(),
    display_date: z.string().optional(),
  })
  .refine(({ month, day }) => day === undefined || month !== undefined);
const text = z.strictObject({ headline: z.string().optional(), text: z.string().optional() });
const slide = z.strictObject({
  start_date: date,
  end_date: date.optional(),
  text: text.optional(),
  group: z.string().optional(),
  display_date: z.string().optional(),
  autolink: z.boolean().optional(),
  unique_id: z.string().min(1).optional(),
});
const data = z
  .strictObject({
    title: slide.omit({ start_date: true }).optional(),
    events: z.array(slide),
    scale: z.enum(["human", "cosmological"]).optional(),
  })
  .refine(({ events }) => new Set(events.map(({ unique_id }) => unique_id)).size === events.length);

const parsed = (written: string) => data.parse(JSON.parse(written));

describe("a timeline for TimelineJS", () => {
  const { text: written, leftOut } = exportOf(timelineJs);
  const { title, events } = parsed(written);

  it("says no more of a date than is known", () => {
    expect(
      events.map(({ start_date, end_date, display_date }) => [display_date, start_date, end_date]),
    ).toEqual([
      ["44 BC", { year: -44 }, undefined],
      ["3 March 1872", { year: 1872, month: 3, day: 3 }, undefined],
      ["May 1904", { year: 1904, month: 5 }, undefined],
      ["1906", { year: 1906 }, undefined],
      ["spring 1911", { year: 1911, month: 3 }, { year: 1911, month: 5 }],
      ["the early 1920s", { year: 1920 }, { year: 1929 }],
      ["about 5 June 1931", { year: 1931, month: 6, day: 5 }, undefined],
      ["1950", { year: 1950 }, undefined],
    ]);
  });

  it("counts the times without a date, which it cannot hold", () => {
    expect(leftOut).toBe(1);
  });

  it("has the article as its title, and words as they are, as HTML", () => {
    expect(title?.text).toEqual({
      headline: "The mill &amp; the &lt;lamp&gt;",
      text: "R. Hale · 2019-06-01",
    });
    expect(events[1]?.text?.headline).toBe("On 3 March 1872, “Ada, the keeper”; lit the lamp.");
    expect(events[1]?.text?.text).toMatch(
      /^<blockquote>On 3 March 1872, .*<\/blockquote><p><a href="https:\/\/example\.org\/mill#[^"<>]*">¶1, sentence 2<\/a><\/p>$/,
    );
  });

  it("ends the centuries and decades before Christ where they end", () => {
    const article = { ...chronicle };
    const entry = { value: "BC00", granularity: "century" as const };
    const [found] = exportedEvents(article, entry);
    expect([found?.start_date, found?.end_date]).toEqual([{ year: -99 }, { year: -1 }]);
  });

  it("is valid, and holds no mark-up of the article’s, whatever the article", () => {
    fc.assert(
      fc.property(hostileArticle, (article) => {
        const slides = parsed(exportOf(timelineJs, article).text).events;
        const texts = slides.flatMap((event) => [
          event.text?.headline ?? "",
          (event.text?.text ?? "").replace(/<\/?(?:blockquote|p|a)(?: href="https:[^"<>]*")?>/g, ""),
        ]);
        expect(texts.filter((words) => /[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(words))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

function exportedEvents(
  article: typeof chronicle,
  dated: { readonly value: string; readonly granularity: "century" },
) {
  const span = { start: 0, end: 29 };
  const quote = { article, span };
  const told = {
    ...dated,
    from: dated.value,
    to: dated.value,
    label: dated.value,
    clause: quote,
    sentence: quote,
    expression: span,
  };
  const entry = { ...told, mentions: [told], conflicts: [] };
  return parsed(timelineJs.write(article, { entries: [entry], undated: [] }, english).text).events;
}
