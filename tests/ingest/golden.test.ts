import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ingestBytes } from "../../src/ingest/ingest-bytes.ts";
import { renderReport } from "../../src/ingest/report/render-report.ts";
import { findFault } from "../../src/ingest/round-trip.ts";
import { parseArticle } from "../../src/storage/parse-article.ts";
import { givenOptions } from "./golden.cases.ts";

const folder = join(import.meta.dirname, "..", "golden", "ingest");

describe("a source becomes the article and the report that a person has judged", () => {
  it.each(readdirSync(folder).toSorted())("%s", async (name) => {
    const sourceFile = readdirSync(join(folder, name)).find((file) => file.startsWith("source.")) ?? "";
    const source = readFileSync(join(folder, name, sourceFile));

    const { markdown, words, report } = await ingestBytes(source, sourceFile, givenOptions[name]);

    const path = `knowledge/${report.id}.md`;
    await expect(markdown).toMatchFileSnapshot(join(folder, name, "expected.md"));
    await expect(renderReport({ ...report, path })).toMatchFileSnapshot(join(folder, name, "report.txt"));
    expect(findFault({ id: report.id, words, markdown, readBack: markdown })).toBeUndefined();
    const { article, ignored } = parseArticle(report.id, markdown);
    expect(ignored).toEqual([]);
    expect(article).toMatchObject({ title: report.details.title });
    expect(article.paragraphs).toHaveLength(report.paragraphs);
  });

  it("lists options only for sources that are there", () => {
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(Object.keys(givenOptions)));
  });
});
