import { describe, expect, it } from "vitest";
import { openDocument } from "../../../src/core/document/document.ts";
import { layer } from "../../../src/core/document/layer.ts";
import { anArticle } from "../../support/articles.ts";

describe("a layer", () => {
  it("is read when it is first asked for, and once for each document", () => {
    const read: string[] = [];
    const lengthOf = layer({ bytesPerCharacter: 1 }, ({ article }) => {
      read.push(article.text);
      return { length: article.text.length };
    });
    const [one, other] = [openDocument(anArticle("One.")), openDocument(anArticle("Another."))];
    expect(read).toEqual([]);
    expect(lengthOf(one)).toBe(lengthOf(one));
    expect(lengthOf(other).length).toBe(8);
    expect(read).toEqual(["One.", "Another."]);
  });

  it("keeps “nothing found” as well", () => {
    let reads = 0;
    const nothing = layer({ bytesPerCharacter: 0 }, () => {
      reads += 1;
      return undefined;
    });
    const document = openDocument(anArticle("One."));
    expect([nothing(document), nothing(document)]).toEqual([undefined, undefined]);
    expect(reads).toBe(1);
  });

  it("tells its document what it takes, with the layers that it asked for", () => {
    const words = layer({ bytesPerCharacter: 10 }, ({ article }) => article.text.split(" "));
    const count = layer({ bytesPerCharacter: 1 }, (document) => words(document).length);
    const told: number[] = [];
    const document = {
      ...openDocument(anArticle("One two.")),
      onRead: (bytes: number) => void told.push(bytes),
    };
    count(document);
    count(document);
    expect(told).toEqual([80, 8]);
  });
});
