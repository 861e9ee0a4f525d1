/** One row of the table: what a folder of `src/` may import besides itself. */
interface Row {
  /** Folders and files of `src/`; `core` and `discord` are the files that lie directly in them, `core/*` is every folder of the core. */
  readonly folders: readonly string[];
  /** Packages of npm; `node` is Node itself. */
  readonly packages: readonly string[];
}

const row = (folders: string, packages = ""): Row => ({ folders: words(folders), packages: words(packages) });
const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== "");

/**
 * What each folder of `src/` may import. Arrows point inwards; whatever is not listed may import nothing. The table in
 * `docs/architecture.md` is checked against this one.
 */
export const IMPORT_TABLE: Readonly<Record<string, Row>> = {
  // What knows no feature.
  "core/text": row("", "lru-cache"),
  "core/messages": row(""),
  "core/language": row("core/text", "stemmer"),
  "core/article": row("core/text core/language core/messages"),
  "core/lexicon": row("core/text core/language"),
  "core/time": row("core/text core/language"),
  "core/document": row("core/text core/language core/article core/lexicon core/time", "lru-cache"),

  // Features: siblings, but for what is said here.
  "core/names": row("core/text core/language core/article core/lexicon core/document"),
  "core/search": row("core/text core/language core/article core/lexicon core/document", "fuse.js"),
  "core/quotation": row("core/text core/language core/article core/lexicon core/document"),
  "core/summary": row("core/text core/language core/article core/document"),
  "core/timeline": row("core/text core/language core/messages core/article core/time core/document"),
  "core/answer": row(
    "core/text core/language core/article core/lexicon core/document core/search core/summary",
  ),
  "core/suggest": row(
    "core/text core/language core/article core/lexicon core/time core/document core/search core/timeline core/answer",
  ),

  // What commands work with, and what they return.
  core: row(
    "core/text core/messages core/article core/lexicon core/document core/search core/quotation core/answer core/suggest",
    "lru-cache",
  ),
  "core/reply": row(
    "core core/text core/messages core/article core/time core/quotation core/summary core/timeline core/answer",
  ),
  commands: row("core core/*"),

  // Behind the ports.
  markdown: row(
    "core/text core/article",
    "hast hast-util-raw mdast-util-from-markdown mdast-util-gfm mdast-util-to-hast micromark-extension-gfm micromark-util-decode-string",
  ),
  files: row("", "node"),
  storage: row(
    "core core/* files markdown",
    "node yaml zod drizzle-orm drizzle-orm/pg-core drizzle-orm/pglite drizzle-orm/pglite/migrator drizzle-orm/node-postgres drizzle-orm/node-postgres/migrator @electric-sql/pglite pg",
  ),
  ingest: row(
    "core core/* files markdown storage",
    "node yaml fflate hast mdast @mozilla/readability linkedom hast-util-from-html hast-util-to-mdast mdast-util-gfm mdast-util-to-markdown mammoth unpdf",
  ),
  reader: row("core core/* files", "node zod onnxruntime-node @huggingface/tokenizers"),
  picture: row("", "node @resvg/resvg-wasm"),
  fetch: row("core", "node undici ipaddr.js robots-parser"),

  // What looks after shelves.
  shelf: row("core core/* fetch ingest storage", "node"),

  // Where people are.
  console: row("core core/* commands", "node wrap-ansi"),
  web: row(
    "core core/* commands",
    "node hono hono/compress hono/http-exception hono/html hono/jsx hono/secure-headers rate-limiter-flexible",
  ),
  http: row("core", "node hono @hono/node-server prom-client"),
  discord: row("", "node discord.js"),
  "discord/render": row("core core/* commands", "node discord.js lru-cache zod"),
  "discord/send": row("core discord discord/render", "node discord.js"),
  "discord/publish": row("core core/messages commands discord discord/render discord/send", "discord.js"),
  "discord/answer": row(
    "core core/* commands discord discord/render discord/send discord/publish error-reference.ts",
    "node discord.js rate-limiter-flexible",
  ),
  "discord/receive": row(
    "core discord discord/send discord/answer http",
    "node discord.js @discordjs/ws hono",
  ),
  "discord/check": row("core/messages commands discord discord/send discord/publish", "discord.js zod"),

  // Where the program is put together and started.
  "config.ts": row("core core/messages", "dotenv zod"),
  "log.ts": row("", "pino"),
  "version.ts": row("", "node zod"),
  "error-reference.ts": row("", "node"),
  app: row(
    "core core/* commands console discord discord/answer discord/receive discord/render fetch http picture reader shelf storage web config.ts log.ts version.ts error-reference.ts",
    "node hono",
  ),
  cli: row(
    "app core core/* commands console discord/send discord/publish discord/check http ingest picture config.ts log.ts version.ts error-reference.ts",
    "node zod",
  ),
  "main.ts": row("cli config.ts", "node"),
};

/** Packages that one file hides from all others, so that they can be exchanged. */
export const ONLY_IN: Readonly<Record<string, string>> = {
  "fuse.js": "core/search/fuzzy-words.ts",
  stemmer: "core/language/tokens.ts",
  "@mozilla/readability": "ingest/page/choose/readability-votes.ts",
  linkedom: "ingest/page/choose/readability-votes.ts",
  fflate: "ingest/source/zip.ts",
  mammoth: "ingest/word/prepare-word.ts",
  unpdf: "ingest/pdf/open-pdf.ts",
  "@electric-sql/pglite": "storage/database/open-pglite.ts",
  "ipaddr.js": "fetch/public-address.ts",
  pg: "storage/database/open-postgres.ts",
};
