import { PGlite } from "@electric-sql/pglite";
import { afterAll, describe } from "vitest";
import type { ArticleStore } from "../../../src/core/article-store.ts";
import { createDatabaseStore } from "../../../src/storage/database/database-store.ts";
import { openedPglite } from "../../../src/storage/database/open-pglite.ts";
import { articleStore } from "../../contracts/article-store.ts";

describe("in PGlite", () => {
  let store: ArticleStore | undefined;
  afterAll(() => store?.close());
  articleStore(async () => (store = createDatabaseStore(await openedPglite(await PGlite.create()))));
});
