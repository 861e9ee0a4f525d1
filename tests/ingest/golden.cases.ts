import type { TextOptions } from "../../src/ingest/options.ts";

/** What is given with a source in tests/golden/ingest, by the name of its folder; nothing where it is not listed. */
export const givenOptions: Readonly<Record<string, TextOptions>> = {
  "a-letter": { title: "A letter from Tom", author: "Tom Lind", published: "1931-05-12" },
  "a-poem": { author: "Tom Lind" },
  "cyrillic-title": { language: "ru" },
  "lines-brought-back": { keep: ["KEEP OFF", "9"] },
  "lower-case-text": { title: "library to open on sundays" },
  "markdown-with-headings": { published: "2026-03" },
  "news-with-teasers": {
    publisher: "Harbour Times",
    url: "https://example.org/news/bridge?id=7",
    language: "en",
  },
};
