import { describe } from "vitest";
import { articleStore } from "../contracts/article-store.ts";
import { createMemoryStore } from "../support/memory-store.ts";

describe("in memory", () => {
  articleStore(async () => createMemoryStore());
});
