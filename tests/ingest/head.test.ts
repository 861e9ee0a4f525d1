import { describe, expect, it } from "vitest";
import { readImprint } from "../../src/ingest/head/imprint.ts";
import { readKeyLine, readTagLine } from "../../src/ingest/head/key-lines.ts";
import { readHead } from "../../src/ingest/head/read-head.ts";
import { foundIn } from "../../src/ingest/head/stated.ts";
import { readUnderTitle } from "../../src/ingest/head/under-title.ts";

const TEXT = "The ferry leaves the quay at nine, and nobody has ever seen it wait for anyone.";
const linesOf = (source: string) => source.split("\n").map((text, index) => ({ number: index + 1, text }));
/** The head of a text and what stands under its title, as ingest puts them together. */
const headOf = (source: string) => {
  const all = linesOf(source);
  const head = readHead(all);
  const rest = all.filter(({ number }) => !head.lines.has(number));
  const title = foundIn(head.stated).title?.value;
  const under = readUnderTitle(rest, title, head.lines.size > 0);
  const values = Object.fromEntries(
    Object.entries(foundIn([...head.stated, ...under.stated])).map(([field, found]) => [
      field,
      typeof found === "object" && "value" in found ? found.value : found,
    ]),
  );
  return {
    values,
    lines: [...head.lines.keys(), ...under.lines.keys()].toSorted((a, b) => a - b),
    isScraped: head.isScraped,
  };
};

describe("readImprint", () => {
  it.each<[line: string, expected: ReturnType<typeof readImprint>]>([
    ["By Jane Doe", { author: "Jane Doe" }],
    ["BY JANE DOE", { author: "JANE DOE" }],
    [
      "*By [Jane Doe](https://example.org/jane) and Tom van den Berg*",
      { author: "Jane Doe and Tom van den Berg" },
    ],
    ["Jane Doe", undefined],
    ["By Jane Doe, Staff Writer", { author: "Jane Doe" }],
    ["By Jane Doe | March 3, 2026", { author: "Jane Doe", published: "2026-03-03" }],
    ["By Jane Doe • 3 Mar 2026 • 5 min read", { author: "Jane Doe", published: "2026-03-03" }],
    ["Written by Jane Doe on 3 March 2026", { author: "Jane Doe", published: "2026-03-03", isSaid: true }],
    ["March 3, 2026", { published: "2026-03-03" }],
    ["Published March 3, 2026 at 5:00 p.m. EST", { published: "2026-03-03", isSaid: true }],
    ["Published 3 March 2026, updated 5 March 2026", { published: "2026-03-03", isSaid: true }],
    ["Updated: 5 March 2026", { published: "2026-03-05", isChange: true, isSaid: true }],
    ["First published in The Quay, May 2019", { publisher: "The Quay", published: "2019-05" }],
    ["published in haste", undefined],
    ["*Harbour Board, June 2023*", { publisher: "Harbour Board", published: "2023-06" }],
    ["The board of May 2023", undefined],
    ["Ann Teller, May 2021", { author: "Ann Teller", published: "2021-05" }],
    ["Tue 3 Mar 2026 09.31 GMT", { published: "2026-03-03" }],
    ["2026-03-03T10:00:00Z", { published: "2026-03-03" }],
    ["Source: https://example.org/ferry", { url: "https://example.org/ferry" }],
    ["<https://example.org/ferry>", { url: "https://example.org/ferry" }],
    ["By the river they sat", undefined],
    ["By Monday the ferry was gone", undefined],
    ["By noon", undefined],
    ["On 3 March 2026 the ferry sank", undefined],
    ["In March 2026", undefined],
    ["See https://example.org for more", undefined],
  ])("%s", (line, expected) => {
    expect(readImprint(line)).toEqual(expected);
  });
});

