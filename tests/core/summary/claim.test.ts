import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/core/document/document.ts";
import { MEDIUM } from "../../../src/core/summary/length.ts";
import { summarise } from "../../../src/core/summary/summary.ts";
import { articleOf } from "../../../src/core/article/article.ts";
import { wordsOf } from "../../../src/core/article/quote.ts";

const claimOf = (title: string, text: string): string | undefined => {
  const { claim } = summarise(openDocument(articleOf("a", { title }, text, "0".repeat(64))), MEDIUM);
  return claim && wordsOf(claim);
};

const REST = `A tax must be simple and cheap to collect. Shops close and trams are late in winter. The poor would pay first, because they have no car. Our neighbours can do better than that, and we can too. It is a good town with a strong budget. The council has time until May.`;
const CLAIM = "The parcel tax is a bad idea, and the council should drop the parcel tax.";
const TITLE = "The parcel tax is a bad idea";

describe("the claim of an argument", () => {
  it("is the sentence that says what the title names, and what ought to be", () => {
    expect(claimOf(TITLE, `${CLAIM} ${REST}`)).toBe(CLAIM);
  });

  it("is found at the end too", () => {
    expect(claimOf(TITLE, `Trams are late in winter.\n\n${REST}\n\n${CLAIM}`)).toBe(CLAIM);
  });

  it("is never what somebody else is said to say", () => {
    expect(claimOf(TITLE, `The mayor says that ${CLAIM.replace("The", "the")} ${REST}`)).toBeUndefined();
    expect(claimOf(TITLE, `“${CLAIM}” ${REST}`)).toBeUndefined();
  });

  it("is none where two sentences claim as much", () => {
    expect(
      claimOf(TITLE, `${CLAIM} The parcel tax should be dropped, for it is a bad idea. ${REST}`),
    ).toBeUndefined();
  });

  it("is none where no sentence has to do with the title", () => {
    expect(claimOf("Rain over Arnby", `${CLAIM} ${REST}`)).toBeUndefined();
  });

  it("is none in news", () => {
    const news = `The parcel tax is a bad idea, the mayor said. The council should drop the parcel tax, she added on Monday. Trams were late, according to the council. The tax was announced in May. Farmers said nothing.`;
    expect(claimOf(TITLE, news)).toBeUndefined();
  });

  it("is taken into the summary", () => {
    const article = articleOf(
      "a",
      { title: TITLE },
      `${REST}\n\n${REST.replaceAll(".", ", they hope.")}\n\n${CLAIM}`,
      "0".repeat(64),
    );
    const { sentences, claim } = summarise(openDocument(article), MEDIUM);
    expect(claim).toBeDefined();
    expect(sentences.map(({ quote }) => quote.span)).toContainEqual(claim?.span);
  });
});
