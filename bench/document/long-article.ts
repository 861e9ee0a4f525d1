import { createHash } from "node:crypto";
import { articleOf } from "../../src/core/article/article.ts";
import type { Article } from "../../src/core/article/article.ts";
import type { Entry } from "../answers/data.ts";

/** In code units: a long report, or a chapter. */
const LENGTH = 109_000;

/** One article of the paragraphs of all texts, over and over with other years, of 109,000 characters. */
export function longArticle(entries: readonly Entry[]): Article {
  const paragraphs: string[] = [];
  let length = 0;
  for (let round = 0; length < LENGTH; round += 1)
    for (const paragraph of entries.flatMap((entry) => entry.paragraphs)) {
      if (length >= LENGTH) break;
      const other = paragraph.replace(/\b(?:1[0-9]|20)\d\d\b/g, (year) =>
        String(1000 + ((Number(year) + round * 37) % 1000)),
      );
      paragraphs.push(other);
      length += other.length + 2;
    }
  const text = paragraphs.join("\n\n").slice(0, LENGTH);
  const hash = createHash("sha256").update(text).digest("hex");
  return articleOf("long", { title: "A long article", published: "2024-05-01" }, text, hash);
}
