import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder of articles that lasts as long as the test. Keys are file names, values their contents. */
export async function knowledgeFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "footnote-articles-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await Promise.all(Object.entries(files).map(([name, contents]) => writeFile(join(folder, name), contents)));
  return folder;
}

/** Has a heading, a link, a sentence that points back over a paragraph's end, joined emoji and two dates. */
export const FERRY = `---
title: The ferry at Arnby
author: R. Hale
url: https://example.org/ferry
published: 2019-06-01
language: en
---

# The chain ferry

The chain ferry at Arnby opened on 3 March 1872 with two horses and a borrowed bell. Captain Maria Lund steered it for nine winters.

She refused every offer from the railway company. “The river does not wait,” she wrote 👩🏽‍🚀 in her journal.

In 1904 a flood took the wooden pier. The village paid for a stone one within a decade.
`;

/** Its address is not https, so it is never linked. */
export const LAMP = `---
title: The lamp at Torrin Point
url: http://example.org/lamp
---

The lighthouse at Torrin Point was painted red in 1904. Its keeper kept eleven goats and sold cheese to sailors.

The lamp burned whale oil until 1951. Nobody has lived in the tower since.
`;

/** Its address leaves no room for a text fragment. */
const ORCHARD = `---
title: The orchard
url: https://example.org/${"a".repeat(480)}
---

The orchard behind the school has forty pear trees. Pupils prune the pear trees every February.
`;

/** Three articles, none of them broken. */
export const ARTICLES = { "ferry.md": FERRY, "lamp.md": LAMP, "orchard.md": ORCHARD } as const;
