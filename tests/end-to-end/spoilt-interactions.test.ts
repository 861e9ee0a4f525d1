import { sample } from "fast-check";
import { describe, expect, it } from "vitest";
import { isInteraction } from "../../src/discord/receive/interaction-shape.ts";
import { MODES, startBotOnFake, textOf } from "../support/fake-discord/bot-on-fake.ts";
import type { BotOnFake } from "../support/fake-discord/bot-on-fake.ts";
import type { FakeInteraction } from "../support/fake-discord/interactions.ts";
import type { Json } from "../support/fake-discord/json.ts";
import { spoilt } from "../support/mutate.ts";

const QUESTION = "When was the lighthouse finished?";
/** A few hundred; `npm run bench:soak` sends a hundred thousand. */
const COUNT = Number(process.env["SOAK"] ?? 300);
const BATCH = 50;
const MINUTE = 60_000;

/** One of each kind, as Discord sends them. */
async function goodBodies(bot: BotOnFake): Promise<readonly Json[]> {
  const { fake } = bot;
  const ask = await bot.shown(fake.use("ask", { question: QUESTION, private: true }));
  const [message] = ask.messages;
  if (message === undefined) throw new Error("Nothing was shown.");
  return [
    ask,
    fake.use("timeline", { from: "1871" }),
    fake.use("quote", { text: "The light does not wait" }),
    fake.use("ask", { question: "when wa" }, { focused: "question" }),
    fake.pointAt("Check against the article", {
      content: "The light does not wait",
      embeds: [{ title: "x" }],
    }),
    fake.press(message, "Why"),
    fake.press(message, "In context"),
    fake.press(message, "Share"),
  ].map(({ payload }) => payload);
}

/** What Discord itself vouches for: without these nobody can be answered. */
const isAnswerable = ({ payload, id, token }: FakeInteraction): boolean =>
  isInteraction(payload) &&
  payload.id === id &&
  payload.token === token &&
  [2, 3, 4, 5].includes(payload.type);

/** What somebody was typing a while ago: nobody is told that it was not completed. */
const isForgotten = ({ payload, createdAt }: FakeInteraction, now: number): boolean =>
  payload["type"] === 4 && now - createdAt > 2_500;

describe.each(MODES)("spoilt interactions over %s", (mode) => {
  it(
    "end nothing, and each gets a reply or a line in the log",
    async () => {
      const bot = await startBotOnFake({ mode });
      const { fake } = bot;
      const bodies = await goodBodies(bot);
      const memory: number[] = [];
      for (let sent = 0; sent < COUNT; sent += BATCH) {
        const batch = sample(spoilt(bodies), { numRuns: BATCH, seed: sent }).map((body) => {
          const { id, token, ...rest } = body;
          const made = fake.interactions.create(rest);
          // Where the id or the token is spoilt, it stays so.
          const goodIds = bodies.map((one) => one["id"]);
          const goodTokens = bodies.map((one) => one["token"]);
          const payload = {
            ...made.payload,
            ...(!goodIds.includes(id) && { id }),
            ...(!goodTokens.includes(token) && { token }),
          };
          return { ...made, payload, made };
        });
        for (const interaction of batch) fake.deliver(interaction);
        const unanswered = () =>
          batch.filter(
            (one) =>
              isAnswerable(one) &&
              one.made.acknowledgedAfter === undefined &&
              !isForgotten(one, fake.clock.now()),
          );
        const logged = (): number => bot.log.lines.length;
        // oxlint-disable-next-line no-await-in-loop -- one batch after the other
        await fake.signal.until(() => unanswered().length <= logged());
        // oxlint-disable-next-line no-await-in-loop -- as above
        const { messages } = await bot.shown(fake.use("ask", { question: QUESTION }));
        expect(textOf(messages[0]?.payload ?? {})).toContain("1871");
        fake.clock.advance(MINUTE / 2);
        fake.forget();
        bot.log.forget();
        // Now and then, and where Node lets us (`--expose-gc`): what is left is what is kept.
        if (COUNT >= 10_000 && sent % 1_000 === 0) {
          globalThis.gc?.();
          memory.push(process.memoryUsage().heapUsed);
        }
      }
      if (COUNT >= 10_000) process.stdout.write(`${JSON.stringify({ mode, ...summary(memory) })}\n`);
      await bot.stop();
    },
    COUNT >= 10_000 ? 3_600_000 : undefined,
  );
});

/** Heap in megabytes, the least of three measurements: after a tenth, and at the end. */
function summary(memory: readonly number[]) {
  const leastAt = (end: number): number =>
    Math.round(Math.min(...memory.slice(Math.max(0, end - 3), end)) / 1e5) / 10;
  return { afterATenth: leastAt(Math.ceil(memory.length / 10)), atTheEnd: leastAt(memory.length) };
}
