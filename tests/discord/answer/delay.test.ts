import { SnowflakeUtil } from "discord.js";
import { describe, expect, it } from "vitest";
import { delayMeter } from "../../../src/discord/answer/delay.ts";

const SENT = Date.UTC(2026, 0, 31);
const idAt = (ms: number): string => String(SnowflakeUtil.generate({ timestamp: ms, increment: 1n }));

describe("delayMeter", () => {
  it.each([
    { clock: "right", offMs: 0 },
    { clock: "an hour fast", offMs: 3_600_000 },
    { clock: "ten seconds slow", offMs: -10_000 },
  ])("tells the late from the prompt with a clock that is $clock", ({ offMs }) => {
    const delayOf = delayMeter();
    expect(delayOf(idAt(SENT), SENT + offMs + 40)).toBe(0);
    expect(delayOf(idAt(SENT + 1_000), SENT + offMs + 1_050)).toBe(10);
    expect(delayOf(idAt(SENT + 2_000), SENT + offMs + 5_040)).toBe(3_000);
  });

  it("learns from one that came quicker than those before", () => {
    const delayOf = delayMeter();
    delayOf(idAt(SENT), SENT + 5_000);
    expect(delayOf(idAt(SENT + 1_000), SENT + 1_100)).toBe(0);
    expect(delayOf(idAt(SENT + 2_000), SENT + 5_100)).toBe(3_000);
  });
});
