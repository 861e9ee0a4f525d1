import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/core/errors.ts";
import { ingestText } from "../../src/ingest/ingest-text.ts";
import type { TextOptions } from "../../src/ingest/options.ts";
import { findFault } from "../../src/ingest/round-trip.ts";
import { parseArticle } from "../../src/storage/parse-article.ts";

const BODY = "It leaves at nine. It is never late. It waits for nobody.";
/** The loader reads each run of white space in a field as one space. */
const flat = (text: string | undefined) => text?.replace(/\s+/g, " ");
const SOURCE = `The ferry\n\n${BODY}\n`;

describe("details", () => {
  it("stand in the front matter, in one order, those that are known", () => {
    const options = {
      language: "en-GB",
      url: "https://example.org/a",
      published: "2026",
      author: "Jane Doe",
      publisher: "",
    };
    expect(ingestText(SOURCE, "text", options).markdown).toBe(
      `---\ntitle: The ferry\nauthor: Jane Doe\nurl: https://example.org/a\npublished: "2026"\nlanguage: en-GB\n---\n\n${BODY}\n`,
    );
  });

  it("come from the front matter of Markdown, and options override them", () => {
    const source = `---\ntitle: 1984\nauthor: Jane Doe\npublished: 2026-03-03\nlanguage:\n---\n\n${BODY}\n`;
    const { details } = ingestText(source, "markdown", { author: "John Roe" }).report;
    expect(details).toEqual({ title: "1984", author: "John Roe", published: "2026-03-03" });
  });

  it("are read from front matter as the loader reads them: a title in several lines becomes one", () => {
    const source = `---\ntitle: |\n  The ferry\n  at night\n---\n\n${BODY}\n`;
    const { markdown, report } = ingestText(source, "markdown", { id: "a" });
    expect(report.details.title).toBe("The ferry at night");
    expect(parseArticle("a", markdown).article.title).toBe(parseArticle("a", source).article.title);
  });

  it("keep the questions of front matter, and the loader reads them back", () => {
    const questions = ["When did the ferry leave?", "Was it late?"];
    const source = `---\ntitle: A\nquestions:\n  - ${questions.join("\n  - ")}\n---\n\n${BODY}\n`;
    const { markdown, report } = ingestText(source, "markdown", { id: "a" });
    expect(report.notes).toEqual([]);
    expect(parseArticle("a", markdown).article.questions).toEqual(questions);
  });

  it("leave away questions that are no list, and say so", () => {
    const { report } = ingestText(`---\ntitle: A\nquestions: Why?\n---\n\n${BODY}\n`, "markdown");
    expect(report.details.questions).toBeUndefined();
    expect(report.notes.join()).toContain("questions");
  });

  it("are not read from plain text that starts with a rule", () => {
    const { markdown } = ingestText(`---\n\n${BODY}\n\n---\n`, "text", { title: "A" });
    expect(markdown).toContain(`---\n\n---\n\n${BODY}`);
  });

  it.each<[what: string, options: TextOptions, says: RegExp]>([
    ["an address without a scheme", { url: "example.org/a" }, /--url .*https:/],
    ["an address that is not of the web", { url: "ftp://example.org/a" }, /--url/],
    ["an address with a script", { url: "javascript:alert(1)" }, /--url/],
    ["an address with a space", { url: "https://example.org/a b" }, /--url/],
    ["an address without a host", { url: "https://" }, /--url/],
    ["a date in words", { published: "3 March 2026" }, /--published .*2026-01-31/],
    ["a day that no calendar has", { published: "2026-02-30" }, /--published/],
    ["a month that no calendar has", { published: "2026-13" }, /--published/],
    ["a time of day", { published: "2026-03-03T10:00:00Z" }, /--published/],
    ["a language in words", { language: "British English" }, /--language/],
    ["a title of two lines", { title: "The\nferry" }, /--title/],
    ["an id that is a path", { id: "../ferry" }, /--id/],
  ])("refuse %s", (_, options, says) => {
    const ingesting = () => ingestText(SOURCE, "text", options);
    expect(ingesting).toThrow(UsageError);
    expect(ingesting).toThrow(says);
  });

  it.each(["2026", "2026-03", "2026-03-03", "2024-02-29"])("take the date %s", (published) => {
    expect(ingestText(SOURCE, "text", { published }).report.details.published).toBe(published);
  });

  it("survive whatever YAML makes of them", () => {
    const value = fc.oneof(
      fc.constantFrom(
        "null",
        "~",
        "yes",
        "1e3",
        "- a",
        "a: b",
        "# a",
        "'",
        '"',
        "@a",
        "%a",
        "{a",
        "*a",
        "&a",
        "!a",
        "|",
        ">",
        "---",
        "2026-01-01",
      ),
      fc
        .string({ unit: "grapheme", minLength: 1, maxLength: 100 })
        .filter((text) => text.trim() !== "" && !/\p{Cc}/u.test(text)),
    );
    fc.assert(
      fc.property(value, value, (title, author) => {
        const { markdown, report } = ingestText(BODY, "text", { id: "a", title, author });
        const { article } = parseArticle("a", markdown);
        expect(article.title).toBe(flat(report.details.title));
        expect(article.author).toBe(flat(report.details.author));
        expect(article.text).toBe(BODY);
      }),
    );
  });
});

