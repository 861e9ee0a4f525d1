import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticleStore } from "../../../src/core/article-store.ts";
import type { Owner } from "../../../src/core/owner.ts";
import { createDatabaseStore } from "../../../src/storage/database/database-store.ts";
import { openPostgres } from "../../../src/storage/database/open-postgres.ts";
import { articleStore } from "../../contracts/article-store.ts";
import { postgresPrograms, startPostgres } from "../../support/postgres.ts";
import type { TestPostgres } from "../../support/postgres.ts";

const PATIENCE_MS = 120_000;
const LIMITS = { articles: 5, additionsPerHour: 100 };
const draft = (id: string, url: string) => ({
  id,
  file: `---\ntitle: A\n---\n\nThe ferry left.\n`,
  origin: { kind: "link" as const, url },
  notes: { dropped: [], droppedLines: 0, notes: [] },
});

describe.skipIf(postgresPrograms === undefined)("in PostgreSQL", () => {
  let server: TestPostgres;
  const opened: ArticleStore[] = [];
  const open = async (): Promise<ArticleStore> => {
    const store = createDatabaseStore(await openPostgres(server.url));
    opened.push(store);
    return store;
  };
  beforeAll(async () => {
    server = await startPostgres(postgresPrograms ?? "");
  }, PATIENCE_MS);
  afterAll(async () => {
    await Promise.all(opened.map((store) => store.close()));
    await server.remove();
  });

  articleStore(open);

  it("is brought up to date by one of several copies that start at once", async () => {
    const copies = await Promise.all([open(), open(), open()]);
    const owner: Owner = "server:copies";
    await copies[0].add(owner, draft("a", "https://example.org/"), LIMITS);
    const read = await Promise.all(copies.map((copy) => copy.read(owner)));
    expect(read.map(({ articles }) => articles.length)).toEqual([1, 1, 1]);
  });

  it("tells other copies what one has changed, and itself once", async () => {
    const [one, other] = await Promise.all([open(), open()]);
    const owner: Owner = "server:told";
    const toldToOne: (Owner | undefined)[] = [];
    one.onChange((changed) => toldToOne.push(changed));
    const told = new Promise<void>((done) => {
      other.onChange((changed) => {
        if (changed === owner) done();
      });
    });
    await one.add(owner, draft("a", "https://example.org/"), LIMITS);
    await told;
    expect(toldToOne.filter((changed) => changed === owner)).toEqual([owner]);
  });

  it("takes an address once where two copies add it at the same time", async () => {
    const copies = await Promise.all([open(), open()]);
    const owner: Owner = "server:at-once";
    const added = await Promise.all(
      copies.map((copy, place) => copy.add(owner, draft(`a${place}`, "https://example.org/"), LIMITS)),
    );
    expect(added.map(({ outcome }) => outcome).toSorted()).toEqual(["added", "known"]);
  });

  it("says in a sentence without addresses that it is away, and goes on when it is back", async () => {
    const store = await open();
    const owner: Owner = "server:away";
    await store.add(owner, draft("a", "https://example.org/"), LIMITS);
    await server.kill();
    const failure = await store.read(owner).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: "StorageError",
      message: "The added articles cannot be reached right now.",
    });
    await expect(openPostgres(server.url)).rejects.toThrow("DATABASE_URL cannot be used");
    const missed = new Promise<void>((done) => {
      store.onChange((changed) => {
        if (changed === undefined) done();
      });
    });
    await server.start();
    await missed;
    expect((await store.read(owner)).articles.map(({ id }) => id)).toEqual(["a"]);
  });
});
