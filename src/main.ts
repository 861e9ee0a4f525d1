#!/usr/bin/env node
import { run, sayOutputFailed } from "./cli/run.ts";
import { readEnvironment } from "./config.ts";

const terminal = {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  environment: readEnvironment(),
};
// Whoever reads our output may stop reading (`| head`): that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  sayOutputFailed(error, terminal);
  process.exit(1);
});
// Nobody is left to be told.
process.stderr.on("error", () => undefined);

process.exitCode = await run(process.argv.slice(2), terminal);

// Once what was written has left, we are done, whatever timers a library still holds: a gateway client that was logged
// off while it was connecting goes on trying. Where it cannot leave, the listener above ends the process.
process.stdout.write("", (error) => {
  if (error === null || error === undefined) process.exit();
});
