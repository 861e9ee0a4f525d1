import { commands } from "../commands/index.ts";
import { readConfig } from "../config.ts";
import type { Config } from "../config.ts";
import { BotError } from "../core/errors.ts";
import type { Messages } from "../core/messages/messages.ts";
import { printable } from "../core/text/escape/hidden.ts";
import { checkEndpoint } from "../discord/check/check-endpoint.ts";
import { checkUp } from "../discord/check/check-up.ts";
import { mend, skipped, well } from "../discord/check/finding.ts";
import type { Finding } from "../discord/check/finding.ts";
import { localisations } from "../discord/publish/localisations.ts";
import { EXIT } from "../app/exit-code.ts";
import { describeProblem, openEngine } from "../app/open-engine.ts";
import { openReading, SWITCHED_OFF } from "../app/open-reading.ts";
import { messagesOf } from "../app/terminal.ts";
import { subcommand } from "./subcommand.ts";

export const doctorWord = subcommand({
  name: "doctor",
  description: ({ cli }) => cli.doctor.description,
  parameters: {
    endpoint: {
      kind: "text",
      description: ({ cli }) => cli.doctor.endpoint,
      value: "URL",
    },
  },
  async run({ endpoint }, terminal) {
    const config = readConfig(terminal.environment);
    const findings = [
      ...(await checkDiscord(config)),
      ...(endpoint === undefined ? [] : [await checkEndpoint(endpoint, config.apiUrl !== undefined)]),
      ...checkKey(config),
      ...(await checkKnowledge(config)),
      await checkReader(config),
    ];
    const messages = messagesOf(terminal);
    terminal.output.write(`${findings.map((finding) => describe(finding, messages)).join("\n")}\n`);
    return findings.some(({ state }) => state === "mend") ? EXIT.unwell : EXIT.done;
  },
});

async function checkDiscord(config: Config): Promise<readonly Finding[]> {
  const { token } = config;
  if (token !== undefined) return checkUp({ ...config, token, commands, localisations, nowMs: Date.now() });
  return [
    config.mode === "http"
      ? skipped("token", ({ doctor: words }) => words.token.notNeeded)
      : mend("token", ({ doctor: words }) => words.token.missing),
  ];
}

const checkKey = ({ mode, publicKey }: Config): readonly Finding[] =>
  mode === "http" && publicKey === undefined ? [mend("key", ({ doctor: words }) => words.key.missing)] : [];

async function checkKnowledge(config: Config): Promise<readonly Finding[]> {
  const problems: Finding[] = [];
  try {
    const engine = await openEngine(config, (problem) =>
      problems.push(
        mend("knowledge", (messages) => ({
          says: describeProblem(problem, messages),
          todo: messages.doctor.knowledge.fixFile,
        })),
      ),
    );
    const { length } = engine.library.articles;
    if (length === 0 && problems.length === 0)
      return [mend("knowledge", ({ doctor: words }) => words.knowledge.none)];
    return [
      ...problems,
      ...(length > 0 ? [well("knowledge", ({ doctor: words }) => words.knowledge.well(length))] : []),
    ];
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    return [
      mend("knowledge", (messages) => ({
        says: error.says(messages),
        todo: messages.doctor.knowledge.checkSettings,
      })),
    ];
  }
}

async function checkReader(config: Config): Promise<Finding> {
  const { reader, problem } = await openReading({ ...config, isPatient: true });
  if (problem === SWITCHED_OFF) return skipped("reader", ({ doctor: words }) => words.reader.off);
  const reason = reader === undefined ? problem : await reader.ready();
  await reader?.close();
  return reason === undefined
    ? well("reader", ({ doctor: words }) => words.reader.well)
    : mend("reader", ({ doctor: words }) => words.reader.broken(reason));
}

function describe({ what, state, words }: Finding, messages: Messages): string {
  const { says, todo } = words(messages);
  const { signs, names } = messages.doctor;
  return printable(`${signs[state]} ${names[what]}: ${says}${todo === undefined ? "" : ` ${todo}`}`);
}
