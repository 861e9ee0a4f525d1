import { describe, expect, it } from "vitest";
import { signatureWatch } from "../../../src/discord/receive/signature-watch.ts";
import { createManualClock } from "../../support/fake-discord/manual-clock.ts";
import { createRecordingLog } from "../../support/fake-discord/recording-log.ts";

const watched = () => {
  const [log, clock] = [createRecordingLog(), createManualClock()];
  return { log, clock, watch: signatureWatch(log, clock) };
};

describe("the watch over signatures", () => {
  it("minds nothing of the bad ones that Discord sends to try us", () => {
    const { log, watch } = watched();
    for (let count = 0; count < 10; count += 1) {
      watch.bad();
      watch.good();
    }
    expect(log.lines).toEqual([]);
  });

  it("says that the key is wrong where no signature fits, again after a minute and not before", () => {
    const { log, clock, watch } = watched();
    for (let second = 0; second < 150; second += 1) {
      watch.bad();
      clock.advance(1_000);
    }
    expect(log.lines.map(({ level }) => level)).toEqual(["warn", "warn", "warn"]);
    expect(log.lines[0]?.message).toContain("DISCORD_PUBLIC_KEY");
  });

  it("goes on saying that requests are old, under steady traffic too", () => {
    const { log, clock, watch } = watched();
    for (let second = 0; second < 150; second += 1) {
      watch.old(400);
      clock.advance(1_000);
    }
    expect(log.lines.map(({ fields }) => fields["awayS"])).toEqual([400, 400, 400]);
  });
});
