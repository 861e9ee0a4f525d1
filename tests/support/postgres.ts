import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** A PostgreSQL of our own, on loopback, in a folder of its own. */
export interface TestPostgres {
  readonly url: string;
  /** Stops it as a machine that fails does; what it holds stays. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Stops it for good. */
  remove(): Promise<void>;
}

/** Where Debian puts it. */
const DEBIAN = "/usr/lib/postgresql";

/** The folder of its programs; undefined where it is not installed, which is said once, and is an error in CI. */
export const postgresPrograms = ((): string | undefined => {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const found = versions
    .map((version) => join(DEBIAN, version, "bin"))
    .findLast((bin) => existsSync(join(bin, "initdb")));
  if (found === undefined && process.env["CI"] !== undefined)
    throw new Error("PostgreSQL is not installed: .ci/run installs Debian's package postgresql.");
  if (found === undefined)
    process.stderr.write(
      "Tests with PostgreSQL are skipped: it is not installed (apt-get install postgresql).\n",
    );
  return found;
})();

/** It refuses to run as root: the package makes a user for it. */
function notRoot(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [, uid, gid] = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync("/etc/passwd", "utf8")) ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}

/** Makes a database and starts it. */
export async function startPostgres(programs: string): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "footnote-postgres-"));
  const user = notRoot();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const options = { ...user, cwd: folder };
  const made = spawnSync(
    join(programs, "initdb"),
    ["-D", join(folder, "data"), "-U", "footnote", "--auth=trust", "--no-sync", "-E", "UTF8", "--no-locale"],
    options,
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr.toString()}`);
  const port = await freePort();
  const settings = [`port=${port}`, "listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off"];
  let running: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const child = spawn(
      join(programs, "postgres"),
      ["-D", join(folder, "data"), ...settings.flatMap((setting) => ["-c", setting])],
      { ...options, stdio: ["ignore", "ignore", "pipe"] },
    );
    running = child;
    for await (const line of createInterface({ input: child.stderr }))
      if (line.includes("ready to accept connections")) break;
    child.stderr.resume();
  };
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    const child = running;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  };
  await start();
  return {
    url: `postgresql://footnote@127.0.0.1:${port}/postgres`,
    start,
    // Immediate: nothing is brought to an end, and the log is read when it starts again.
    kill: () => stop("SIGQUIT"),
    async remove() {
      await stop("SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
