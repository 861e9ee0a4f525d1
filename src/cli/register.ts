import { commands } from "../commands/index.ts";
import { readConfig, requireToken } from "../config.ts";
import { UsageError } from "../core/errors.ts";
import { localisations } from "../discord/publish/localisations.ts";
import { registerCommands } from "../discord/publish/register.ts";
import type { RegisterResult } from "../discord/publish/register.ts";
import { EXIT } from "../app/exit-code.ts";
import { subcommand } from "./subcommand.ts";

export const register = subcommand({
  name: "register",
  description: "Publish the command list on Discord; a second run changes nothing",
  parameters: {
    guild: { kind: "text", description: "Publish it in this server only, at once", value: "ID" },
    "dry-run": { kind: "flag", description: "Say what would change, and change nothing" },
    clear: { kind: "flag", description: "Take the commands away" },
  },
  async run({ guild: guildId, "dry-run": dryRun, clear }, terminal) {
    if (guildId !== undefined && !/^\d{17,20}$/.test(guildId))
      throw new UsageError(
        "--guild takes a server’s number: switch on developer mode in Discord, then right-click the server and copy its id.",
      );
    const config = readConfig(terminal.environment);
    const token = requireToken(config);
    const { applicationId, apiUrl } = config;
    const result = await registerCommands({
      token,
      commands,
      localisations,
      applicationId,
      guildId,
      dryRun,
      clear,
      apiUrl,
      log: { warn: (_, message) => terminal.errors.write(`${message}.\n`) },
    });
    terminal.output.write(`${describe(result, dryRun)}\n`);
    return EXIT.done;
  },
});

function describe({ changed, added, updated, removed }: RegisterResult, dryRun: boolean): string {
  const isOnlyRemoval = removed.length > 0 && added.length + updated.length === 0;
  if (isOnlyRemoval && !dryRun) return `Removed: ${removed.join(", ")}`;
  if (!changed) return "Nothing to do: Discord has it like this already.";
  const lines = Object.entries({ added, updated, removed }).flatMap(([what, names]) =>
    names.length === 0 ? [] : [`${what}: ${names.join(", ")}`],
  );
  return [dryRun ? "This would change (nothing was sent):" : "Published:", ...lines].join("\n");
}
