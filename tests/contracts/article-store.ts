import { beforeAll, describe, expect, it } from "vitest";
import type { ArticleStore, Draft } from "../../src/core/article-store.ts";
import type { Owner } from "../../src/core/owner.ts";

const LIMITS = { articles: 5, additionsPerHour: 100 };
const NOTES = { dropped: [], droppedLines: 0, notes: [] };
const DAY = 86_400;
/** Making a database takes long on a slow machine. */
const PATIENCE_MS = 120_000;

const fileOf = (title: string, text: string): string => `---\ntitle: ${title}\n---\n\n${text}\n`;
const draft = (id: string, text = "The ferry left.", more: Partial<Draft> = {}): Draft => ({
  id,
  file: fileOf(id.toUpperCase(), text),
  origin: { kind: "text" },
  notes: NOTES,
  ...more,
});
const fromLink = (id: string, url: string, text?: string): Draft =>
  draft(id, text, { origin: { kind: "link", url } });

let owners = 0;
/** A shelf that no test has used before. */
const newOwner = (): Owner => `server:${(owners += 1)}`;

/** What every store of articles keeps to. @param open - opened once, and closed by whoever opens it */
export function articleStore(open: () => Promise<ArticleStore>): void {
  describe("a store of articles", () => {
    let store: ArticleStore;
    beforeAll(async () => {
      store = await open();
    }, PATIENCE_MS);

    const idsOn = async (owner: Owner): Promise<string[]> =>
      (await store.read(owner)).articles.map(({ id }) => id);
    const hashOf = async (owner: Owner, id: string): Promise<string> =>
      (await store.find(owner, id))?.hash ?? "none";

    it("has nothing on a shelf that nobody has used", async () => {
      const owner = newOwner();
      expect(await store.read(owner)).toEqual({ articles: [], problems: [], earlierTexts: new Map() });
      expect(await store.entries(owner)).toEqual([]);
      expect(await store.find(owner, "a")).toBeUndefined();
      expect(await store.settings(owner)).toEqual({});
    });

    it("gives back what was added, ordered by id, with its hash and length", async () => {
      const owner = newOwner();
      const notes = {
        dropped: [{ text: "Share", reason: "a label" }],
        droppedLines: 3,
        notes: ["Look at it."],
      };
      await store.add(owner, draft("b", "Two quays.\n\nA dog barked."), LIMITS);
      await store.add(owner, draft("a", "One.", { notes, origin: { kind: "file", name: "a.pdf" } }), LIMITS);
      const { articles } = await store.read(owner);
      expect(articles.map(({ id, title, text }) => [id, title, text])).toEqual([
        ["a", "A", "One."],
        ["b", "B", "Two quays.\n\nA dog barked."],
      ]);
      const [first, second] = await store.entries(owner);
      expect(first).toMatchObject({
        id: "a",
        title: "A",
        length: 4,
        origin: { kind: "file", name: "a.pdf" },
        notes,
      });
      expect(second?.hash).toBe(articles[1]?.hash);
      expect(first?.addedAt).toBeInstanceOf(Date);
      expect(first).not.toHaveProperty("removedAt");
      expect(await store.find(owner, "a")).toEqual({ ...first, file: fileOf("A", "One.") });
    });

    it("keeps shelves apart in every method", async () => {
      const [mine, theirs] = [newOwner(), "user:1" as const];
      await store.add(mine, draft("a", "Mine."), LIMITS);
      await store.add(theirs, fromLink("a", "https://example.org/a", "Theirs."), LIMITS);
      await store.changeSettings(mine, { defaultArticle: "a" });
      expect((await store.read(mine)).articles.map(({ text }) => text)).toEqual(["Mine."]);
      expect((await store.read(theirs)).articles.map(({ text }) => text)).toEqual(["Theirs."]);
      expect(await store.settings(theirs)).toEqual({});
      await store.remove(mine, "a");
      expect(await idsOn(theirs)).toEqual(["a"]);
      expect(await store.restore(theirs, "a")).toBe(false);
      await store.forget(mine);
      expect(await idsOn(theirs)).toEqual(["a"]);
      const other = newOwner();
      expect(await store.replace(other, "a", await hashOf(theirs, "a"), draft("a", "Other."))).toBe(false);
      expect(await store.remove(other, "a")).toBe(false);
      expect((await store.read(theirs)).articles.map(({ text }) => text)).toEqual(["Theirs."]);
      await store.forget(theirs);
    });

    it("gives every article an id of its own, on its shelf and among those that are taken", async () => {
      const owner = newOwner();
      const added = [
        await store.add(owner, draft("a"), LIMITS),
        await store.add(owner, draft("a", "Another."), LIMITS),
        await store.add(owner, draft("b", "A third.", { taken: ["b", "b-2"] }), LIMITS),
      ];
      expect(added.map((one) => "entry" in one && one.entry.id)).toEqual(["a", "a-2", "b-3"]);
    });

    it("takes an address once, and knows it by the article that has it", async () => {
      const owner = newOwner();
      const url = `https://example.org/${"long/".repeat(1_000)}`;
      await store.add(owner, fromLink("a", url), LIMITS);
      expect(await store.add(owner, fromLink("b", url, "Again."), LIMITS)).toMatchObject({
        outcome: "known",
        entry: { id: "a" },
      });
      expect(await store.add(newOwner(), fromLink("b", url), LIMITS)).toMatchObject({ outcome: "added" });
    });

    it("takes an address once where it is added many times at once", async () => {
      const owner = newOwner();
      const url = "https://example.org/at-once";
      const added = await Promise.all(
        ["a", "b", "c", "d"].map((id) => store.add(owner, fromLink(id, url), LIMITS)),
      );
      expect(added.map(({ outcome }) => outcome).toSorted()).toEqual(["added", "known", "known", "known"]);
      expect(await idsOn(owner)).toHaveLength(1);
    });

    it("takes so many articles, and so many an hour, removed ones with them", async () => {
      const owner = newOwner();
      const two = { articles: 2, additionsPerHour: 3 };
      const outcomes: string[] = [];
      const add = async (id: string): Promise<void> => {
        outcomes.push((await store.add(owner, draft(id), two)).outcome);
      };
      await add("a");
      await add("b");
      await add("c");
      await store.remove(owner, "a");
      await add("c");
      await store.remove(owner, "c");
      await add("d");
      expect(outcomes).toEqual(["added", "added", "full", "added", "too-many"]);
    });

    it("hides what is removed at once, and brings it back", async () => {
      const owner = newOwner();
      await store.add(owner, draft("a"), LIMITS);
      expect(await store.remove(owner, "a")).toBe(true);
      expect(await store.remove(owner, "a")).toBe(false);
      expect(await idsOn(owner)).toEqual([]);
      expect(await store.find(owner, "a")).toBeUndefined();
      expect((await store.entries(owner))[0]?.removedAt).toBeInstanceOf(Date);
      expect(await store.restore(owner, "a")).toBe(true);
      expect(await store.restore(owner, "a")).toBe(false);
      expect(await idsOn(owner)).toEqual(["a"]);
    });

    it("does not bring back a link that was added again meanwhile", async () => {
      const owner = newOwner();
      const url = "https://example.org/again";
      await store.add(owner, fromLink("a", url), LIMITS);
      await store.remove(owner, "a");
      await store.add(owner, fromLink("a", url), LIMITS);
      expect(await store.restore(owner, "a")).toBe(false);
      expect(await idsOn(owner)).toEqual(["a-2"]);
    });

    it("erases what was removed long enough ago, and nothing else", async () => {
      const owner = newOwner();
      await store.add(owner, draft("a"), LIMITS);
      await store.add(owner, draft("b"), LIMITS);
      await store.remove(owner, "a");
      await store.eraseRemoved(DAY);
      expect(await store.entries(owner)).toHaveLength(2);
      expect(await store.eraseRemoved(0)).toBeGreaterThan(0);
      expect((await store.entries(owner)).map(({ id }) => id)).toEqual(["b"]);
      expect(await store.restore(owner, "a")).toBe(false);
    });

    it("replaces a text, and keeps a few of the earlier ones, the newest first", async () => {
      const owner = newOwner();
      await store.add(owner, draft("a", "Text 0."), LIMITS);
      for (let version = 1; version <= 6; version += 1) {
        const change = { file: fileOf("A", `Text ${version}.`), notes: NOTES };
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        expect(await store.replace(owner, "a", await hashOf(owner, "a"), change)).toBe(true);
      }
      const { articles, earlierTexts } = await store.read(owner);
      expect(articles[0]?.text).toBe("Text 6.");
      expect(earlierTexts.get("a")).toEqual(["Text 5.", "Text 4.", "Text 3.", "Text 2."]);
    });

    it("holds no text that is in use for an earlier one", async () => {
      const owner = newOwner();
      await store.add(owner, draft("a", "Once."), LIMITS);
      for (const text of ["Twice.", "Once."])
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await store.replace(owner, "a", await hashOf(owner, "a"), { file: fileOf("A", text), notes: NOTES });
      expect((await store.read(owner)).earlierTexts.get("a")).toEqual(["Twice."]);
    });

    it("gives an article another title, with its text and without an earlier one", async () => {
      const owner = newOwner();
      await store.add(owner, draft("a"), LIMITS);
      const change = { file: fileOf("Better", "The ferry left."), notes: NOTES };
      expect(await store.replace(owner, "a", await hashOf(owner, "a"), change)).toBe(true);
      const { articles, earlierTexts } = await store.read(owner);
      expect(articles.map(({ title, text }) => [title, text])).toEqual([["Better", "The ferry left."]]);
      expect(earlierTexts).toEqual(new Map());
    });

    it("changes no text that somebody else has changed", async () => {
      const owner = newOwner();
      await store.add(owner, draft("a", "One."), LIMITS);
      const seen = await hashOf(owner, "a");
      const outcomes = await Promise.all(
        ["Two.", "Three."].map((text) =>
          store.replace(owner, "a", seen, { file: fileOf("A", text), notes: NOTES }),
        ),
      );
      expect(outcomes.filter(Boolean)).toHaveLength(1);
      expect(await store.replace(owner, "nobody", seen, { file: fileOf("A", "Four."), notes: NOTES })).toBe(
        false,
      );
    });

    it("takes nothing that is no article, and says why", async () => {
      const owner = newOwner();
      await expect(store.add(owner, { ...draft("a"), file: "no front matter" }, LIMITS)).rejects.toThrow(
        "front matter",
      );
      expect(await store.entries(owner)).toEqual([]);
    });

    it("keeps every character that is one", async () => {
      const owner = newOwner();
      const text = "Ʒ “quoted” 日本 🦊 e\u0301 \u200B tab\there";
      await store.add(owner, draft("a", `${text} nul\0 half\uD800.`), LIMITS);
      const { articles } = await store.read(owner);
      expect(articles[0]?.text).toBe(`${text} nul half\uFFFD.`);
      expect(articles[0]?.hash).toBe(await hashOf(owner, "a"));
    });

    it("changes the settings that are named", async () => {
      const owner = newOwner();
      await store.changeSettings(owner, { defaultArticle: "a" });
      await store.changeSettings(owner, { channelArticles: { "7": "b" } });
      expect(await store.settings(owner)).toEqual({ defaultArticle: "a", channelArticles: { "7": "b" } });
      await store.changeSettings(owner, { defaultArticle: undefined });
      expect(await store.settings(owner)).toEqual({ channelArticles: { "7": "b" } });
    });

    it("forgets a shelf with all that is on it", async () => {
      const owner = newOwner();
      await store.add(owner, draft("a"), LIMITS);
      await store.changeSettings(owner, { defaultArticle: "a" });
      expect(await store.owners()).toContain(owner);
      await store.forget(owner);
      expect(await store.owners()).not.toContain(owner);
      expect([await store.entries(owner), await store.settings(owner)]).toEqual([[], {}]);
    });

    it("erases the shelf of a server that was left long enough ago, unless the bot is there again", async () => {
      const [left, back, stayed] = [newOwner(), newOwner(), newOwner()];
      await Promise.all([left, back, stayed].map((owner) => store.add(owner, draft("a"), LIMITS)));
      await store.markLeft(left, true);
      await store.markLeft(back, true);
      await store.markLeft(back, false);
      expect(await store.eraseLeft(DAY)).toBe(0);
      expect(await store.eraseLeft(0)).toBe(1);
      expect(await store.owners()).toEqual(expect.arrayContaining([back, stayed]));
      expect(await store.owners()).not.toContain(left);
    });

    it("tells of each change, and no more when nobody wants to know", async () => {
      const owner = newOwner();
      const told: (Owner | undefined)[] = [];
      const end = store.onChange((changed) => told.push(changed));
      await store.add(owner, draft("a"), LIMITS);
      await store.remove(owner, "a");
      await store.restore(owner, "a");
      await store.changeSettings(owner, { defaultArticle: "a" });
      await store.forget(owner);
      expect(told).toEqual([owner, owner, owner, owner, owner]);
      end();
      await store.add(owner, draft("a"), LIMITS);
      expect(told).toHaveLength(5);
      await store.forget(owner);
    });
  });
}
