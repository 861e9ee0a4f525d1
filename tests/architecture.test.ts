import { readdirSync, readFileSync } from "node:fs";
import { dirname, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

/**
 * What each folder of `src/` may import besides itself. Arrows point inwards:
 *
 *     text ← article ← search, time ← answer ← picture ← reply          (the core)
 *     core ← commands ← console, discord ← command-line ← main
 *     core ← ingest, storage ← command-line
 *     core ← http ← discord ← command-line
 *     picture ← command-line
 *     core ← commands ← web ← command-line
 *
 * `core` are the files that lie directly in it (ports and errors), `core/*` are its folders, `node` is Node itself,
 * and a name with `.ts` is a file that lies directly in `src/`. Whatever is not listed may import nothing.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "core/text": [],
  "core/article": ["core/text"],
  "core/time": ["core/text", "core/article"],
  "core/search": ["core/text", "core/article"],
  "core/quotation": ["core/text", "core/article", "core/search"],
  "core/answer": ["core/text", "core/article", "core/time", "core/search"],
  "core/suggest": ["core/text", "core/article", "core/time", "core/search", "core/answer"],
  "core/picture": ["core/text", "core/article", "core/time", "core/answer"],
  // oxfmt-ignore
  "core/reply": [
    "core", "core/text", "core/article", "core/time", "core/quotation", "core/answer", "core/picture",
  ],
  // oxfmt-ignore
  "core/export": ["core/text", "core/article", "core/time", "core/answer", "core/reply"],
  core: ["core/article"],

  commands: ["core", "core/*"],

  console: ["core", "core/*", "commands", "node"],
  // oxfmt-ignore
  discord: [
    "core", "core/*", "commands", "http", "node", "discord.js", "hono", "rate-limiter-flexible", "zod",
  ],
  http: ["core", "node", "hono", "@hono/node-server", "prom-client"],
  ingest: ["core", "core/*", "storage", "node", "yaml"],
  picture: ["node", "@resvg/resvg-wasm"],
  web: [
    "core",
    "core/*",
    "commands",
    "node",
    "hono",
    "hono/compress",
    "hono/http-exception",
    "hono/html",
    "hono/jsx",
    "hono/secure-headers",
    "rate-limiter-flexible",
  ],
  storage: ["core", "core/*", "node", "yaml", "zod"],

  "config.ts": ["core", "dotenv", "zod"],
  "log.ts": ["pino"],
  "version.ts": ["node", "zod"],

  // Everything but main: it puts the parts together.
  // oxfmt-ignore
  "command-line": [
    "core", "core/*", "commands", "console", "discord", "http", "ingest", "picture", "storage", "web",
    "config.ts", "log.ts", "version.ts", "node", "zod", "hono",
  ],
  "main.ts": ["command-line", "config.ts", "node"],
};

/** Packages that one file hides from all others, so that they can be exchanged. */
const ONLY_IN: Readonly<Record<string, string>> = {
  "fuse.js": "core/search/fuzzy-words.ts",
  stemmer: "core/text/tokens.ts",
};

const SRC = fileURLToPath(new URL("../src/", import.meta.url));
const sourceFiles = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => /\.tsx?$/.test(file))
  .toSorted();

