import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Packages = Readonly<
  Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
>;

describe("the lock file", () => {
  it("has an entry for every optional package of every platform, without which npm ci refuses to install", () => {
    const lock = readFileSync(new URL("../package-lock.json", import.meta.url), "utf8");
    const { packages }: { packages: Packages } = JSON.parse(lock);
    const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => [
        `${path}/node_modules/${name}`,
        `node_modules/${name}`,
      ]),
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((places) => !places.some((place) => place in packages))).toEqual([]);
  });

  it("names no address, so that it works with any registry", () => {
    const lock = readFileSync(new URL("../package-lock.json", import.meta.url), "utf8");
    expect(lock).not.toContain('"resolved"');
  });
});
