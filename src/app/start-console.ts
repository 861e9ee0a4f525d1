import { newErrorReference } from "../error-reference.ts";
import { commands } from "../commands/index.ts";
import type { Config } from "../config.ts";
import { UsageError } from "../core/errors.ts";
import { SHARED } from "../core/owner.ts";
import { printable } from "../core/text/escape/hidden.ts";
import { runSession } from "../console/session.ts";
import { createLogger } from "../log.ts";
import { EXIT } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { describeTextChanges } from "./follow-texts.ts";
import { describeProblem, engineMaker, openFolder } from "./open-engine.ts";
import { describeReading, openReading, SWITCHED_OFF } from "./open-reading.ts";
import { openFile } from "./open-file.ts";
import { openShelves } from "./open-shelves.ts";
import { servePage } from "./serve-page.ts";
import { lookOf, messagesOf } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** Commands that somebody new is told of. */
const TO_TRY = ["timeline", "summary", "articles"] as const;

/**
 * Answers at the console, and on the page where it runs on a terminal; or answers what is piped in and stops.
 *
 * @param allowLoopback - pages of this machine may be added
 */
export async function startConsole(
  config: Config,
  terminal: Terminal,
  allowLoopback = false,
): Promise<ExitCode> {
  const log = createLogger(config.logLevel, terminal.errors);
  const messages = messagesOf(terminal);
  const { starting } = messages;
  const say = (line: string): void => void terminal.errors.write(`${printable(line)}\n`);
  const onProgress = (share: number): void => say(starting.firstReading(share));
  const reading = await openReading({ ...config, isPatient: true, onProgress });
  if (reading.reader === undefined && reading.problem !== SWITCHED_OFF)
    say(await describeReading(reading, messages));
  const folder = await openFolder(config, (problem) => say(describeProblem(problem, messages)), {
    onChange: (changes) => say(describeTextChanges(changes, messages)),
    onProblem: () => say(starting.cannotKeep(config.stateFolder)),
  });
  const { engines, problem, ...shelves } = await openShelves(config, {
    folder,
    make: await engineMaker(config, reading),
    onAway: (error) => log.error({ err: error }, error.message),
    allowLoopback,
  });
  if (problem !== undefined) say(problem(messages));
  const engine = await engines.forOwner(SHARED);
  const titles = engine.library.articles.slice(0, 3).map(({ title }) => printable(title));
  const more = engine.library.articles.length - titles.length;
  const isInteractive = terminal.input.isTTY === true && terminal.output.isTTY === true;
  const page =
    isInteractive && config.web !== false
      ? await servePage(config, () => engines.shared(), log, terminal)
      : undefined;
  terminal.output.write(
    [
      starting.hasRead({ titles, more }),
      starting.howToAsk({
        commands: TO_TRY.map((name) => `/${messages.commands[name].name}`),
        help: messages.commands.help.name,
        quit: messages.console.quit,
      }),
      ...(page === undefined ? [] : [starting.asPage(page.url)]),
      starting.toDiscord,
      "\n",
    ].join("\n"),
  );
  await runSession({
    input: terminal.input,
    output: terminal.output,
    isInteractive,
    look: lookOf(terminal),
    commands,
    engine: () => shelves.engineFor({ owner: SHARED }),
    openFile,
    messages,
    reportError(error) {
      const reference = newErrorReference();
      if (!(error instanceof UsageError)) log.error({ err: error, reference }, "a command failed");
      return reference;
    },
  });
  await page?.stop();
  await shelves.close();
  await reading.reader?.close();
  return EXIT.done;
}
