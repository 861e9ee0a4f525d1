/** Files and the text that is read from them. What Markdown means is tested where Markdown is read. */
export const textCases: Record<string, { file: string; text: string }> = {
  "a body right after the front matter": { file: "---\ntitle: T\n---\nOne.", text: "One." },
  "blank lines after the front matter": { file: "---\ntitle: T\n---\n\n \t\n\nOne.\n", text: "One." },
  "white space at the end": { file: "---\ntitle: T\n---\nOne. \t\n\n\u00a0\n", text: "One." },
  "line ends of two characters": {
    file: "---\r\ntitle: T\r\n---\r\n\r\nOne\\\r\ntwo.\r\n",
    text: "One\ntwo.",
  },
  "a line that wraps": { file: "---\ntitle: T\n---\nOne\ntwo.", text: "One two." },
  "a byte order mark": { file: "\ufeff---\ntitle: T\n---\nOne.", text: "One." },
  "three dashes in the body": { file: "---\ntitle: T\n---\nOne.\n\n---\n\nTwo.", text: "One.\n\nTwo." },
  "spaces after the three dashes": { file: "---  \ntitle: T\n--- \t\nOne.", text: "One." },
  "characters that look alike": {
    file: "---\ntitle: T\n---\ne\u0301 ﬁ … “x”\u200b",
    text: "e\u0301 ﬁ … “x”\u200b",
  },
  "Markdown and HTML": {
    file: "---\ntitle: T\n---\n*a* <b>b</b> &amp; [c](d) \\*",
    text: "a b & c *",
  },
  "many blank lines within": { file: "---\ntitle: T\n---\nOne.\n\n\n\nTwo.", text: "One.\n\nTwo." },
};

/** Front matter, without its three dashes, and what is read from it. */
export const detailCases: Record<
  string,
  { yaml: string; details: Record<string, string | readonly string[] | undefined> }
> = {
  "all fields": {
    yaml: "title: T\nauthor: A\npublisher: P\nurl: https://example.org/a\npublished: 2026-01-31\nlanguage: en",
    details: {
      title: "T",
      author: "A",
      publisher: "P",
      url: "https://example.org/a",
      published: "2026-01-31",
      language: "en",
    },
  },
  "a title like a number": { yaml: "title: 1984", details: { title: "1984" } },
  "a title like a decimal number": { yaml: "title: 1.50", details: { title: "1.50" } },
  "a title like a truth value": { yaml: "title: no", details: { title: "no" } },
  "a title like nothing": { yaml: "title: null", details: { title: "null" } },
  "a title like a date": { yaml: "title: 2026-01-31", details: { title: "2026-01-31" } },
  "a quoted title": { yaml: 'title: "War: a \\"view\\""', details: { title: 'War: a "view"' } },
  "a title in several lines": { yaml: "title: >\n  War\n  and peace", details: { title: "War and peace" } },
  "three dashes within a value": {
    yaml: "title: War --- and peace",
    details: { title: "War --- and peace" },
  },
  "three dashes at the beginning of a value": {
    yaml: "title: |\n  ---\n  War",
    details: { title: "--- War" },
  },
  "a line separator within a value": {
    yaml: "title: War\u2028and peace",
    details: { title: "War and peace" },
  },
  "a remark": { yaml: "# Mine\ntitle: T # really", details: { title: "T" } },
  "fields without a value": {
    yaml: 'title: T\nauthor:\nurl: ""\npublished:',
    details: { author: undefined, url: undefined, published: undefined },
  },
  "fields of white space": { yaml: 'title: T\nauthor: "  "', details: { author: undefined } },
  "a year": { yaml: "title: T\npublished: 2026", details: { published: "2026" } },
  "a month": { yaml: "title: T\npublished: 2026-02", details: { published: "2026-02" } },
  "a leap day": { yaml: "title: T\npublished: 2024-02-29", details: { published: "2024-02-29" } },
  "an address with letters beyond ASCII": {
    yaml: "title: T\nurl: https://exämple.org/ä b",
    details: { url: "https://xn--exmple-cua.org/%C3%A4%20b" },
  },
  "an address that is not encrypted": {
    yaml: "title: T\nurl: http://example.org",
    details: { url: "http://example.org/" },
  },
  "questions, each as one line": {
    yaml: "title: T\nquestions:\n  - When did it open?\n  - >\n    Why was\n    it closed?\n  - ''",
    details: { questions: ["When did it open?", "Why was it closed?"] },
  },
  "no questions": { yaml: "title: T\nquestions:", details: { questions: undefined } },
  "a language with a region": { yaml: "title: T\nlanguage: pt-BR", details: { language: "pt-BR" } },
};

