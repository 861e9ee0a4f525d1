import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../../../src/core/document/document.ts";
import { timelineOf } from "../../../../src/core/timeline/timeline.ts";
import {
  isNumbered,
  pictureSpans,
  timelinePicture,
} from "../../../../src/core/timeline/picture/timeline-picture.ts";
import { readLibrary } from "../../../../src/storage/library-folder.ts";
import { inventedArticle } from "../../../support/fake-discord/invented-library.ts";
import { elementsIn, entriesOf, outlineOf, textsIn } from "./drawing.ts";
import type { Drawn, Told } from "./drawing.ts";

const ABOUT = { title: "An article of news", publisher: "The Arnby Herald" };

function svgOf(told: readonly Told[], page = 0): string {
  const entries = entriesOf(told);
  return timelinePicture(ABOUT, entries, pictureSpans(entries)[page])?.svg ?? "";
}

const overlap = (a: Drawn, b: Drawn): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What must hold for every picture. */
function expectSound(svg: string): void {
  const [width = 0, height = 0] = ["width", "height"].map((key) =>
    Number(elementsIn(svg)[0]?.attributes[key]),
  );
  expect(width).toBe(1200);
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  const texts = textsIn(svg);
  for (const { left, right, top, bottom, text } of texts)
    expect(left >= 0 && right <= width && top >= 0 && bottom <= height, text).toBe(true);
  const collisions = texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} | ${b.text}`] : [])),
  );
  expect(collisions).toEqual([]);
  for (const { name, attributes: at } of elementsIn(svg)) {
    const places = ["y", "y1", "y2", "cy"].flatMap((key) => (at[key] === undefined ? [] : [Number(at[key])]));
    for (const place of places) expect(place >= 0 && place <= height, name).toBe(true);
  }
}

const ofKind = (svg: string, kind: string): readonly string[] =>
  textsIn(svg).flatMap((drawn) => (drawn.kind === kind ? [drawn.text] : []));
const classes = (svg: string): readonly string[] =>
  elementsIn(svg).flatMap(({ attributes }) => attributes["class"] ?? []);

describe("the picture of a timeline", () => {
  it("has the structure that was looked at: the first article", async () => {
    const { articles } = await readLibrary(fileURLToPath(new URL("../../../../knowledge", import.meta.url)));
    const article = articles.find(({ id }) => id === "ukraine-security-guarantees");
    if (article === undefined) throw new Error("The article is not there.");
    const picture = timelinePicture(article, timelineOf(openDocument(article)).entries);
    expectSound(picture?.svg ?? "");
    await expect(outlineOf(picture?.svg ?? "")).toMatchFileSnapshot(
      "../../../golden/pictures/the-article.txt",
    );
    expect(picture?.alt).toBe(
      "Timeline of “Peace negotiations aside, Ukraine’s security guarantees are a big deal”: 4 dated events, from 2008 to February 2022, with the years to scale. The list beside it has every date and its words.",
    );
  });

  it("has the structure that was looked at: every kind of date", async () => {
    const svg = svgOf([
      { value: "BC048", words: "In the 480s BC the walls rose." },
      { value: "BC0044", words: "Caesar died in 44 BC." },
      { value: "1450", mod: "APPROX", words: "About 1450 it was built again." },
      { value: "18", words: "It was a school in the 19th century." },
      { value: "1914", mod: "BEFORE", words: "Before 1914 it closed." },
      { value: "1946-05-12", words: "It burned on 12 May 1946." },
      { value: "1946-05-12", mod: "APPROX", words: "About 12 May 1946 they met." },
      { value: "1946-SU", words: "Nobody came in the summer of 1946." },
      { value: "199", mod: "END", words: "It was sold in the late 1990s." },
      { value: "2001", mod: "AFTER", words: "After 2001 it was a museum." },
    ]);
    expectSound(svg);
    await expect(outlineOf(svg)).toMatchFileSnapshot("../../../golden/pictures/every-kind.txt");
  });

  it("draws nothing of nothing", () => {
    expect(timelinePicture(ABOUT, [])).toBeUndefined();
    expect(
      timelinePicture(ABOUT, entriesOf([{ value: "2001", words: "One." }]), { start: 1, end: 2 }),
    ).toBeUndefined();
  });

  it("shows the same time by one mark", () => {
    const svg = svgOf([
      { value: "2001-05-12", words: "One thing." },
      { value: "2001-05-12", words: "Another thing." },
    ]);
    expect(classes(svg).filter((name) => name.startsWith("mark"))).toEqual(["mark dot exact"]);
    expect(ofKind(svg, "words")).toEqual(["One thing.", "Another thing."]);
  });

  it.each<[string, Told, string]>([
    ["a day", { value: "2001-05-12", words: "X." }, "mark dot exact"],
    ["a month", { value: "2001-05", words: "X." }, "mark bar exact"],
    ["about a day", { value: "2001-05-12", mod: "APPROX", words: "X." }, "mark dot about"],
    ["about a year", { value: "1450", mod: "APPROX", words: "X." }, "mark bar about"],
    ["late in a decade", { value: "199", mod: "END", words: "X." }, "mark bar late"],
    ["before a year", { value: "2014", mod: "BEFORE", words: "X." }, "mark arrow-up before"],
    ["after a year", { value: "2014", mod: "AFTER", words: "X." }, "mark arrow-down after"],
  ])("draws %s as what it is", (_, told, mark) => {
    expect(classes(svgOf([told]))).toContain(mark);
  });

  it("draws one bar for a range", () => {
    const told = [{ value: "1957-03", to: "1958-05", words: "It lasted from March 1957 to May 1958." }];
    expect(ofKind(svgOf(told), "date")).toEqual(["March 1957 to May 1958"]);
    expect(classes(svgOf(told)).filter((name) => name.startsWith("mark"))).toEqual(["mark bar exact"]);
  });

  it.each(["future", "hypothetical", "denied"] as const)("draws hollow, and says, what is %s", (status) => {
    const svg = svgOf([{ value: "2030", status, words: "The mill opens in 2030." }]);
    expect(classes(svg)).toContain("mark bar exact untold");
    expect(ofKind(svg, "date")[0]).toMatch(/^2030 \((expected|perhaps|did not happen)\)$/);
    expect(ofKind(svg, "note")).toContain("has not happened, or may not");
  });

  it("draws each of several dates of one event, with one label", () => {
    const svg = svgOf([{ value: "1815", or: ["1816", "1820"], words: "Ada was born." }]);
    expect(ofKind(svg, "date")).toEqual(["1815 or 1816 or 1820"]);
    expect(classes(svg).filter((name) => name === "mark bar disputed")).toHaveLength(3);
    expect(classes(svg).filter((name) => name === "leader")).toHaveLength(3);
  });

  it("leaves out long empty time, and says so", () => {
    const late = [1944, 1945, 1950, 1961, 1975].map((year) => ({
      value: String(year),
      words: `In ${year}.`,
    }));
    const svg = svgOf([{ value: "1066", words: "In 1066." }, ...late]);
    expect(classes(svg).filter((name) => name === "break")).toHaveLength(1);
    expect(ofKind(svg, "note")).toContain("time left out");
    expect(classes(svgOf(late))).not.toContain("break");
  });

  it("draws years to scale", () => {
    const bars = elementsIn(
      svgOf([
        { value: "1990", words: "One." },
        { value: "1991", words: "Two." },
        { value: "2000", words: "Three." },
      ]),
    ).filter(
      ({ name, attributes, depth }) => name === "rect" && depth === 2 && attributes["x"] !== undefined,
    );
    const [one = 0, two = 0, three = 0] = bars.map(({ attributes }) => Number(attributes["y"]));
    expect((three - one) / (two - one)).toBeCloseTo(10, 0);
  });

  it("numbers entries where it cannot draw all their words, and draws what comes before", () => {
    const told = [
      { value: "2001", words: "Launched with a 🚀 in 2001." },
      { value: "2002", words: "בשנת 2002 זה קרה." },
      { value: "2003", words: "Крым и Ελλάδα in 2003." },
    ];
    const svg = svgOf(told);
    expect(isNumbered(entriesOf(told))).toBe(true);
    expect(ofKind(svg, "date")).toEqual(["1 · 2001", "2 · 2002", "3 · 2003"]);
    expect(ofKind(svg, "words")).toEqual(["Launched with a […]", "Крым и Ελλάδα in 2003."]);
    expect(ofKind(svg, "note").join(" ")).toContain("under the same number");
  });
});

describe("a long timeline", () => {
  const told = Array.from({ length: 60 }, (_, index) => ({
    value: String(1900 + index),
    words: `In ${1900 + index} something happened that takes a good many words to tell, more than there is room for.`,
  }));

  it("goes on in further pictures of 24 at most", () => {
    expect(pictureSpans(entriesOf(told)).map(({ start, end }) => [start, end])).toEqual([
      [0, 24],
      [24, 48],
      [48, 60],
    ]);
    const counts = [0, 1, 2].map((page) => ofKind(svgOf(told, page), "date").length);
    expect(counts).toEqual([24, 24, 12]);
    expect(ofKind(svgOf(told, 1), "subtitle")).toEqual(["Dated events 25–48 of 60, 1924 to 1947"]);
    expect(timelinePicture(ABOUT, entriesOf(told), { start: 24, end: 48 })?.name).toBe("timeline-25.png");
  });

  it("has every entry on one of them", () => {
    const dates = [0, 1, 2].flatMap((page) => ofKind(svgOf(told, page), "date"));
    expect(dates).toEqual(told.map(({ value }) => value));
  });
});

const values = fc.oneof(
  fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, "0")),
  fc.integer({ min: 1, max: 9999 }).map((year) => `BC${String(year).padStart(4, "0")}`),
  fc.integer({ min: 10, max: 999 }).map((decade) => String(decade).padStart(3, "0")),
  fc.integer({ min: 0, max: 99 }).map((century) => String(century).padStart(2, "0")),
  fc.constantFrom(
    "2001-05-12",
    "2001-05-13",
    "2001-05",
    "2001-SP",
    "2001-WI",
    "2001-Q3",
    "2001-H2",
    "BC0044-03-15",
  ),
);
const mods = fc.constantFrom<Told["mod"]>(
  undefined,
  undefined,
  "APPROX",
  "BEFORE",
  "AFTER",
  "START",
  "MID",
  "END",
  "LESS_THAN",
);
const words = fc.oneof(
  fc.lorem({ maxCount: 40 }),
  fc.constantFrom(
    "x".repeat(1_000),
    "عام ٢٠٠١ حدث هذا",
    "שנת 2001",
    "🎉🎉🎉 party",
    "A <b>bold</b> & “quoted” claim",
    "В 1917 году произошла революция, которая изменила всё.",
    "Το 1821 άρχισε η επανάσταση.",
    "\u202egnorw\u202c",
    "a\u0000b",
    "https://example.org/a/very/long/address/that/goes/on/and/on/and/on/and/on/and/on/for/ever",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).map((text) => `A${text}`),
);
const statuses = fc.constantFrom<Told["status"]>(undefined, "future", "hypothetical", "denied");
const stories = fc.array(
  fc.record({ value: values, mod: mods, status: statuses, or: fc.array(values, { maxLength: 2 }), words }),
  { minLength: 1, maxLength: 30 },
);

describe("whatever is told", () => {
  it("is drawn with every entry, inside the canvas, and no text over another", () => {
    fc.assert(
      fc.property(stories, (told) => {
        const entries = entriesOf(told);
        for (const span of pictureSpans(entries)) {
          const svg = timelinePicture(ABOUT, entries, span)?.svg ?? "";
          expectSound(svg);
          const shown = entries.slice(span.start, span.end);
          const dates = ofKind(svg, "date").map((text) => text.replace(/^\d+ · /, ""));
          expect(dates).toHaveLength(shown.length);
          for (const [index, { label }] of shown.entries())
            if (label.length < 30) expect(dates[index]).toContain(label);
        }
      }),
      { numRuns: 120 },
    );
  });

  it("is drawn the same again", () => {
    fc.assert(
      fc.property(stories, (told) => {
        expect(svgOf(told)).toBe(svgOf(told));
      }),
      { numRuns: 20 },
    );
  });

  it("is quoted by whole words from the beginning, and a cut is marked", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 80 }), (text) => {
        const shown = ofKind(svgOf([{ value: "2001", words: text }]), "words").join(" ");
        const isCut = shown.endsWith("[…]");
        const head = isCut ? shown.slice(0, -"[…]".length).trimEnd() : shown;
        expect(isCut ? `${text} `.startsWith(`${head} `) : text === head).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, readonly Told[]]>([
    [
      "5,000 entries",
      Array.from({ length: 5_000 }, (_, n) => ({ value: String(1000 + (n % 1_000)), words: `In ${n}.` })),
    ],
    [
      "the same day 30 times",
      Array.from({ length: 30 }, (_, n) => ({ value: "2001-05-12", words: `Event ${n}.` })),
    ],
    [
      "one event of 20 dates",
      [{ value: "2001", or: Array.from({ length: 20 }, (_, n) => String(1900 + n)), words: "X." }],
    ],
    ["a word of 1,000 letters", [{ value: "2001", words: "x".repeat(1_000) }]],
    [
      "10,000 years",
      [
        { value: "BC9999", words: "One." },
        { value: "9999", words: "Two." },
      ],
    ],
    [
      "24 days of one month, with long words",
      Array.from({ length: 24 }, (_, n) => ({
        value: `2001-05-${String(n + 1).padStart(2, "0")}`,
        words: "and so on ".repeat(100),
      })),
    ],
    [
      "24 dates before and after",
      Array.from({ length: 24 }, (_, n) => ({
        value: String(2000 + (n % 3)),
        mod: n % 2 === 0 ? "BEFORE" : "AFTER",
        words: "X.",
      })),
    ],
  ])("stays sound for %s", (_, told) => {
    expectSound(svgOf(told));
  });

  it("is sane for years that no calendar has", () => {
    const { entries } = timelineOf(
      openDocument(inventedArticle("a", "In the year 99999 all ends. In 2026-02-30 nothing was.")),
    );
    const picture = timelinePicture(ABOUT, entries);
    if (picture !== undefined) expectSound(picture.svg);
  });

  it("has an alternative text that fits, whatever the title", () => {
    const title = "𝕏y ".repeat(2_000);
    const picture = timelinePicture({ title }, entriesOf([{ value: "2001", words: "X." }]));
    expect(picture?.alt.length).toBeLessThanOrEqual(1024);
    expect(ofKind(picture?.svg ?? "", "title")).toEqual(["Timeline"]);
  });
});
