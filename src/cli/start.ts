import { readConfig } from "../config.ts";
import { startConsole } from "../app/start-console.ts";
import { startGateway } from "../app/start-gateway.ts";
import { startHttp } from "../app/start-http.ts";
import { startShards } from "../app/start-shards.ts";
import { startWeb } from "../app/start-web.ts";
import { UsageError } from "../core/errors.ts";
import { allowLoopback } from "./calls/parameters.ts";
import { subcommand } from "./subcommand.ts";

export const start = subcommand({
  name: "start",
  description: ({ cli }) => cli.start.description,
  parameters: { "allow-loopback": allowLoopback },
  async run({ "allow-loopback": allowsLoopback }, terminal) {
    const config = readConfig(terminal.environment);
    if (allowsLoopback && config.mode !== "console") throw new UsageError(({ cli }) => cli.loopbackAtConsole);
    switch (config.mode) {
      case "console":
        return startConsole(config, terminal, allowsLoopback);
      case "gateway":
        return config.totalShards > 1 && config.shards === undefined
          ? startShards(config, terminal)
          : startGateway(config, terminal);
      case "http":
        return startHttp(config, terminal);
      case "web":
        return startWeb(config, terminal);
    }
  },
});
