import { EventEmitter, once } from "node:events";
import { describe, expect, it } from "vitest";
import type { ArticleStore, Draft } from "../../src/core/article-store.ts";
import { createEngine, inLanguage } from "../../src/core/engine.ts";
import type { Engine } from "../../src/core/engine.ts";
import { createEngines } from "../../src/core/engines.ts";
import type { EngineSpec } from "../../src/core/engines.ts";
import { StorageError } from "../../src/core/errors.ts";
import { german } from "../../src/core/messages/de/index.ts";
import { anArticle } from "../support/articles.ts";
import { createMemoryStore } from "../support/memory-store.ts";

const LIMITS = { articles: 50, additionsPerHour: 50 };
const draft = (id: string, text = "The ferry left."): Draft => ({
  id,
  file: `---\ntitle: ${id}\n---\n\n${text}\n`,
  origin: { kind: "text" },
  notes: { dropped: [], droppedLines: 0, notes: [] },
});
const contents = (...ids: readonly string[]) => ({
  articles: ids.map((id) => anArticle("The mill burned.", { id })),
  problems: [],
  earlierTexts: new Map(),
});
const make = ({ earlierTexts, ...library }: EngineSpec): Engine => createEngine(library, { earlierTexts });
const idsIn = ({ library }: Engine): string[] => library.articles.map(({ id }) => id);
const textsIn = ({ library }: Engine): string[] => library.articles.map(({ text }) => text);

const open = (source?: Pick<ArticleStore, "read" | "settings" | "onChange">, room?: number) =>
  createEngines({ folder: contents("mill"), source, make, now: () => time, ...(room && { room }) });
let time = 0;

describe("engines", () => {
  it("know what is shared, and one shelf besides", async () => {
    const store = createMemoryStore();
    await store.add("server:1", draft("a"), LIMITS);
    await store.add("server:2", draft("b"), LIMITS);
    await store.add("user:1", draft("c"), LIMITS);
    await store.add("shared", draft("z"), LIMITS);
    const engines = open(store);
    expect(idsIn(await engines.forOwner("server:1"))).toEqual(["a", "mill", "z"]);
    expect(idsIn(await engines.forOwner("server:2"))).toEqual(["b", "mill", "z"]);
    expect(idsIn(await engines.forOwner("user:1"))).toEqual(["c", "mill", "z"]);
    expect(idsIn(await engines.forOwner("user:2"))).toEqual(["mill", "z"]);
    expect(idsIn(engines.shared())).toEqual(["mill", "z"]);
  });

  it("see a change at once, whoever made it, and keep what did not change", async () => {
    const store = createMemoryStore();
    await store.add("server:1", draft("a"), LIMITS);
    await store.add("server:2", draft("b"), LIMITS);
    const engines = open(store);
    const [one, two] = [await engines.forOwner("server:1"), await engines.forOwner("server:2")];
    await store.remove("server:1", "a");
    expect(idsIn(await engines.forOwner("server:1"))).toEqual(["mill"]);
    expect(await engines.forOwner("server:2")).toBe(two);
    await store.restore("server:1", "a");
    expect(idsIn(await engines.forOwner("server:1"))).toEqual(["a", "mill"]);
    await store.add("shared", draft("z"), LIMITS);
    expect(idsIn(await engines.forOwner("server:2"))).toEqual(["b", "mill", "z"]);
    expect(idsIn(one)).toEqual(["a", "mill"]);
  });

  it("see the folder that was read again", async () => {
    const store = createMemoryStore();
    await store.add("server:1", draft("a"), LIMITS);
    const engines = open(store);
    await engines.forOwner("server:1");
    await engines.changeFolder(contents("bridge"));
    expect(idsIn(engines.shared())).toEqual(["bridge"]);
    expect(idsIn(await engines.forOwner("server:1"))).toEqual(["a", "bridge"]);
  });

  it("keep nothing that was read before a change and arrives after it", async () => {
    const store = createMemoryStore();
    await store.add("server:1", draft("a"), LIMITS);
    const arrival = new EventEmitter();
    const held = once(arrival, "now");
    const slowly: Pick<ArticleStore, "read" | "settings" | "onChange"> = {
      ...store,
      async read(owner) {
        const read = await store.read(owner);
        await held;
        return read;
      },
    };
    const engines = open(slowly);
    const before = engines.forOwner("server:1");
    await store.remove("server:1", "a");
    arrival.emit("now");
    await before;
    expect(idsIn(await engines.forOwner("server:1"))).toEqual(["mill"]);
  });

  it("see an article of one's own before a shared one of the same name, and nobody else does", async () => {
    const store = createMemoryStore();
    await store.add("server:1", draft("mill", "Ours."), LIMITS);
    const engines = open(store);
    expect(textsIn(await engines.forOwner("server:1"))).toEqual(["Ours."]);
    expect(textsIn(await engines.forOwner("server:2"))).toEqual(["The mill burned."]);
  });

  it("share one engine where nothing was added", async () => {
    const engines = open(createMemoryStore());
    expect(await engines.forOwner("server:1")).toBe(await engines.forOwner("user:7"));
  });

  it("mean the channel's article, else the shelf's, where it is still there", async () => {
    const store = createMemoryStore();
    for (const id of ["a", "b"])
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await store.add("server:1", draft(id), LIMITS);
    await store.changeSettings("server:1", { defaultArticle: "a", channelArticles: { "7": "b" } });
    const engines = open(store);
    const meant = async (channel?: string) => (await engines.forOwner("server:1", channel)).defaultArticle;
    expect([await meant(), await meant("7"), await meant("8")]).toEqual(["a", "b", "a"]);
    await store.remove("server:1", "b");
    expect(await meant("7")).toBe("a");
    await store.remove("server:1", "a");
    expect(await meant("7")).toBeUndefined();
  });

  it("keep within their room, and read again what they let go", async () => {
    const store = createMemoryStore();
    const long = "The ferry left. ".repeat(1_000);
    for (const owner of ["server:1", "server:2"] as const)
      // oxlint-disable-next-line no-await-in-loop -- in this order
      await store.add(owner, draft("a", long), LIMITS);
    const engines = open(store, 100_000);
    const first = await engines.forOwner("server:1");
    await engines.forOwner("server:2");
    const again = await engines.forOwner("server:1");
    expect(again).not.toBe(first);
    expect(idsIn(again)).toEqual(["a", "mill"]);
  });

  it("go on with what is shared while the store is away, say so, and do not ask it each time", async () => {
    const store = createMemoryStore();
    await store.add("server:1", draft("a"), LIMITS);
    await store.add("server:2", draft("b"), LIMITS);
    let isAway = true;
    let asked = 0;
    const engines = open({
      ...store,
      async read(owner) {
        if (owner !== "shared") asked += 1;
        if (isAway) throw new StorageError("away");
        return store.read(owner);
      },
    });
    for (let count = 0; count < 3; count += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const engine = await engines.forOwner("server:1");
      expect([idsIn(engine), engine.isShelfAway]).toEqual([["mill"], true]);
      expect(inLanguage(engine, german).isShelfAway).toBe(true);
    }
    expect(asked).toBe(1);
    isAway = false;
    time += 2_000;
    const back = await engines.forOwner("server:1");
    expect([idsIn(back), back.isShelfAway]).toEqual([["a", "mill"], undefined]);
    isAway = true;
    await engines.forOwner("server:2");
    // What is in memory needs no store.
    expect(idsIn(await engines.forOwner("server:1"))).toEqual(["a", "mill"]);
  });
});
