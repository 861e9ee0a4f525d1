import { articleOf } from "../../src/core/article/article.ts";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";
import { describe, expect, it } from "vitest";
import { command } from "../../src/commands/command.ts";
import { commands } from "../../src/commands/index.ts";
import { citeQuote } from "../../src/core/article/citation.ts";
import { anArticle } from "../support/articles.ts";
import { FERRY, pageCommands, pageWith, wordsIn } from "./site.ts";

const OTHER = anArticle("A lighthouse burnt in 1901.", { id: "light", title: "The light" });

describe("the page of an article", () => {
  it("has the title and every paragraph with its number", async () => {
    const html = await pageWith().html("/articles/ferry");
    expect(html).toMatch(/^<!doctype html><html lang="en">/);
    for (const number of [1, 2, 3]) expect(html).toContain(`id="p${number}"`);
    for (const { span } of FERRY.paragraphs)
      expect(wordsIn(html)).toContain(FERRY.text.slice(span.start, span.end));
  });

  it("leads from the place where a note is called to the note", async () => {
    const { text, blocks } = readMarkdown(
      "The ferry left at nine.[^1] It was late.[citation needed]\n\n[^1]: By the clock of the quay.",
    );
    const article = articleOf("ferry", { title: "The ferry" }, text, "0".repeat(64), blocks);
    const { html } = pageWith([article]);
    const page = await html("/articles/ferry");
    expect(page).toContain(
      'The ferry left at nine.<sup class="call"><a href="#p2">1</a></sup> It was late.<sup class="call">citation needed</sup>',
    );
    expect(page).toMatch(/id="p2"[^]*By the clock of the quay\./);
  });

  it("marks the place that the address names", async () => {
    const start = FERRY.text.indexOf("The ferry was sold");
    const html = await pageWith().html(`/articles/ferry?quote=${start}-${start + 18}`);
    expect(html).toContain("<mark>The ferry was sold</mark>");
  });

  it.each(["0-0", "9-3", "3", "a-b", "-5-9", "0-99999", "1e3-2e3", "30-150"])(
    "says that there is no place %s",
    async (place) => {
      const response = await pageWith().page.request(`/articles/ferry?quote=${place}`);
      expect(response.status).toBe(404);
      expect(wordsIn(await response.text())).toContain("That place is not in the article.");
    },
  );

  it("prefers where it was published in search engines", async () => {
    expect(await pageWith().html("/articles/ferry")).toContain(
      '<link rel="canonical" href="https://example.org/ferry"/>',
    );
  });
});

describe("a question", () => {
  it("is answered in the article's words, beside the article, where they are marked", async () => {
    const html = await pageWith().html(
      "/articles/ferry/ask?question=When+did+the+night+ferry+leave+Rostock%3F",
    );
    const words = "The night ferry left Rostock on 3 May 2014.";
    expect(html).toContain(`<blockquote dir="auto" lang="en"><p>${words}</p></blockquote>`);
    expect(html).toContain(`<mark>${words}</mark>`);
    // The question stands above its answer, and the box is free for the next.
    expect(html).toContain('<q dir="auto">When did the night ferry leave Rostock?</q></h2>');
    expect(html).toContain('type="text" value=""');
  });

  it("may be asked as q", async () => {
    const { html } = pageWith();
    const long = await html("/articles/ferry/ask?question=Who+is+the+captain%3F");
    const short = await html("/articles/ferry/ask?q=Who+is+the+captain%3F");
    expect(short).toBe(long);
  });

  it("that the article does not answer gets an honest sentence", async () => {
    const html = await pageWith().html("/articles/ferry/ask?q=Why+do+volcanoes+erupt%3F");
    expect(wordsIn(html)).toContain("“The night ferry” does not answer this");
    expect(html).not.toContain("<mark>");
  });

  it("that is too long is refused as a page", async () => {
    const response = await pageWith().page.request(`/articles/ferry/ask?q=${"x".repeat(1_001)}`);
    expect(response.status).toBe(400);
    expect(wordsIn(await response.text())).toContain("can be up to 1,000 characters");
  });

  it("that is empty is the form again", async () => {
    const response = await pageWith().page.request("/articles/ferry/ask?q=+");
    expect(response.status).toBe(200);
  });

  it("to all articles leads to the one that answers", async () => {
    const html = await pageWith([FERRY, OTHER]).html("/ask?question=When+did+the+lighthouse+burn%3F");
    expect(html).toContain('href="/articles/light?quote=0-27"');
    expect(wordsIn(html)).toContain("The light");
  });
});

