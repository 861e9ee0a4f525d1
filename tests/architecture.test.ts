import { readdirSync, readFileSync } from "node:fs";
import { dirname, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { groupBy } from "../src/core/text/group-by.ts";
import { IMPORT_TABLE, ONLY_IN } from "./import-table.ts";

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

/** Folders whose folders have rows of their own. */
const HAS_ROOMS: ReadonlySet<string> = new Set(["core", "discord"]);

/** The row of the table that a path in `src/` belongs to. */
function layerOf(path: string): string {
  const folders = path.split("/").slice(0, -1);
  if (folders[0] === undefined) return path;
  return HAS_ROOMS.has(folders[0]) ? folders.slice(0, 2).join("/") : folders[0];
}

/** What a module is called in the table, seen from a file. */
function nameOf(module: string, file: string): string {
  if (module.startsWith("node:")) return "node";
  return module.startsWith(".") ? layerOf(posix.normalize(posix.join(dirname(file), module))) : module;
}

/** The modules that a file imports and may not. */
function strangersIn(file: string, source: string): string[] {
  const layer = layerOf(file);
  const { folders = [], packages = [] } = IMPORT_TABLE[layer] ?? {};
  const allowed = [...folders, ...packages];
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

/** The files of `src/` that a file imports, types included. */
const filesImportedBy = (file: string): string[] =>
  importsOf(readFileSync(SRC + file, "utf8"))
    .filter((module) => module.startsWith("."))
    .map((module) => posix.normalize(posix.join(dirname(file), module)));

/** What can be reached from a node of a graph in one step or more. */
function reachable(from: string, next: (node: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...next(from)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    waiting.push(...next(node));
  }
  return seen;
}

const rowsAllowedIn = (row: string): readonly string[] =>
  (IMPORT_TABLE[row]?.folders ?? []).flatMap((name) =>
    name === "core/*" ? Object.keys(IMPORT_TABLE).filter((other) => /^core\/./.test(other)) : name,
  );

describe("the table", () => {
  it("has a row for each folder and file, and none for what is gone", () => {
    expect(Object.keys(IMPORT_TABLE).toSorted()).toEqual([...new Set(sourceFiles.map(layerOf))].toSorted());
  });

  it("lets nothing import the program’s beginning", () => {
    expect(Object.keys(IMPORT_TABLE).flatMap(rowsAllowedIn)).not.toContain("main.ts");
  });

  it("names files that exist for packages that are hidden", () => {
    expect(sourceFiles).toEqual(expect.arrayContaining(Object.values(ONLY_IN)));
  });

  it("has no circle", () => {
    for (const row of Object.keys(IMPORT_TABLE)) expect(reachable(row, rowsAllowedIn)).not.toContain(row);
  });

  it("is the one in docs/architecture.md", () => {
    const docs = readFileSync(new URL("../docs/architecture.md", import.meta.url), "utf8");
    const rows = [...docs.matchAll(/^\| `([^`]+)` \| [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm)];
    const inDocs = Object.fromEntries(
      rows.map(([, name = "", folders = "", packages = ""]) => [
        name,
        { folders: namesIn(folders), packages: namesIn(packages) },
      ]),
    );
    const inTable = Object.fromEntries(
      Object.entries(IMPORT_TABLE).map(([name, { folders, packages }]) => [
        name,
        { folders: folders.toSorted(), packages: packages.toSorted() },
      ]),
    );
    expect(inDocs).toEqual(inTable);
  });
});

/** The names in code marks of a cell, sorted. */
const namesIn = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name).toSorted();

describe("files", () => {
  const imports = new Map(sourceFiles.map((file) => [file, filesImportedBy(file)]));

  it("import each other in no circle, types included", () => {
    const inCircle = sourceFiles.filter((file) =>
      reachable(file, (node) => imports.get(node) ?? []).has(file),
    );
    expect(inCircle).toEqual([]);
  });

  it("lie at most 25 on one floor", () => {
    const perFolder = groupBy(sourceFiles, (file) => dirname(file));
    const crowded = [...perFolder].filter(([, files]) => files.length > 25).map(([folder]) => folder);
    expect(crowded).toEqual([]);
  });

  it("have one idea each: half of them have 60 lines at most", () => {
    const lengths = sourceFiles
      .map((file) => readFileSync(SRC + file, "utf8").split("\n").length - 1)
      .toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  });
});

/** What a file exports of its own; what it hands on from another file is that one's. */
const EXPORTED =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|class|interface|type|enum|function\*?) (\w+)/gm;
/** Each language says the same things by the same names. */
const ROOM_OF_MESSAGES = /^core\/messages\/[a-z]{2}\/[\w/-]+\.ts$/;

const exportedFrom = (source: string): string[] =>
  [...source.matchAll(EXPORTED)].map(([, name = ""]) => name);

/** Names that several files export, with those files. */
function sharedNames(files: readonly (readonly [file: string, source: string])[]): string[] {
  const exported = files.flatMap(([file, source]) =>
    ROOM_OF_MESSAGES.test(file) ? [] : exportedFrom(source).map((name) => ({ name, file })),
  );
  return [...groupBy(exported, ({ name }) => name)]
    .filter(([, all]) => new Set(all.map(({ file }) => file)).size > 1)
    .map(([name, all]) => `${name}: ${all.map(({ file }) => file).join(", ")}`);
}

describe("exported names", () => {
  it("are unique in the program: one word for one thing", () => {
    expect(sharedNames(sourceFiles.map((file) => [file, readFileSync(SRC + file, "utf8")]))).toEqual([]);
  });

  it.each([
    ["const", "export const labelOf = 1;"],
    ["a function", "export async function labelOf() {}"],
    ["a generator", "export function* labelOf() {}"],
    ["a type", "/** A label. */\nexport interface labelOf {}"],
  ])("are found twice: %s", (_, source) => {
    const files = [
      ["core/a.ts", source],
      ["core/b.ts", source],
    ] as const;
    expect(sharedNames(files)).toEqual(["labelOf: core/a.ts, core/b.ts"]);
  });

  it("may be overloads, handed on from elsewhere, or those of a language", () => {
    const overloads = "export function labelOf(a: string): void;\nexport function labelOf(a: number): void;";
    const files = [
      ["core/a.ts", overloads],
      ["core/b.ts", 'export { labelOf } from "./a.ts";'],
      ["core/messages/en/labels.ts", "export const labelOf = {};"],
      ["core/messages/de/labels.ts", "export const labelOf = {};"],
    ] as const;
    expect(sharedNames(files)).toEqual([]);
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
    ["discord.js outside discord/", "cli/run.ts", 'import { REST } from "discord.js";'],
    ["a package that is nobody's", "discord/send/rest-options.ts", 'import { REST } from "@discordjs/rest";'],
    ["Node without its prefix", "storage/parse-article.ts", 'import { join } from "path";'],
    ["another edge", "discord/render/render.ts", 'import { render } from "../../console/render.ts";'],
    [
      "an edge from a command",
      "commands/ask.ts",
      'import { readLibrary } from "../storage/library-folder.ts";',
    ],
    ["the beginning", "cli/run.ts", 'import "../main.ts";'],
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
