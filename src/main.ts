#!/usr/bin/env node
import { readEnvironment } from "./config.ts";
import { run } from "./command-line/run.ts";

// Whoever reads our output may stop reading (`| head`): that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  environment: readEnvironment(),
});
