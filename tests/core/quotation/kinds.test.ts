import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/core/quotation/check-text.ts";
import { indexArticleWords } from "../../../src/core/quotation/word-index.ts";
import { anArticle } from "../../support/articles.ts";
import { KINDS, TOLD } from "./kinds.cases.ts";

const index = indexArticleWords([anArticle(TOLD)]);

describe("a quotation with", () => {
  it.each(Object.entries(KINDS))("%s", (_, { said, verdict, flip }) => {
    const [checked, ...others] = checkText(said, index).checked;
    expect(others).toEqual([]);
    expect([verdict].flat()).toContain(checked?.verdict);
    const flips = checked?.places.flatMap(({ changes }) => changes.flatMap((change) => change.flip ?? []));
    expect(flips).toEqual(flip === undefined ? [] : [flip]);
  });
});