describe("a link that is shared", () => {
  const ferry = { ...FERRY, publisher: "The Post", page: "https://notes.example/articles/ferry" };
  const metaOf = async (address: string): Promise<Record<string, string>> =>
    Object.fromEntries(
      [
        ...(await pageWith([ferry]).html(address)).matchAll(/<meta property="og:(\w+)" content="([^"]*)"/g),
      ].map(([, name = "", content = ""]) => [name, content]),
    );
  const WORDS = "The ferry was sold to a company in Malmö.";
  const start = FERRY.text.indexOf(WORDS);

  it("shows the quoted words and their source, and its lasting address", async () => {
    const place = `/articles/ferry?quote=${start}-${start + WORDS.length}`;
    expect(await metaOf(place)).toMatchObject({
      title: "The night ferry",
      description: `“${WORDS}” — The Post, ¶2, sentence 2`,
      url: `https://notes.example${place}`,
    });
  });

  it("shows a question with the words that answer it", async () => {
    const shown = await metaOf("/articles/ferry/ask?q=When+did+the+night+ferry+leave+Rostock%3F");
    expect(shown["title"]).toBe("When did the night ferry leave Rostock? — The night ferry");
    expect(shown["description"]).toContain("“The night ferry left Rostock on 3 May 2014.” — The Post, ¶1");
  });

  it("shows no words where none answer", async () => {
    const shown = await metaOf("/articles/ferry/ask?q=Why+do+volcanoes+erupt%3F");
    expect(shown["description"]).toBe("“The night ferry”: every question it answers, in its own words.");
  });

  it("shows what the article is", async () => {
    expect(await metaOf("/articles/ferry")).toMatchObject({
      type: "article",
      title: "The night ferry",
      url: ferry.page,
    });
  });
});

describe("help", () => {
  it("leads to the commands by their titles, and shows nothing that is typed after a slash", async () => {
    const html = await pageWith().html("/help");
    expect(html).toContain('<dt dir="auto"><a href="/timeline">Timeline</a></dt>');
    expect(wordsIn(html)).not.toMatch(/\/(?:ask|timeline|quote)\b|PRIVACY\.md/);
  });
});