/** Files that are no article, with the line that is named and words of the reason. */
export const brokenCases: Record<string, { file: string; line: number; reason: string }> = {
  nothing: { file: "", line: 1, reason: "must start with front matter" },
  "no front matter": { file: "One.", line: 1, reason: "must start with front matter" },
  "front matter after a blank line": {
    file: "\n---\ntitle: T\n---\nOne.",
    line: 1,
    reason: "must start with",
  },
  "front matter that is never closed": { file: "---\ntitle: T\n\nOne.", line: 1, reason: "must start with" },
  "empty front matter": { file: "---\n---\nOne.", line: 1, reason: "title" },
  "front matter that is a sentence": { file: "---\nhello\n---\nOne.", line: 1, reason: "title: …" },
  "front matter that is a list": { file: "---\n- title\n---\nOne.", line: 1, reason: "title: …" },
  "no title": { file: "---\nauthor: A\n---\nOne.", line: 1, reason: "“title” is missing" },
  "an empty title": { file: "---\nauthor: A\ntitle:\n---\nOne.", line: 3, reason: "“title” is missing" },
  "a title that is a list": { file: "---\n\ntitle: [a, b]\n---\nOne.", line: 3, reason: "“title”" },
  "an author that is a list": {
    file: "---\ntitle: T\nauthor: [a, b]\n---\nOne.",
    line: 3,
    reason: "“author”",
  },
  "broken YAML": { file: "---\ntitle: T\nauthor: “A\n  b: c\n---\nOne.", line: 3, reason: "not valid YAML" },
  "an unclosed quotation mark": { file: '---\ntitle: "T\n---\nOne.', line: 3, reason: "not valid YAML" },
  "a field twice": {
    file: "---\ntitle: T\nauthor: A\ntitle: U\n---\nOne.",
    line: 4,
    reason: "not valid YAML",
  },
  "two documents": { file: "---\ntitle: T\n...\nauthor: A\n---\nOne.", line: 4, reason: "not valid YAML" },
  "a reference to nothing": { file: "---\ntitle: *T\n---\nOne.", line: 2, reason: "not valid YAML" },
  "an address without its beginning": {
    file: "---\ntitle: T\nurl: example.org\n---\nOne.",
    line: 3,
    reason: "“url” must be a full address",
  },
  "an address that is a script": {
    file: "---\ntitle: T\nurl: javascript:alert(1)\n---\nOne.",
    line: 3,
    reason: "“url” must be a full address",
  },
  "a day that no calendar has": {
    file: "---\ntitle: T\npublished: 2026-02-30\n---\nOne.",
    line: 3,
    reason: "“published” must be a date",
  },
  "a month that no calendar has": {
    file: "---\ntitle: T\npublished: 2026-13\n---\nOne.",
    line: 3,
    reason: "“published” must be a date",
  },
  "a date in words": {
    file: "---\ntitle: T\npublished: 31 January 2026\n---\nOne.",
    line: 3,
    reason: "“published” must be a date",
  },
  "a language in words": {
    file: "---\ntitle: T\nlanguage: Plattdüütsch\n---\nOne.",
    line: 3,
    reason: "“language” must be a language tag",
  },
  "questions that are no list": {
    file: "---\ntitle: T\nquestions: When did it open?\n---\nOne.",
    line: 3,
    reason: "“questions” must be a list of up to 25 questions",
  },
  "questions that are lists": {
    file: "---\ntitle: T\nquestions:\n  - [a, b]\n---\nOne.",
    line: 3,
    reason: "“questions” must be a list",
  },
  "a question that is too long to choose": {
    file: `---\ntitle: T\nquestions: [${"x".repeat(101)}]\n---\nOne.`,
    line: 3,
    reason: "up to 100 characters",
  },
  "too many questions": {
    file: `---\ntitle: T\nquestions: [${"Why?, ".repeat(26)}]\n---\nOne.`,
    line: 3,
    reason: "up to 25 questions",
  },
  "a broken field in a file with line ends of two characters": {
    file: "---\r\ntitle: T\r\npublished: soon\r\n---\r\nOne.",
    line: 3,
    reason: "“published”",
  },
  "no text": { file: "---\ntitle: T\n---\n\n \n", line: 4, reason: "no paragraph" },
  "headings and no text": { file: "---\ntitle: T\n---\n# One\n\n## Two", line: 4, reason: "no paragraph" },
};
