import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const lock = readFileSync(new URL("../../bench/package-lock.json", import.meta.url), "utf8");

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe("the lock file of the bench", () => {
  it("has an entry for every package that another needs, on any platform", () => {
    const { packages }: { packages: Readonly<Record<string, Package>> } = JSON.parse(lock);
    const needed = Object.values(packages).flatMap(({ dependencies = {}, optionalDependencies = {} }) =>
      Object.keys({ ...dependencies, ...optionalDependencies }),
    );
    expect(needed.length).toBeGreaterThan(0);
    expect(needed.filter((name) => !(`node_modules/${name}` in packages))).toEqual([]);
  });

  it("pins every package that is asked for", () => {
    const { dependencies }: Package = JSON.parse(
      readFileSync(new URL("../../bench/package.json", import.meta.url), "utf8"),
    );
    expect(Object.values(dependencies ?? {}).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    );
  });

  it("names no address, so that it works with any registry", () => {
    expect(lock).not.toContain('"resolved"');
  });
});
