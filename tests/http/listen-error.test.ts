import { describe, expect, it } from "vitest";
import { listenErrorOf } from "../../src/http/listen-error.ts";

const settings = { port: "PORT", host: "HOST" };
const failed = (code: string): Error => Object.assign(new Error(`listen ${code}`), { code });
const sentenceFor = (code: string): string =>
  String(listenErrorOf(failed(code), { host: "h", port: 80 }, settings));

describe("where a server cannot listen", () => {
  it.each([
    ["EADDRINUSE", /PORT 80 is in use/],
    ["EACCES", /This user may not open PORT 80/],
    ["EADDRNOTAVAIL", /HOST “h” is not an address/],
    ["ENOTFOUND", /HOST “h” is not an address/],
  ])("%s becomes one plain sentence", (code, sentence) => {
    expect(sentenceFor(code)).toMatch(sentence);
    expect(sentenceFor(code)).not.toContain(code);
    expect(sentenceFor(code)).toMatch(/^ListenError: [^\n]+\.$/);
  });

  it("anything else stays what it is", () => {
    const error = failed("EMFILE");
    expect(listenErrorOf(error, { host: "h", port: 80 }, settings)).toBe(error);
  });
});
