import { commands } from "../commands/index.ts";
import { readConfig, requireToken } from "../config.ts";
import { UsageError } from "../core/errors.ts";
import type { Messages } from "../core/messages/messages.ts";
import { localisations } from "../discord/publish/localisations.ts";
import { registerCommands } from "../discord/publish/register.ts";
import type { RegisterResult } from "../discord/publish/register.ts";
import { EXIT } from "../app/exit-code.ts";
import { messagesOf } from "../app/terminal.ts";
import { subcommand } from "./subcommand.ts";

export const register = subcommand({
  name: "register",
  description: ({ cli }) => cli.register.description,
  parameters: {
    guild: { kind: "text", description: ({ cli }) => cli.register.guild, value: "ID" },
    "dry-run": { kind: "flag", description: ({ cli }) => cli.register.dryRun },
    clear: { kind: "flag", description: ({ cli }) => cli.register.clear },
  },
  async run({ guild: guildId, "dry-run": dryRun, clear }, terminal) {
    if (guildId !== undefined && !/^\d{17,20}$/.test(guildId))
      throw new UsageError(({ cli }) => cli.needsServer);
    const messages = messagesOf(terminal);
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
      log: { warn: () => terminal.errors.write(`${messages.connection.trying}\n`) },
    });
    terminal.output.write(`${describe(result, dryRun, messages.cli.registered)}\n`);
    return EXIT.done;
  },
});

function describe(
  { changed, added, updated, removed }: RegisterResult,
  dryRun: boolean,
  words: Messages["cli"]["registered"],
): string {
  const isOnlyRemoval = removed.length > 0 && added.length + updated.length === 0;
  if (isOnlyRemoval && !dryRun) return words.removed(removed.join(", "));
  if (!changed) return words.nothing;
  const lines = (
    [
      [words.changes.added, added],
      [words.changes.updated, updated],
      [words.changes.removed, removed],
    ] as const
  ).flatMap(([what, names]) => (names.length === 0 ? [] : [`${what}: ${names.join(", ")}`]));
  return [dryRun ? words.would : words.published, ...lines].join("\n");
}