describe("lines with a key", () => {
  it.each<[line: string, field: string | undefined, value?: string]>([
    ["Title: The ferry", "title", "The ferry"],
    ["**Author:** Jane Doe", "author", "Jane Doe"],
    ["#+DATE: 2026-03-03", "published", "2026-03-03"],
    [":author: Jane Doe", "author", "Jane Doe"],
    ["Markdown Content:", "unused", ""],
    ["Subject: the ferry", "title", "the ferry"],
    ["Captain: I will not wait.", undefined],
    ["Q: When does it leave?", undefined],
    ["The title: a story", undefined],
  ])("%s", (line, field, value) => {
    expect(readKeyLine(line)?.field).toBe(field);
    expect(readKeyLine(line)?.value).toBe(value);
  });

  it.each<[line: string, field: string | undefined, value?: string]>([
    ['<title="The ferry">', "title", "The ferry"],
    ["<date='July 15, 1979'>", "published", "July 15, 1979"],
    ["<speaker=Jane Doe />", "unused", "Jane Doe"],
    ["<author>Jane Doe</author>", "author", "Jane Doe"],
    ["<p>By the river</p>", undefined],
    ["<b>Title</b>", undefined],
    ["a < b", undefined],
  ])("or a tag: %s", (line, field, value) => {
    expect(readTagLine(line)?.field).toBe(field);
    expect(readTagLine(line)?.value).toBe(value);
  });
});

describe("readHead", () => {
  it.each<[what: string, source: string, values: object, lines: readonly number[]]>([
    [
      "a reader of web pages",
      `Title: The ferry - Harbour Times\n\nURL Source: https://example.org/ferry\n\nPublished Time: 2026-03-03T10:00:00Z\n\nMarkdown Content:\n${TEXT}`,
      { title: "The ferry - Harbour Times", url: "https://example.org/ferry", published: "2026-03-03" },
      [1, 3, 5, 7],
    ],
    [
      "marks in pointed brackets",
      `<title="The ferry">\n<date="July 15, 1979">\n<place="Orr">\n${TEXT}`,
      { title: "The ferry", published: "1979-07-15" },
      [1, 2, 3],
    ],
    [
      "a mail",
      `From: Jane Doe <jane@example.org>\nTo: Tom Lind\nSubject: The ferry\nDate: Tue, 3 Mar 2026 10:00:00 +0100\n\n${TEXT}`,
      { title: "The ferry", author: "Jane Doe", published: "2026-03-03" },
      [1, 2, 3, 4],
    ],
    [
      "a free book",
      `The Project Library\n\nTitle: The Ferry\nAuthor: Jane Doe\n\n*** START OF THE BOOK ***\n\n${TEXT}\n\n*** END OF THE BOOK ***\nLicence`,
      { title: "The Ferry", author: "Jane Doe" },
      [1, 3, 4, 6, 10, 11],
    ],
    [
      "a title, a byline and a date",
      `# The ferry\n\nBy Jane Doe\n\nMarch 3, 2026\n\n${TEXT}`,
      { author: "Jane Doe", published: "2026-03-03" },
      [3, 5],
    ],
    [
      "a subtitle above the byline",
      `The ferry\n\nIt never waits\n\nBy Jane Doe\n\n${TEXT}`,
      { author: "Jane Doe" },
      [5],
    ],
    [
      "a name before a date",
      `The ferry\n\nJane Doe\n\nMarch 3, 2026\n\n${TEXT}`,
      { author: "Jane Doe", published: "2026-03-03" },
      [3, 5],
    ],
    [
      "the change only where nothing else is",
      `The ferry\n\nUpdated 5 March 2026\n\n${TEXT}`,
      { published: "2026-03-05" },
      [3],
    ],
    [
      "all in one block",
      `On waiting\nby Jane Doe\nMay 2019\n\n${TEXT}`,
      { author: "Jane Doe", published: "2019-05" },
      [2, 3],
    ],
    ["no head: a letter’s date", `12 May 1931\n\nDear Anna,\n\n${TEXT}`, {}, []],
    ["no head: one line with a key", `Summary: the ferry is late.\n\n${TEXT}`, {}, []],
    [
      "no head: an interview",
      `Author: I wrote it in May.\n\nEditor: And when did you end?\n\n${TEXT}`,
      {},
      [],
    ],
    ["no head: a name before a paragraph", `The ferry\n\nJane Doe\n\n${TEXT}`, {}, []],
  ])("%s", (_, source, values, lines) => {
    expect(headOf(source)).toMatchObject({ values, lines });
  });

  it("knows a page that was saved whole", () => {
    expect(headOf(`Title: A\nURL Source: https://example.org\nMarkdown Content:\n${TEXT}`).isScraped).toBe(
      true,
    );
    expect(headOf(`Title: A\nAuthor: Jane Doe\n\n${TEXT}`).isScraped).toBe(false);
  });
});