describe("what cannot become an article", () => {
  it.each<[what: string, source: string, says: RegExp]>([
    ["an empty source", "", /no text/],
    ["blank lines", " \n\f\n\t", /no text/],
    ["front matter alone", "---\ntitle: A\n---\n", /no text/],
    ["a text without a title", BODY, /--title/],
    ["noise alone", "# The ferry\n\nAdvertisement\n\nRead more", /No paragraph is left.*--keep/],
    ["front matter that is not closed", `---\ntitle: A\n\n${BODY}`, /not closed/],
    [
      "front matter that is not YAML",
      `---\ntitle: A\nauthor: "b\n---\n\n${BODY}`,
      /^Line 3: .*not valid YAML/,
    ],
    [
      "front matter with a reference",
      `---\ntitle: &t A\nauthor: *t\n---\n\n${BODY}`,
      /^Line 3: .*quotation marks/,
    ],
    ["front matter that is a list", `---\n- a\n---\n\n${BODY}`, /list of fields/],
    ["a title without letters", `# ?\n\n${BODY}`, /--id/],
  ])("%s is refused with what to do", (_, source, says) => {
    expect(() => ingestText(source, "markdown")).toThrow(UsageError);
    expect(() => ingestText(source, "markdown")).toThrow(says);
  });
});

describe("notes", () => {
  it("a text of few sentences is taken, and pointed out", () => {
    const { report } = ingestText("The ferry\n\nIt is late.", "text");
    expect(report).toMatchObject({ paragraphs: 1, sentences: 1, words: 3 });
    expect(report.notes).toEqual(["The text has only 1 sentence: check that the whole article was copied."]);
  });

  it("warn of lines in plain text that will be read as headings", () => {
    const source = `The ferry\n\n# 7 is its number.\n\n${BODY}\n`;
    expect(ingestText(source, "text").report.notes).toEqual([
      expect.stringMatching(/^Line 3 starts with “#”/),
    ]);
    expect(ingestText(source, "markdown").report.notes).toEqual([]);
    // A title goes into the front matter, whatever it starts with.
    expect(ingestText(`# The ferry\n\n${BODY}\n`, "text").report.notes).toEqual([]);
  });

  describe("on a text without a blank line", () => {
    const long =
      "The ferry leaves the quay at nine, and nobody has ever seen it wait for anyone who came late, not even the mayor of the town.";
    const source = ["A ferry", ".", long, long, "Related Content"].join("\n");

    it("say that its long lines were taken for paragraphs, and what was noise between them", () => {
      const { markdown, report } = ingestText(source, "text");
      expect(report).toMatchObject({ id: "a-ferry", paragraphs: 2, changes: { blankLines: 0 } });
      expect(report.notes).toContainEqual(expect.stringMatching(/each line was taken for a paragraph/));
      expect(report.dropped.map(({ line, text }) => [line, text])).toEqual([
        [1, "A ferry"],
        [2, "."],
        [5, "Related Content"],
      ]);
      expect(findFault({ id: "a-ferry", words: source, markdown, readBack: markdown })).toBeUndefined();
    });

    it("are silent on wrapped lines and on Markdown, whose lines are no paragraphs", () => {
      const wrapped = "The ferry leaves the quay at nine.\nNobody has ever\nseen it wait. It never does.";
      const options = { title: "A" };
      expect(ingestText(wrapped, "text", options).report).toMatchObject({ paragraphs: 1, notes: [] });
      expect(ingestText(`${long}\n${long}`, "markdown", options).report).toMatchObject({ paragraphs: 1 });
    });
  });
});

describe("for any text", () => {
  const source = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "",
          "Advertisement",
          "# A",
          "The ferry leaves.",
          "---",
          " x \f y ",
          "\uFEFF",
          "MAYOR TO FACE COUNCIL IF SHE SKIPS",
        ),
        fc.string({ unit: "grapheme", maxLength: 30 }),
      ),
      { minLength: 1, maxLength: 20 },
    )
    .chain((lines) => fc.constantFrom("\n", "\r\n", "\n\n").map((end) => lines.join(end)))
    .filter((text) => /\S/.test(text.replaceAll("\uFEFF", "")));

  it("the loader reads the article as it was counted, and every paragraph stands in the source", () => {
    fc.assert(
      fc.property(source, (lines) => {
        const text = `${lines}\n\nThe ferry leaves at nine.`;
        const { markdown, report } = ingestText(text, "text", { id: "a", title: "Untitled" });
        expect(findFault({ id: "a", words: text, markdown, readBack: markdown })).toBeUndefined();
        expect(parseArticle("a", markdown).article.paragraphs).toHaveLength(report.paragraphs);
      }),
    );
  });
});

describe("findFault", () => {
  const { markdown } = ingestText(SOURCE, "text");

  it("finds words that are not the source’s", () => {
    const changed = markdown.replace("nine", "ten");
    expect(findFault({ id: "a", words: SOURCE, markdown: changed, readBack: changed })).toMatch(
      /do not stand/,
    );
  });

  it("finds an article that the bot could not load", () => {
    const broken = markdown.replace("title", "name");
    expect(findFault({ id: "a", words: SOURCE, markdown: broken, readBack: broken })).toMatch(/“title”/);
  });

  it("finds a disk that gives back something else", () => {
    expect(findFault({ id: "a", words: SOURCE, markdown, readBack: markdown.slice(0, -1) })).toMatch(/disk/);
  });
});
