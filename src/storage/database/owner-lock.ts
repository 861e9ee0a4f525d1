import { createHash, randomUUID } from "node:crypto";
import { link, rename, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { makeFolder } from "../../files/make-folder.ts";

/** A folder that no other process opens for as long as this one has it, or until it dies. */
interface OwnedFolder {
  release(): Promise<void>;
}

/** Addresses of sockets are at most about a hundred bytes long. */
const LONGEST_ADDRESS = 100;
/** A process that dies while another starts can be in the way for so many attempts. */
const ATTEMPTS = 5;

/**
 * Takes a folder for this process alone, by listening at a socket in it: one that is left behind by a process that was killed refuses
 * connections, and is in nobody's way.
 *
 * @returns undefined where another process has it
 */
export async function ownFolder(folder: string): Promise<OwnedFolder | undefined> {
  await makeFolder(folder);
  const address = addressOf(folder);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each attempt depends on the one before
    const server = await listenAt(address);
    if (server !== undefined) return { release: () => closeServer(server) };
    // oxlint-disable-next-line no-await-in-loop
    if (await isAnswered(address)) return undefined;
    // oxlint-disable-next-line no-await-in-loop
    if (!(await clearAway(address))) return undefined;
  }
  return undefined;
}

/** Where the owner of a folder listens. */
function addressOf(folder: string): string {
  const name = `footnote-${createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 16)}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  const inFolder = join(resolve(folder), "owner.sock");
  return Buffer.byteLength(inFolder) <= LONGEST_ADDRESS ? inFolder : join(tmpdir(), `${name}.sock`);
}

/** @returns undefined where something is at the address */
const listenAt = (address: string): Promise<Server | undefined> =>
  new Promise((done, fail) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") done(undefined);
      else fail(error);
    });
    // Whoever holds a folder is not kept running by that.
    server.listen(address, () => done(server.unref()));
  });

const isAnswered = (address: string): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(address);
    socket.once("connect", () => {
      socket.destroy();
      done(true);
    });
    socket.once("error", () => done(false));
  });

/** Takes away what a dead process left. @returns false where it turns out to be alive: it was taken just now */
async function clearAway(address: string): Promise<boolean> {
  const aside = `${address}.${randomUUID().slice(0, 8)}`;
  try {
    await rename(address, aside);
  } catch {
    // Somebody else was quicker.
    return true;
  }
  const isAlive = await isAnswered(aside);
  if (isAlive) await link(aside, address).catch(() => undefined);
  await rm(aside, { force: true });
  return !isAlive;
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
  });
