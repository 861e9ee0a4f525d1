import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/core/document/document.ts";
import { wordsOf } from "../../../src/core/article/quote.ts";
import { mainEventsOf } from "../../../src/core/timeline/main-events.ts";
import { timelineOf } from "../../../src/core/timeline/timeline.ts";
import { anArticle } from "../../support/articles.ts";

function mainOf(text: string): readonly string[] {
  const document = openDocument(anArticle(text, { title: "The mill of Varn" }));
  return mainEventsOf(timelineOf(document).entries, document).map(({ clause }) => wordsOf(clause));
}

const PLAIN = "In 1900 the mill of Varn was sold to Otto Lang.";

describe("the main events", () => {
  const better: Readonly<Record<string, readonly [best: string, other: string]>> = {
    "tells of somebody by name": [PLAIN, "In 1901 there was some rain on most days."],
    "tells it in the main clause": [
      PLAIN,
      "There was much noise at the mill, which had been there since 1850.",
    ],
    "has happened": [PLAIN, "In 1903 the mill might have been sold to Ida Krall."],
    "is called by name": [PLAIN, "Nobody knew why.\n\nHe sold it to Ida Krall in 1904."],
    "is told, not asked": [PLAIN, "Who sold the mill of Varn to Ida Krall in 1905?"],
    "is dated to the year at least": [PLAIN, "In the 19th century the mill of Varn was owned by Ida Krall."],
  };
  it.each(Object.entries(better))("come first where an event %s", (_name, [best, other]) => {
    expect(mainOf(`${other}\n\n${best}`)[0]).toBe(best);
    expect(mainOf(`${best}\n\n${other}`)[0]).toBe(best);
  });

  it("are twelve at most, from all of a long story", () => {
    const years = Array.from({ length: 120 }, (_, index) => 1800 + index);
    const main = mainOf(
      years.map((year) => `In ${year} the mill of Varn was sold to Otto Lang.`).join("\n\n"),
    );
    expect(main).toHaveLength(12);
    const decades = new Set(main.map((words) => words.slice(3, 6)));
    expect(decades.size).toBe(12);
  });

  it("quote a clause with several dates once", () => {
    expect(mainOf("Plague came in 1361 and 1369 and 1379.")).toEqual([
      "Plague came in 1361 and 1369 and 1379.",
    ]);
  });

  it("are all of a short timeline", () => {
    expect(mainOf("The mill opened in 1804. The inn burned in 1811.")).toHaveLength(2);
  });
});
