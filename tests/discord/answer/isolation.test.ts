import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commands } from "../../../src/commands/index.ts";
import { codeOf } from "../../../src/core/article/citation-code.ts";
import { quoteSentences } from "../../../src/core/article/quote.ts";
import type { ArticleStore } from "../../../src/core/article-store.ts";
import { createEngine } from "../../../src/core/engine.ts";
import { createEngines } from "../../../src/core/engines.ts";
import type { Owner } from "../../../src/core/owner.ts";
import { interactionAnswerer } from "../../../src/discord/answer/answer-interaction.ts";
import { mentionAnswerer } from "../../../src/discord/answer/answer-mention.ts";
import type { Responder } from "../../../src/discord/send/responder.ts";
import { createMemoryStore } from "../../support/memory-store.ts";
import { lighthouse } from "../../support/fake-discord/invented-library.ts";
import { createRecordingLog } from "../../support/fake-discord/recording-log.ts";

const SERVERS = ["200000000000000011", "200000000000000012", "200000000000000013"];
const USERS = ["200000000000000021", "200000000000000022"];
const OWNERS: readonly Owner[] = [
  ...SERVERS.map((id) => `server:${id}` as const),
  ...USERS.map((id) => `user:${id}` as const),
];
/** A word that questions name, and one that only the text holds. */
const KEYS = ["Arnby", "Brelund", "Corvik", "Dunmore", "Eskil"];
const SECRETS = ["vermilion", "turquoise", "magenta", "saffron", "indigo"];
const LIMITS = { articles: 20, additionsPerHour: 1_000_000 };

/** All shelves have an article of the same id, so that ids and buttons lead to none but one's own. */
const fileOf = (place: number): string =>
  [
    `---\ntitle: Harbours of ${SECRETS[place]}\nquestions:\n  - Who painted the ${SECRETS[place]} gate?\n---\n`,
    `The harbour of ${KEYS[place]} was painted ${SECRETS[place]} in May ${1901 + place}. Olga Brandt paid 300 crowns for the ${SECRETS[place]} paint.`,
    `A storm took the ${SECRETS[place]} gate of ${KEYS[place]} in 1931. Nobody was hurt.\n`,
  ].join("\n\n");

type Place = "server" | "direct" | "own-in-server";
type Step =
  | { readonly kind: "command"; readonly name: string; readonly about: number; readonly named: boolean }
  | { readonly kind: "complete"; readonly option: "article" | "question"; readonly about: number }
  | { readonly kind: "press"; readonly which: number }
  | { readonly kind: "menu" | "mention"; readonly about: number }
  | { readonly kind: "change"; readonly what: "add" | "remove" | "restore"; readonly whose: number };
interface Deed {
  readonly step: Step;
  readonly server: number;
  readonly user: number;
  readonly place: Place;
}

const about = fc.nat(OWNERS.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant("command" as const),
    name: fc.constantFrom("ask", "timeline", "summary", "quote", "verify", "articles", "help", "more", "why"),
    about,
    named: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("complete" as const),
    option: fc.constantFrom("article" as const, "question" as const),
    about,
  }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("press" as const), which: fc.nat() }) },
  fc.record({ kind: fc.constantFrom("menu" as const, "mention" as const), about }),
  fc.record({
    kind: fc.constant("change" as const),
    what: fc.constantFrom("add" as const, "remove" as const, "restore" as const),
    whose: about,
  }),
);
const deed: fc.Arbitrary<Deed> = fc.record({
  step,
  server: fc.nat(SERVERS.length - 1),
  user: fc.nat(USERS.length - 1),
  place: fc.constantFrom("server" as const, "direct" as const, "own-in-server" as const),
});

/** Whose shelf is read there: by its place in the lists. */
const readerOf = ({ server, user, place }: Deed): number =>
  place === "server" ? server : SERVERS.length + user;

