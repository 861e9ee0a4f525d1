import { english } from "../../../../src/core/messages/en/index.ts";
import * as fc from "fast-check";
import { openDocument } from "../../../../src/core/document/document.ts";
import { timelineOf } from "../../../../src/core/timeline/timeline.ts";
import { articleOf } from "../../../../src/core/article/article.ts";
import type { Article } from "../../../../src/core/article/article.ts";
import type { TimelineExport } from "../../../../src/core/timeline/export/timeline-export.ts";

const TEXT = `Caesar was murdered in 44 BC. On 3 March 1872, “Ada, the keeper”; lit the lamp.

The mill burned in May 1904. It was rebuilt in 1906, and sold in spring 1911. Trade grew in the early 1920s. The tower fell about 5 June 1931. The inn closed in 1950.

It lay in ruins for nine years.`;

/** One entry of nearly every kind. */
export const chronicle: Article = articleOf(
  "chronicle",
  {
    title: "The mill & the <lamp>",
    author: "R. Hale",
    url: "https://example.org/mill",
    published: "2019-06-01",
  },
  TEXT,
  "ab".repeat(32),
);

export const exportOf = ({ write }: TimelineExport, article: Article = chronicle) =>
  write(article, timelineOf(openDocument(article)), english);

/** Articles that try to break out of a format. */
export const hostileArticle: fc.Arbitrary<Article> = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 8 }),
        fc.constantFrom(
          ..."In 2008|on 12 May 1844|44 BC|in the 1990s|before 2014|for nine years|=1+1|+cmd|@SUM(A1)|-2|\t=x|END:VEVENT|\r\n|\n|\n\n|\\n|;|,|\"|'|<script>|</b>|&amp;|[a](b)|# x|> y|1.|---|**|`|😀|\u202E|\u0000|\uD800|é́́|. |www.x.org|https://x.org|a@b.c".split(
            "|",
          ),
        ),
      ),
      { maxLength: 30 },
    ),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  )
  .map(([parts, title]) =>
    articleOf("hostile", { title, url: "https://example.org/?a=1&b=2" }, parts.join(" "), "0".repeat(64)),
  );
