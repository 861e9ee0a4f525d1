import { commands } from "../commands/index.ts";
import { readConfig } from "../config.ts";
import type { Config } from "../config.ts";
import { BotError } from "../core/errors.ts";
import { printable } from "../core/text/escape/hidden.ts";
import { checkEndpoint } from "../discord/check/check-endpoint.ts";
import { checkUp } from "../discord/check/check-up.ts";
import { mend, skipped, well } from "../discord/check/finding.ts";
import type { Finding } from "../discord/check/finding.ts";
import { localisations } from "../discord/publish/localisations.ts";
import { EXIT } from "../app/exit-code.ts";
import { describeProblem, openEngine } from "../app/open-engine.ts";
import { openReading, SWITCHED_OFF } from "../app/open-reading.ts";
import { subcommand } from "./subcommand.ts";

export const doctor = subcommand({
  name: "doctor",
  description: "Check the set-up on Discord and the articles, and say what to fix",
  parameters: {
    endpoint: {
      kind: "text",
      description: "Check this address for interactions as well: does it refuse what Discord did not sign?",
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
    terminal.output.write(`${findings.map(describe).join("\n")}\n`);
    return findings.some(({ state }) => state === "mend") ? EXIT.unwell : EXIT.done;
  },
});

async function checkDiscord(config: Config): Promise<readonly Finding[]> {
  const { token } = config;
  if (token !== undefined) return checkUp({ ...config, token, commands, localisations, nowMs: Date.now() });
  const says = "DISCORD_TOKEN is not set, so Discord cannot be asked about the application.";
  return [
    config.mode === "http"
      ? skipped("token", `${says} MODE=http answers without it.`)
      : mend("token", says, "Copy it from the Bot page of your application."),
  ];
}

function checkKey({ mode, publicKey }: Config): readonly Finding[] {
  return mode === "http" && publicKey === undefined
    ? [
        mend(
          "key",
          "DISCORD_PUBLIC_KEY is not set.",
          "Copy the Public Key from the General Information page of Discord’s developer portal.",
        ),
      ]
    : [];
}

async function checkKnowledge(config: Config): Promise<readonly Finding[]> {
  const problems: Finding[] = [];
  try {
    const engine = await openEngine(config, (problem) =>
      problems.push(mend("knowledge", describeProblem(problem), "Mend the file, or take it away.")),
    );
    const { length } = engine.library.articles;
    if (length === 0 && problems.length === 0)
      return [mend("knowledge", "There is no article to answer from.", "Add one with “footnote ingest”.")];
    return [
      ...problems,
      ...(length > 0 ? [well("knowledge", `${length} ${length === 1 ? "article" : "articles"}.`)] : []),
    ];
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    return [mend("knowledge", error.message, "Look at KNOWLEDGE_DIR and DEFAULT_ARTICLE.")];
  }
}

async function checkReader(config: Config): Promise<Finding> {
  const { reader, problem } = await openReading({ ...config, isPatient: true });
  if (problem === SWITCHED_OFF)
    return skipped("reader", "READER=off, so questions are answered by their words alone.");
  const reason = reader === undefined ? problem : await reader.ready();
  await reader?.close();
  return reason === undefined
    ? well("reader", "Questions are read by meaning.")
    : mend(
        "reader",
        `The reader does not run, so questions are answered by their words alone: ${reason}`,
        "Run “npm ci” again on this machine, or set READER=off.",
      );
}

const SIGNS = { well: "ok  ", mend: "FIX ", skipped: "–   " } as const satisfies Record<
  Finding["state"],
  string
>;

const describe = ({ what, state, says, todo }: Finding): string =>
  printable(`${SIGNS[state]} ${what}: ${says}${todo === undefined ? "" : ` ${todo}`}`);