describe("a command that names an article in its query", () => {
  it("moves to that article's address", async () => {
    const response = await pageWith([FERRY, OTHER]).page.request("/ask?question=When%3F&article=light");
    expect([response.status, response.headers.get("location")]).toEqual([
      302,
      "/articles/light/ask?question=When%3F",
    ]);
  });

  it("says which there are where there is none of that name", async () => {
    const response = await pageWith([FERRY, OTHER]).page.request("/timeline?article=dark");
    expect([response.status, wordsIn(await response.text())]).toEqual([
      400,
      expect.stringContaining("There is no article “dark”"),
    ]);
  });

  it.each(["timeline", "summary"])("leads to each article's %s where none is named", async (name) => {
    const response = await pageWith([FERRY, OTHER]).page.request(`/${name}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    for (const { id } of [FERRY, OTHER]) expect(html).toContain(`href="/articles/${id}/${name}"`);
    expect(html).not.toContain("<form");
  });

  it("offers the articles by their titles where a question may go to all", async () => {
    expect(await pageWith([FERRY, OTHER]).html("/quote")).toContain(
      '<option value="light">The light</option>',
    );
  });
});

describe("where one begins", () => {
  it("is the only article", async () => {
    const response = await pageWith().page.request("/");
    expect([response.status, response.headers.get("location")]).toEqual([302, "/articles/ferry"]);
  });

  it("is a list of several", async () => {
    const html = await pageWith([FERRY, OTHER]).html("/");
    expect(html).toContain('href="/articles/ferry"');
    expect(html).toContain('href="/articles/light"');
  });

  it("says so where there is none", async () => {
    expect(wordsIn(await pageWith([]).html("/"))).toContain("No articles are loaded yet.");
  });
});

describe("every command", () => {
  it.each(pageCommands.map(({ name }) => name))("has a page: %s", async (name) => {
    const response = await pageWith().page.request(`/articles/ferry/${name}`);
    expect(response.status).toBe(200);
  });

  it("that is new is there without work: a link, a form, and its reply of any kind", async () => {
    const [sentence] = FERRY.paragraphs[0]?.sentences ?? [];
    const quote = { article: FERRY, span: sentence?.span ?? { start: 0, end: 1 } };
    const echo = command({
      name: "echo",
      description: "Says it again",
      options: {
        article: { kind: "article", description: "Which article" },
        how: { kind: "choice", description: "How", choices: [{ value: "loud", name: "Loudly" }] },
        twice: { kind: "flag", description: "Two times" },
      },
      run: async ({ how, twice }) => ({
        audience: "asker",
        blocks: [
          { kind: "heading", text: "An echo" },
          { kind: "prose", text: `${how} ${twice}` },
          { kind: "note", text: "a note" },
          { kind: "question", text: "what?" },
          { kind: "list", items: [{ name: "one", text: "thing" }] },
          { kind: "quote", quote, citation: citeQuote(quote) },
          { kind: "gap" },
          { kind: "entry", label: "2014", quote, citation: citeQuote(quote) },
          { kind: "link", label: "Out", url: "https://example.org/out" },
        ],
        actions: [
          { label: "Again", command: "echo", input: { article: "ferry", how: "loud" } },
          { label: "Never", command: "gone", input: {} },
          { label: "Not now", command: "echo", input: {}, isDisabled: true },
        ],
        files: [{ name: "echo.txt", text: "an echo" }],
      }),
    });
    const { page, html } = pageWith([FERRY], { commands: [...commands, echo] });
    const shown = await html("/articles/ferry/echo?how=loud&twice=on&utm_source=elsewhere");
    expect(wordsIn(shown)).toContain("loud true");
    for (const part of [
      '<a href="/articles/ferry/echo" aria-current="page">Echo</a>',
      '<option value="loud" selected="">Loudly</option>',
      '<h2 dir="auto">An echo</h2>',
      'href="/articles/ferry/echo?how=loud"',
      "<span>Not now</span>",
      'href="https://example.org/out"',
    ])
      expect(shown).toContain(part);
    expect(shown).not.toContain("Never");
    const file = await page.request("/articles/ferry/echo/echo.txt?how=loud");
    expect(file.headers.get("content-disposition")).toBe('attachment; filename="echo.txt"');
    expect(await file.text()).toBe("an echo");
  });

  it("that fails is an apology with a reference, and no more", async () => {
    const broken = command({
      name: "broken",
      description: "Fails",
      options: {},
      run: () => Promise.reject(new Error("secret detail")),
    });
    const reported: unknown[] = [];
    const { page } = pageWith([FERRY], {
      commands: [broken],
      reportError: (error) => (reported.push(error), "ref-1"),
    });
    const response = await page.request("/broken");
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).toContain("ref-1");
    expect(text).not.toContain("secret");
    expect(reported).toHaveLength(1);
  });
});

describe("a timeline", () => {
  it("is drawn in the page, and its labels lead to the words", async () => {
    const html = await pageWith().html("/articles/ferry/timeline");
    expect(html).toMatch(/<svg [^>]*viewBox=/);
    expect(html).toMatch(/<a class="entry" href="\/articles\/ferry\?quote=\d+-\d+">/);
  });

  it("is kept as a file", async () => {
    const response = await pageWith().page.request("/articles/ferry/timeline/ferry-timeline.ics?export=ics");
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(await response.text()).toMatch(/^BEGIN:VCALENDAR/);
  });

  it.each(["other.ics", "ferry-timeline.csv"])("has no file %s", async (name) => {
    expect((await pageWith().page.request(`/articles/ferry/timeline/${name}?export=ics`)).status).toBe(404);
  });
});

describe("what is not there", () => {
  it.each([
    "/nothing",
    "/articles/nothing",
    "/articles/ferry/nothing",
    "/a/b/c/d/e",
    "/assets/x/page.css",
    "/favicon.ico",
  ])("is said to be not there: %s", async (address) => {
    const response = await pageWith().page.request(address);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
  });
});

describe("a text that may be quoted but not republished", () => {
  const hidden = pageWith([FERRY], { hidesFullText: true });

  it("is not on its page", async () => {
    const words = wordsIn(await hidden.html("/articles/ferry"));
    for (const { span } of FERRY.paragraphs)
      expect(words).not.toContain(FERRY.text.slice(span.start, span.end));
    expect(words).toContain("Read the whole article");
  });

  it("shows the paragraphs that are quoted, and that others are left out", async () => {
    const html = await hidden.html("/articles/ferry/ask?q=When+was+the+harbour+closed%3F");
    expect(html).toContain('id="p2"');
    expect(html).not.toContain('id="p1"');
    expect(html.match(/class="gap"/g)).toHaveLength(2);
  });

  it("is not for search engines", async () => {
    expect(await hidden.html("/articles/ferry")).toContain('<meta name="robots" content="noindex"/>');
  });
});
