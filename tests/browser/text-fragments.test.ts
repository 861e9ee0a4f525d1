import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { landingsOf } from "../../bench/fragments/landing.ts";
import { articleOf } from "../../src/core/article/article.ts";
import { readMarkdown } from "../../src/markdown/read-markdown.ts";
import { isWithoutBrowser, openBrowser } from "./chromium.ts";

/** An article with a block of each kind, as people write them; sentences begin alike on purpose. */
const ARTICLE = `By Ann Teller

The light at Orrin was built in **1862** by [Hugh Barlow](https://example.org/barlow).[^1] The light at Orrin burned whale oil until *1875*, and nobody complained.

The light of the north,\\
The bell of the south,\\
And nobody hears them.

## How it was kept

> The light at Orrin must never go out.
> Nobody sleeps on this rock.

1. Wind the light every four hours.
2. Clean the \`glass\` of the lamp room:
   - the panes to the north, and
   - the panes to the south.

| Year | Keeper | Light |
| --- | --- | --- |
| 1862 | Ann Teller | oil |
| 1931 | Ada Holm | electric |

<figure><img src="light.png" alt=""><figcaption>Figure 1. The light in the storm of 1944.</figcaption></figure>

Q: Was the light ever out?

A: Once, for 10<sup>3</sup> seconds. Nobody noticed.

Q: Who found out?

A: My brother did. He never told anybody.

    light --on --all
    light --off

## References

- Barlow, H. (1863). *The light that I built.* London.

[^1]: He never saw the second light.
`;

describe.skipIf(isWithoutBrowser)("in a browser, the link to a sentence", () => {
  const open: { browser?: Browser } = {};
  beforeAll(async () => {
    open.browser = await openBrowser();
  });
  afterAll(() => open.browser?.close());

  it("lands on its words, whatever kind of block they are in", { timeout: 120_000 }, async () => {
    expect.assert(open.browser !== undefined);
    const { text, blocks } = readMarkdown(ARTICLE);
    const article = articleOf(
      "light",
      { title: "The light", url: "https://example.org/light" },
      text,
      "0".repeat(64),
      blocks,
    );
    const landings = await landingsOf(open.browser, article, ARTICLE);
    expect(new Set(landings.map(({ role }) => role))).toEqual(
      new Set([
        "front",
        "paragraph",
        "quotation",
        "item",
        "columns",
        "row",
        "caption",
        "turn",
        "verse",
        "code",
        "back",
        "note",
      ]),
    );
    expect(landings.filter(({ isThere }) => !isThere)).toEqual([]);
  });
});
