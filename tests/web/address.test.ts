import { describe, expect, it } from "vitest";
import {
  actionAddress,
  commandAddress,
  fileAddress,
  articleAddress,
  quoteAddress,
} from "../../src/web/address.ts";

describe("addresses", () => {
  it.each([
    ["of an article", articleAddress("ferry"), "/articles/ferry"],
    [
      "of an article with an id that is no word",
      articleAddress("a/b?c#d é"),
      "/articles/a%2Fb%3Fc%23d%20%C3%A9",
    ],
    ["of a quote", quoteAddress("ferry", { start: 3, end: 9 }), "/articles/ferry?quote=3-9"],
    ["of a command for an article", commandAddress("timeline", "ferry"), "/articles/ferry/timeline"],
    ["of a command for all articles", commandAddress("help"), "/help"],
    [
      "of a file",
      fileAddress("/articles/ferry/timeline?export=ics", "ferry.ics"),
      "/articles/ferry/timeline/ferry.ics?export=ics",
    ],
    ["of a file without a query", fileAddress("/help", "a b.txt"), "/help/a%20b.txt"],
  ])("%s", (_, address, expected) => {
    expect(address).toBe(expected);
  });

  it("of an action has the article in its path and the rest in its query", () => {
    const action = { command: "timeline", input: { article: "ferry", about: "R&D, “yes”", page: "2" } };
    expect(actionAddress(action, "article")).toBe(
      "/articles/ferry/timeline?about=R%26D%2C+%E2%80%9Cyes%E2%80%9D&page=2",
    );
  });

  it("of an action without an article has none", () => {
    expect(actionAddress({ command: "help", input: {} }, undefined)).toBe("/help");
  });
});