describe("what one server or person has added", () => {
  it("is shown to no other, by no command, button, code, completion, context menu, mention or page of a reply", async () => {
    const codes = KEYS.map(() => "");
    let ownSeen = 0;
    let pressed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 12, maxLength: 24 }), async (deeds) => {
        const bot = await startBot(codes);
        for (const one of deeds) {
          const reader = readerOf(one);
          // oxlint-disable-next-line no-await-in-loop -- one after the other
          const shown = await bot.act(one);
          if (one.step.kind === "press" && shown !== "") pressed += 1;
          const seen = SECRETS.filter((secret) => shown.toLowerCase().includes(secret));
          expect(seen.filter((secret) => secret !== SECRETS[reader])).toEqual([]);
          ownSeen += seen.length;
        }
        expect(bot.apologies()).toBe(0);
      }),
      { numRuns: 30 },
    );
    // Not by showing nothing to anybody.
    expect(ownSeen).toBeGreaterThan(100);
    expect(pressed).toBeGreaterThan(10);
  });
});

/** The bot with all that it shows. */
async function startBot(codes: string[]) {
  const store = createMemoryStore();
  await Promise.all(OWNERS.map((owner, place) => add(store, owner, place)));
  const engines = createEngines({
    folder: { articles: [lighthouse], problems: [], earlierTexts: new Map() },
    source: store,
    make: ({ earlierTexts, ...library }) => createEngine(library, { earlierTexts }),
    now: () => 0,
  });
  await Promise.all(
    OWNERS.map(async (owner, place) => {
      const [article] = (await store.read(owner)).articles;
      const sentence = article?.paragraphs[0]?.sentences[0];
      if (article !== undefined && sentence !== undefined)
        codes[place] = codeOf(quoteSentences(article, sentence));
    }),
  );
  const log = createRecordingLog();
  const context = {
    commands,
    engine: () => engines.shared(),
    engineFor: ({ owner, channel }: { readonly owner: Owner; readonly channel?: string | undefined }) =>
      engines.forOwner(owner, channel),
    log,
  };
  const answer = interactionAnswerer(context);
  const answerMention = mentionAnswerer(context);
  /** Every button that anybody was shown, with the message around it. */
  const buttons: { readonly id: string; readonly components: unknown }[] = [];
  let ids = BigInt(Date.now() - 1_420_070_400_000) << 22n;

  const act = async (one: Deed): Promise<string> => {
    if (one.step.kind === "change") {
      const owner = OWNERS[one.step.whose] ?? "shared";
      if (one.step.what === "add") await add(store, owner, one.step.whose);
      else await store[one.step.what](owner, "harbours");
      return "";
    }
    const said: string[] = [];
    const responder = recording(said, buttons);
    if (one.step.kind === "mention") {
      if (one.place === "own-in-server") return "";
      const rest = restRecording(said);
      const message = { ...mentionMessage(one), id: String((ids += 1n)) };
      // @ts-expect-error -- of a message and of REST, what is read
      await answerMention(message, "1", rest);
      return said.join("\n");
    }
    const interaction = interactionFor(one, codes, buttons);
    if (interaction === undefined) return "";
    const whole = { ...interaction, id: String((ids += 1n)), token: "token", application_id: "1" };
    // @ts-expect-error -- of an interaction, what is read
    await answer(whole, responder);
    return said.join("\n");
  };
  return {
    act,
    apologies: () => log.lines.filter(({ level }) => level === "error").length,
  };
}

const add = (store: ArticleStore, owner: Owner, place: number) =>
  store.add(
    owner,
    {
      id: "harbours",
      file: fileOf(place),
      origin: { kind: "link", url: "https://example.org/harbours" },
      notes: { dropped: [], droppedLines: 0, notes: [] },
    },
    LIMITS,
  );

const nothing = async (): Promise<void> => undefined;

