import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { runFootnote } from "../support/run.ts";

const datesLine = z.strictObject({
  expressions: z.array(
    z.strictObject({
      start: z.int().min(0),
      end: z.int().min(1),
      text: z.string().min(1),
      type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
      value: z.string().min(1),
      mod: z.string().optional(),
    }),
  ),
});

async function datesIn(input: string | readonly Uint8Array[], ...words: string[]) {
  const { code, output, errors } = await runFootnote(["dates", "--json", ...words], { input });
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  expect(output).toMatch(/^[^\n]+\n$/);
  return datesLine.parse(JSON.parse(output)).expressions;
}

describe("dates --json", () => {
  const before = {
    nothing: "",
    spaces: "   \t",
    "line ends": "\n\n\r\n",
    "a byte order mark": "\uFEFF",
    "joined emoji": "👩🏽‍🚀🏳️‍🌈 ",
    "a letter with its accent apart": "e\u0301 ",
    "text from right to left": "\u202Eשלום\u202C ",
  };
  it.each(Object.entries(before))(
    "counts offsets from the first byte of the input, after %s",
    async (_, start) => {
      const text = `${start}The mill closed on 3 March 1904.\n`;
      const [expression, ...others] = await datesIn(text);
      expect(others).toEqual([]);
      expect(expression).toEqual({
        start: text.indexOf("3 March"),
        end: text.indexOf("."),
        text: "3 March 1904",
        type: "DATE",
        value: "1904-03-03",
      });
    },
  );

  it("reads input that arrives byte by byte", async () => {
    const text = "👩🏽‍🚀 The mill closed in 1904.";
    const bytes = Array.from(Buffer.from(text), (byte) => Uint8Array.of(byte));
    expect(await datesIn(bytes)).toEqual(await datesIn(text));
  });

  it("reckons from --date", async () => {
    const text = "The mill closed yesterday.";
    expect((await datesIn(text, "--date", "2024-03-01"))[0]?.value).toBe("2024-02-29");
    expect((await datesIn(text))[0]?.value).not.toMatch(/^\d/);
  });

  it("gives both ends of a range", async () => {
    expect((await datesIn("The mill ran from 1804 to 1811.")).map(({ value }) => value)).toEqual([
      "1804",
      "1811",
    ]);
  });

  it.each(["", " \n", "The pear trees stand in rows."])("finds nothing in %j", async (text) => {
    expect(await datesIn(text)).toEqual([]);
  });

  it("holds the slice of the input in every expression, in order and apart", async () => {
    const words = fc.constantFrom(
      "in 1904",
      "on 3 March",
      "\n",
      "  ",
      "👩🏽‍🚀",
      "last week",
      "nine winters",
      "the 1990s",
      "e\u0301",
      "\r\n",
      "Monday",
      "the mill",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 12 }), async (parts) => {
        const text = parts.join(" ");
        let end = 0;
        for (const expression of await datesIn(text, "--date", "2019-06-01")) {
          expect(expression.text).toBe(text.slice(expression.start, expression.end));
          expect(expression.start).toBeGreaterThanOrEqual(end);
          end = expression.end;
        }
      }),
      { numRuns: 50 },
    );
  });

  const misuse = [
    "",
    "x",
    "2026",
    "2026-01",
    "2026-13-01",
    "2026-02-30",
    "2026-1-1",
    "01.02.2026",
    " 2026-01-31",
    "2026-01-31T00:00",
    "+02026-01-31",
  ];
  it.each(misuse)("refuses the date %j", async (date) => {
    const { code, output, errors } = await runFootnote(["dates", "--json", "--date", date], {
      input: "yesterday",
    });
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toMatch(/^--date (?:takes a day such as 2026-01-31|is missing)/);
  });
});

describe("dates for people", () => {
  it("prints a line for each expression", async () => {
    const { code, output } = await runFootnote(["dates"], { input: "The mill ran from 1804 to 1811." });
    expect(code).toBe(0);
    expect(output).toBe("18–22\tDATE\t1804\t\t1804\n26–30\tDATE\t1811\t\t1811\n");
  });
});

describe("dates --event", () => {
  const text = "On Monday the bridge opened. Thousands crossed it. It was begun in 2008.";
  const ask = (...words: string[]) =>
    runFootnote(["dates", "--date", "2014-05-14", ...words], { input: text });
  const place = (word: string): string => `${text.indexOf(word)}-${text.indexOf(word) + word.length}`;

  it("tells the date of each event, also where its own sentence has none", async () => {
    const words = ["opened", "crossed", "begun"];
    const { output } = await ask("--json", ...words.flatMap((word) => ["--event", place(word)]));
    const { events } = z
      .object({ events: z.array(z.object({ text: z.string(), date: z.string() })) })
      .parse(JSON.parse(output));
    expect(events.map((event) => [event.text, event.date])).toEqual([
      ["opened", "2014-05-12"],
      ["crossed", "2014-05-12"],
      ["begun", "2008"],
    ]);
  });

  it("writes a line for each where people read it", async () => {
    expect((await ask("--event", place("crossed"))).output).toContain("\tEVENT\t2014-05-12\t\tcrossed\n");
  });

  it.each(["", "7", "9-4", "4-4", "0-73", "a-b", "-1-4"])("turns down the place %j", async (written) => {
    const { code, output, errors } = await ask(`--event=${written}`);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain("--event takes the place of an event’s words, such as 4-10");
  });
});
