import { describe, expect, it } from "vitest";
import {
  infinitiveOfIng,
  infinitiveOfPast,
  infinitiveOfThird,
} from "../../../../src/core/language/en/infinitive.ts";

/** Each as “form infinitive”, by what its spelling asks for. */
const PAST = {
  "nothing added":
    "annexed annex, reached reach, asked ask, played play, opened open, threatened threaten, visited visit",
  "an e before the ending":
    "refused refuse, invaded invade, argued argue, announced announce, proved prove, closed close",
  "an e after two consonants":
    "changed change, judged judge, merged merge, enabled enable, settled settle, centred centre",
  "an e after one of them only":
    "created create, treated treat, united unite, limited limit, voted vote, piloted pilot, completed complete, targeted target",
  "an e or none before n, r, l":
    "defined define, joined join, declared declare, appeared appear, required require, repaired repair, ignored ignore, monitored monitor, secured secure, murmured murmur, ruled rule, revealed reveal",
  "a letter doubled":
    "stopped stop, planned plan, controlled control, travelled travel, rebelled rebel, trekked trek",
  "a letter that was double":
    "called call, filled fill, passed pass, added add, recalled recall, buzzed buzz",
  "a y": "carried carry, tried try, studied study",
  "vowels at the end": "agreed agree, freed free, guaranteed guarantee, died die, tied tie",
  "another word": "wrote write, written write, went go, began begin, withdrew withdraw, led lead",
} as const;

const pairs = (rows: Readonly<Record<string, string>>) =>
  Object.values(rows).flatMap((row) => row.split(", ").map((pair) => pair.split(" ")));

describe("the infinitive", () => {
  it.each(pairs(PAST))("of the past “%s” is “%s”", (past, infinitive) => {
    expect(infinitiveOfPast(past ?? "")).toBe(infinitive);
  });

  it.each([
    ["invading", "invade"],
    ["annexing", "annex"],
    ["stopping", "stop"],
    ["carrying", "carry"],
    ["seeing", "see"],
    ["dying", "die"],
    ["writing", "write"],
    ["bringing", "bring"],
    ["putting", "put"],
    ["going", "go"],
    ["selling", "sell"],
    ["forging", "forge"],
  ])("of “%s” is “%s”", (ing, infinitive) => {
    expect(infinitiveOfIng(ing)).toBe(infinitive);
  });

  it.each([
    ["acknowledges", "acknowledge"],
    ["recognizes", "recognize"],
    ["carries", "carry"],
    ["passes", "pass"],
    ["watches", "watch"],
    ["lies", "lie"],
    ["goes", "go"],
  ])("of the third person “%s” is “%s”", (third, infinitive) => {
    expect(infinitiveOfThird(third)).toBe(infinitive);
  });
});
