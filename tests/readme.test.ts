import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { offeredCommands, offeredOptions } from "../src/commands/command.ts";
import { commands } from "../src/commands/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

describe("README", () => {
  it("lists every command with its options and description, in the order of the list", () => {
    const rows = offeredCommands(commands).map(({ name, options, description }) => {
      const usage = offeredOptions(options).map(([option, { required }]) =>
        required === true ? option : `[${option}]`,
      );
      return `| \`${[`/${name}`, ...usage].join(" ")}\` | ${description} |`;
    });
    const table = /<!-- commands:.*-->\n\|.*\n\|.*\n((?:\|.*\n)+)/.exec(readme)?.[1];
    expect(table?.trimEnd().split("\n")).toEqual(rows);
  });

  it("quotes the articles it shows word for word", () => {
    const texts = ["knowledge/ukraine-security-guarantees.md", "tests/golden/timeline/real/report.md"].map(
      (path) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8").replaceAll(/\s+/g, " "),
    );
    // One quote may run over several lines behind its bar.
    const quotes = [...readme.matchAll(/(?:^│ .*\n)+/gm)].map(([lines]) =>
      lines.replaceAll(/^│ /gm, "").replaceAll(/\s+/g, " ").trim(),
    );
    expect(quotes).toHaveLength(4);
    for (const quote of quotes) expect(texts.some((text) => text.includes(quote))).toBe(true);
  });

  it("names only scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script);
    expect(named.length).toBeGreaterThan(0);
    for (const script of named) expect(Object.keys(scripts)).toContain(script);
  });
});