const IMPORTS: readonly RegExp[] = [
  // import x from "y", import type, export … from "y", over several lines as well
  /^[^\S\n]*(?:import|export)\b[^;"'`]*?\bfrom\s*["']([^"']+)["']/gm,
  // import "y"
  /^[^\S\n]*import\s*["']([^"']+)["']/gm,
  // import("y"), also as a type; whatever is put together at run time is named as it is written
  /\bimport\s*\(\s*["'`]?([^"'`)]+)/g,
  /\brequire\s*\(\s*["'`]?([^"'`)]+)/g,
  // the triple-slash form
  /^\/\/\/\s*<reference\s+\w+="([^"]+)"/gm,
];

/** Every module that a source names, however it names it. */
const importsOf = (source: string): string[] =>
  IMPORTS.flatMap((pattern) => [...source.matchAll(pattern)].map(([, module = ""]) => module));

/** The row of the table that a path in `src/` belongs to. */
function layerOf(path: string): string {
  const folders = path.split("/").slice(0, -1);
  if (folders[0] === undefined) return path;
  return folders[0] === "core" ? folders.slice(0, 2).join("/") : folders[0];
}

/** What a module is called in the table, seen from a file. */
function nameOf(module: string, file: string): string {
  if (module.startsWith("node:")) return "node";
  return module.startsWith(".") ? layerOf(posix.normalize(posix.join(dirname(file), module))) : module;
}

/** The modules that a file imports and may not. */
function strangersIn(file: string, source: string): string[] {
  const layer = layerOf(file);
  const allowed = MAY_IMPORT[layer] ?? [];
  return importsOf(source).filter((module) => {
    const name = nameOf(module, file);
    if (Object.hasOwn(ONLY_IN, name)) return ONLY_IN[name] !== file;
    const inFolderOfCore = name.startsWith("core/") && allowed.includes("core/*");
    return name !== layer && !allowed.includes(name) && !inFolderOfCore;
  });
}

describe("dependencies point inwards", () => {
  it.each(sourceFiles)("%s", (file) => {
    expect(strangersIn(file, readFileSync(SRC + file, "utf8"))).toEqual([]);
  });
});

describe("the table", () => {
  it("has a row for each folder and file, and none for what is gone", () => {
    expect(Object.keys(MAY_IMPORT).toSorted()).toEqual([...new Set(sourceFiles.map(layerOf))].toSorted());
  });

  it("lets nothing import the program’s beginning", () => {
    expect(Object.values(MAY_IMPORT).flat()).not.toContain("main.ts");
  });

  it("names files that exist for packages that are hidden", () => {
    expect(sourceFiles).toEqual(expect.arrayContaining(Object.values(ONLY_IN)));
  });

  it("has no circle", () => {
    const reaches = (from: string, seen: readonly string[] = []): readonly string[] =>
      (MAY_IMPORT[from] ?? [])
        .flatMap((name) =>
          name === "core/*" ? Object.keys(MAY_IMPORT).filter((row) => /^core\/./.test(row)) : name,
        )
        .flatMap((name) => (seen.includes(name) ? name : [name, ...reaches(name, [...seen, name])]));
    for (const row of Object.keys(MAY_IMPORT)) expect(reaches(row)).not.toContain(row);
  });
});

describe("a wrong import is found", () => {
  it.each([
    ["an outer folder", "core/article/quote.ts", 'import { render } from "../../discord/render.ts";'],
    ["a later folder of the core", "core/text/span.ts", 'import { wordsOf } from "../article/quote.ts";'],
    ["a neighbour in the core", "core/search/bm25.ts", 'import { mention } from "../time/mention.ts";'],
    ["Node in the core", "core/library.ts", 'import { readFile } from "node:fs/promises";'],
    ["a package in the core", "core/answer/answer.ts", 'import { z } from "zod";'],
    ["fuse.js in another file", "core/search/bm25.ts", 'import Fuse from "fuse.js";'],
    ["the stemmer in another file", "core/text/fold.ts", 'import { stemmer } from "stemmer";'],
    ["discord.js outside discord/", "command-line/run.ts", 'import { REST } from "discord.js";'],
    ["a package that is nobody's", "discord/rest-options.ts", 'import { REST } from "@discordjs/rest";'],
    ["Node without its prefix", "storage/parse-piece.ts", 'import { join } from "path";'],
    ["another edge", "discord/render.ts", 'import { render } from "../console/render.ts";'],
    [
      "an edge from a command",
      "commands/ask.ts",
      'import { readLibrary } from "../storage/library-folder.ts";',
    ],
    ["the beginning", "command-line/run.ts", 'import "../main.ts";'],
    ["what lies outside src/", "version.ts", 'import manifest from "../package.json";'],
    ["any import in a new folder", "helpers/things.ts", 'import { fold } from "../core/text/fold.ts";'],
    ["an import for its effect", "core/text/span.ts", 'import "discord.js";'],
    ["an import of a type", "core/text/span.ts", 'import type { Client } from "discord.js";'],
    [
      "an import over several lines",
      "core/text/span.ts",
      'import {\n  Client,\n  REST,\n} from "discord.js";',
    ],
    ["an import at run time", "core/text/span.ts", 'const { REST } = await import("discord.js");'],
    ["an import in a type", "core/text/span.ts", 'type C = import("discord.js").Client;'],
    ["an import that is put together", "core/text/span.ts", "await import(name);"],
    ["an export from elsewhere", "core/text/span.ts", 'export { REST } from "discord.js";'],
    ["an export of everything", "core/text/span.ts", "export * from 'discord.js';"],
    ["an export of types", "core/text/span.ts", 'export type { Client } from "discord.js";'],
    ["require", "core/text/span.ts", 'const { REST } = require("discord.js");'],
    ["types by reference", "core/text/span.ts", '/// <reference types="node" />'],
  ])("%s", (_, file, source) => {
    expect(strangersIn(file, source)).toHaveLength(1);
  });

  it("among right ones", () => {
    const source = [
      'import { fold } from "./fold.ts";',
      "// from now on",
      'import { wordsOf } from "../article/quote.ts";',
      'export const from = "discord.js";',
    ].join("\n");
    expect(strangersIn("core/text/span.ts", source)).toEqual(["../article/quote.ts"]);
  });
});
