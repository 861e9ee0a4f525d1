import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { textOf } from "../support/fake-discord/bot-on-fake.ts";
import { FAKE_TOKEN, startFakeDiscord } from "../support/fake-discord/fake-discord.ts";
import type { FakeDiscord } from "../support/fake-discord/fake-discord.ts";
import type { FakeInteraction, ShownMessage } from "../support/fake-discord/interactions.ts";
import { Program } from "../support/program.ts";

/** What a process of each mode says when it can be reached. */
const MODES = {
  gateway: "https://discord.com/oauth2/authorize",
  http: "/interactions.",
} as const;

describe.each(Object.entries(MODES))("the buttons of a process that has ended, in %s mode", (mode, isUp) => {
  let fake: FakeDiscord;
  let program: Program | undefined;
  beforeEach(async () => {
    fake = await startFakeDiscord();
    fake.keepTime();
    await new Program(["register"], environment({ DISCORD_TOKEN: FAKE_TOKEN })).ended();
  });
  afterEach(async () => {
    program?.child.kill("SIGKILL");
    await fake.stop();
  });

  const environment = (more: Readonly<Record<string, string>>): Record<string, string> => ({
    DISCORD_API_URL: fake.apiUrl,
    ...more,
  });
  const keys = (): Record<string, string> =>
    mode === "http" ? { DISCORD_PUBLIC_KEY: fake.http.publicKey, PORT: "0" } : { DISCORD_TOKEN: FAKE_TOKEN };

  async function start(): Promise<void> {
    const started = new Program([], environment({ MODE: mode, ...keys() }));
    program = started;
    await started.wrote("output", isUp);
    const url = /http:\/\/[\d.:]+/.exec(started.output)?.[0];
    if (mode === "http") await fake.http.save(`${url}/interactions`);
  }
  const shownBy = async (interaction: FakeInteraction): Promise<ShownMessage> => {
    const { messages } = await fake.signal.until(
      () => interaction.messages.some(({ isLoading }) => !isLoading) && interaction,
    );
    const [message] = messages;
    if (message === undefined) throw new Error("Nothing was shown.");
    return message;
  };

  it("do what they say in the next one", async () => {
    await start();
    const question = "When did Russia annex Crimea?";
    const answer = await shownBy(fake.use("ask", { question, private: true }));
    program?.child.kill("SIGKILL");
    await program?.ended();
    await start();
    expect(textOf((await shownBy(fake.press(answer, "In context"))).payload)).toContain(
      "> **As Russia reasserted itself militarily",
    );
    expect(textOf((await shownBy(fake.press(answer, "Why"))).payload)).toContain("and for a date");
    const shared = await shownBy(fake.press(answer, "Share"));
    expect([shared.isEphemeral, textOf(shared.payload).includes("annexing Crimea in 2014")]).toEqual([
      false,
      true,
    ]);
    fake.press(shared, "Dismiss");
    await fake.signal.until(() => shared.isDeleted);
  });
});
