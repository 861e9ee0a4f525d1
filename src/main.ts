#!/usr/bin/env node
import { run } from "./command-line/run.ts";
import { readEnvironment } from "./config.ts";

// Whoever reads our output may stop reading (`| head`): that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

const code = await run(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  environment: readEnvironment(),
});

// Once what was written has left, we are done, whatever timers a library still holds: a gateway client that was logged
// off while it was connecting goes on trying.
process.stdout.write("", () => process.exit(code));
