import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A server in a process of its own. */
export interface ServerProcess {
  readonly port: number;
  stop(): Promise<void>;
}

const ROOT = new URL("../../../../", import.meta.url);

/** Node with these words; resolves when it says at which port it listens. */
export async function startServer(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, words, {
    cwd: fileURLToPath(ROOT),
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = once(child, "exit");
  const port = await new Promise<number>((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const found = /listens at http:\/\/127\.0\.0\.1:(\d+)/.exec(output)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
    child.once("exit", (code) => reject(new Error(`The server ended with ${code} before it listened.`)));
  });
  return {
    port,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
