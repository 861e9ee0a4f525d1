import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import type { Article } from "../../src/core/article/article.ts";
import { quoteSentences, wordsOf } from "../../src/core/article/quote.ts";
import { linkTo } from "../../src/core/article/text-fragment.ts";
import { renderedPage } from "./rendered-page.ts";

/** A sentence, and whether a browser that opens its link shows it. */
export interface Landing {
  readonly words: string;
  readonly role: string;
  readonly link: string | undefined;
  readonly isThere: boolean;
}

/** How far from the middle of the window a place may be, in CSS pixels: half a line. */
const NEAR = 60;

/**
 * Opens the link to each sentence of an article in a browser, on the page that its Markdown makes.
 *
 * @param article - with an https address; a server on loopback stands in for it
 */
export async function landingsOf(
  browser: Browser,
  article: Article,
  markdown: string,
): Promise<readonly Landing[]> {
  const page = renderedPage(markdown);
  const server = createServer((_, response) =>
    response.setHeader("content-type", "text/html; charset=utf-8").end(page),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port has such an address
  const { port } = server.address() as AddressInfo;
  const landings: Landing[] = [];
  const context = await browser.newContext({
    viewport: { width: 900, height: 800 },
    reducedMotion: "reduce",
  });
  try {
    const tab = await context.newPage();
    const seen = new Map<string, number>();
    for (const { sentences, role } of article.paragraphs)
      for (const sentence of sentences) {
        const quote = quoteSentences(article, sentence);
        const words = wordsOf(quote);
        const letters = lettersOf(words);
        if (letters === "") continue;
        const turn = occurrencesBefore(article.text, letters, quote.span.start, seen);
        const link = linkTo(quote);
        const fragment = link === undefined ? "" : link.slice(link.indexOf("#"));
        await tab.goto("about:blank");
        await tab.goto(`http://127.0.0.1:${port}/${fragment}`);
        const isThere = await tab.evaluate<boolean>(
          `(${SHOWS})(${JSON.stringify(letters)}, ${turn}, ${NEAR})`,
        );
        landings.push({ words, role, link, isThere });
      }
  } finally {
    await context.close();
    await new Promise((resolve) => server.close(resolve));
  }
  return landings;
}

const lettersOf = (words: string): string => words.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");

/** How often the same letters stand before a place. */
function occurrencesBefore(text: string, letters: string, start: number, seen: Map<string, number>): number {
  const before = lettersOf(text.slice(0, start));
  const known = seen.get(letters);
  if (known !== undefined && known > 0) seen.set(letters, known + 1);
  let count = 0;
  for (let at = before.indexOf(letters); at !== -1; at = before.indexOf(letters, at + 1)) count += 1;
  return count;
}

/** Runs in the page: whether letters, at their nth place, begin in the middle of the window. Marks of notes are no letters of the text. */
const SHOWS = `(letters, turn, near) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let all = "";
  const places = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent.closest("sup a, [data-footnote-backref], #footnote-label, style, script")) continue;
    for (let at = 0; at < node.data.length; at += 1) {
      const plain = node.data[at].normalize("NFKC").replace(/[^\\p{L}\\p{N}]/gu, "");
      for (const letter of plain) { all += letter; places.push([node, at]); }
    }
  }
  let at = all.indexOf(letters);
  for (let left = turn; left > 0 && at !== -1; left -= 1) at = all.indexOf(letters, at + 1);
  if (at === -1) return false;
  const range = document.createRange();
  const [first, start] = places[at];
  range.setStart(first, start);
  range.setEnd(first, start + 1);
  const box = range.getBoundingClientRect();
  // A browser sets the first line of what it finds in the middle of the window.
  return window.scrollY > 0 && Math.abs(box.top + box.height / 2 - window.innerHeight / 2) <= near;
}`;