function recording(said: string[], buttons: { id: string; components: unknown }[]): Responder {
  const say = async ({
    payload,
    files,
  }: {
    readonly payload: { readonly components: unknown };
    readonly files: unknown;
  }) => {
    const text = JSON.stringify([payload, files]);
    said.push(text);
    for (const [, id = ""] of text.matchAll(/"custom_id":"([^"]+)"/g))
      buttons.push({ id, components: payload.components });
  };
  return {
    answer: say,
    edit: say,
    update: say,
    followUp: say,
    defer: nothing,
    deferUpdate: nothing,
    ask: nothing,
    remove: nothing,
    suggest: async (suggestions) => void said.push(JSON.stringify(suggestions)),
  };
}

const restRecording = (said: string[]) => ({
  queueRequest: async ({ body }: { readonly body?: unknown }) => {
    said.push(JSON.stringify(body));
    return new Response("{}", { headers: { "content-type": "application/json" } });
  },
});

const mentionMessage = (one: Deed) => ({
  channel_id: "200000000000000031",
  ...(one.place === "server" && { guild_id: SERVERS[one.server] }),
  author: { id: USERS[one.user] },
  content: `<@1> ${questionAbout(aboutOf(one.step))}`,
  mentions: [{ id: "1" }],
  mention_everyone: false,
  type: 0,
});

const aboutOf = (one: Step): number => ("about" in one ? one.about : 0);
const questionAbout = (place: number): string => `When was the harbour of ${KEYS[place]} painted?`;

function interactionFor(
  one: Deed,
  codes: readonly string[],
  buttons: readonly { id: string; components: unknown }[],
) {
  const user = { id: USERS[one.user] };
  const isDirect = one.place === "direct";
  const around = {
    channel: { id: "200000000000000031", type: isDirect ? 1 : 0 },
    context: isDirect ? 1 : 0,
    ...(isDirect ? { user } : { guild_id: SERVERS[one.server], member: { user, permissions: "0" } }),
    authorizing_integration_owners: one.place === "server" ? { "0": SERVERS[one.server] } : { "1": user.id },
    locale: "en-US",
  };
  switch (one.step.kind) {
    case "command":
      return {
        ...around,
        type: 2,
        data: { type: 1, name: one.step.name, options: optionsFor(one.step, codes) },
      };
    case "complete": {
      const typed = one.step.option === "article" ? "har" : `harbour ${KEYS[one.step.about]}`;
      const options = [{ name: one.step.option, value: typed, type: 3, focused: true }];
      return { ...around, type: 4, data: { type: 1, name: "ask", options } };
    }
    case "menu": {
      const content = `> The harbour of ${KEYS[one.step.about]} was painted\n\n“A storm took the gate of ${KEYS[one.step.about]} in 1931.”`;
      const resolved = { messages: { "7": { content } } };
      return {
        ...around,
        type: 2,
        data: { type: 3, name: "Check against the article", target_id: "7", resolved },
      };
    }
    case "press": {
      // Of whoever saw it: buttons can be guessed.
      const button = buttons[one.step.which % Math.max(1, buttons.length)];
      if (button === undefined) return undefined;
      const message = {
        id: "8",
        components: withoutSecrets(button.components),
        interaction_metadata: { user },
      };
      return {
        ...around,
        type: 3,
        data: { component_type: 2, custom_id: withoutSecrets(button.id) },
        message,
      };
    }
    case "mention":
    case "change":
      return undefined;
  }
}

/** A message and its buttons hold what their asker was shown; what the presser is shown must not come from there. */
const withoutSecrets = (components: unknown): unknown =>
  JSON.parse(JSON.stringify(components).replaceAll(new RegExp(SECRETS.join("|"), "gi"), "grey"));

const text = (option: string, value: string) => ({ name: option, value, type: 3 });

function optionsFor(
  { name, about: place, named }: Extract<Step, { kind: "command" }>,
  codes: readonly string[],
) {
  const article = named ? [text("article", "harbours")] : [];
  switch (name) {
    case "ask":
    case "more":
    case "why":
      return [text("question", questionAbout(place)), ...article];
    case "quote":
      return [text("text", `The harbour of ${KEYS[place]} was painted`), ...article];
    case "verify":
      return [text("code", codes[place] ?? "")];
    case "timeline":
    case "summary":
    case "articles":
      return article;
    default:
      return [];
  }
}
