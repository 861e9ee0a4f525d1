import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** Seen from where this file is built to: `bench/build/bench/peers`. */
const BENCH = new URL("../../../", import.meta.url);
const Manifest = z.object({ dependencies: z.record(z.string(), z.string()) });
const Installed = z.object({ version: z.string() });

/**
 * Installs the packages that are compared with, where they are missing or of another version. Needs the network only
 * then.
 *
 * @returns false when npm could not install them; it has said why on stderr
 */
export function installPeers(): boolean {
  const { dependencies } = Manifest.parse(readJson(new URL("package.json", BENCH)));
  const missing = Object.entries(dependencies).filter(([name, version]) => versionOf(name) !== version);
  if (missing.length === 0) return true;
  const names = missing.map(([name]) => name).join(", ");
  process.stderr.write(`Installing what Footnote is compared with into bench/node_modules: ${names} …\n`);
  const { status } = spawnSync("npm", ["ci", "--no-engine-strict", "--no-audit", "--no-fund"], {
    cwd: fileURLToPath(BENCH),
    // What npm says belongs with the progress: stdout is for the tables.
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  return status === 0;
}

function versionOf(name: string): string | undefined {
  const file = new URL(`node_modules/${name}/package.json`, BENCH);
  return existsSync(file) ? Installed.parse(readJson(file)).version : undefined;
}

const readJson = (file: URL): unknown => JSON.parse(readFileSync(file, "utf8"));
