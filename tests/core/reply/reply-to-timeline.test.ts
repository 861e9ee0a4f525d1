import { english } from "../../../src/core/messages/en/index.ts";
import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/core/document/document.ts";
import { timelineOf } from "../../../src/core/timeline/timeline.ts";
import { wordsOf } from "../../../src/core/article/quote.ts";
import { replyToTimeline } from "../../../src/core/reply/reply-to-timeline.ts";
import { anArticle } from "../../support/articles.ts";

/** The blocks after the title, as lines. */
function linesFor(text: string): string[] {
  const article = anArticle(text);
  return replyToTimeline(article, timelineOf(openDocument(article)), {}, english)
    .blocks.slice(1)
    .map((block) => {
      if (block.kind === "entry") return `${block.label} | ${wordsOf(block.quote)}`;
      return "text" in block ? block.text : block.kind;
    });
}

describe("a reply with a timeline", () => {
  const marks = {
    "is expected": ["The mill will open in 2030.", "2030 (expected)"],
    "may be": ["The mill might open in 2030.", "2030 (perhaps)"],
    "did not happen": ["The mill did not open in 1930.", "1930 (did not happen)"],
    "is a range": ["The mill ran 1957–58.", "1957–1958"],
  } as const;
  it.each(Object.entries(marks))(
    "marks what %s beside the date, not in the quote",
    (_name, [text, label]) => {
      expect(linesFor(text)).toEqual([`${label} | ${text}`]);
    },
  );

  it("says where else an event is told", () => {
    expect(linesFor("Wilson resigned in 1961.\n\nIt is unclear why Wilson resigned in 1961.")).toEqual([
      "1961 | Wilson resigned in 1961.",
      "Also in ¶2, sentence 1.",
    ]);
  });

  it("counts the places that are too many to name", () => {
    expect(linesFor("Wilson resigned in 1961.\n\n".repeat(8)).at(-1)).toBe(
      `Also in ${[2, 3, 4, 5, 6].map((paragraph) => `¶${paragraph}, sentence 1`).join("; ")}; and 2 more places.`,
    );
  });

  it("puts two dates of one event side by side, each with its quote", () => {
    expect(linesFor("Ada Lovelace was born in 1815. Ada Lovelace was born in 1816.")).toEqual([
      "1815 (other dates below) | Ada Lovelace was born in 1815.",
      "or 1816 | Ada Lovelace was born in 1816.",
    ]);
  });

  it("shows the main events of a long timeline, and the way to all", () => {
    const article = anArticle(
      Array.from({ length: 40 }, (_, n) => `Wilson met number ${n} in ${1900 + n}.`).join("\n\n"),
    );
    const timeline = timelineOf(openDocument(article));
    const main = [30, 2, 17].flatMap((place) => timeline.entries[place] ?? []);
    const source = { command: "timeline", input: { article: "an-article" } };
    const reply = replyToTimeline(article, timeline, { main, source }, english);
    const labels = reply.blocks.flatMap((block) => (block.kind === "entry" ? [block.label] : []));
    expect(labels).toEqual(["1902", "1917", "1930"]);
    expect(reply.blocks.at(-1)).toEqual({ kind: "note", text: "The main events, 3 of 40." });
    expect(reply.actions).toEqual([
      {
        label: "All entries",
        command: "timeline",
        input: { article: "an-article", page: "1" },
        group: "pages",
      },
    ]);
    expect(reply.picture?.svg.match(/class="entry"/g)).toHaveLength(3);
    const whole = replyToTimeline(article, timeline, { main, source, page: 1 }, english);
    expect(whole.blocks.filter(({ kind }) => kind === "entry")).toHaveLength(10);
  });

  it("is for the asker alone where the article names no dates", () => {
    const article = anArticle("Nothing happened.");
    expect(replyToTimeline(article, timelineOf(openDocument(article)), {}, english).audience).toBe("asker");
  });
});
