import type { Command } from "../commands/command.ts";
import { wordsFor } from "../commands/command-words.ts";
import { readInput } from "../commands/input.ts";
import type { RawInput } from "../commands/input.ts";
import { inLanguage } from "../core/engine.ts";
import type { Engine } from "../core/engine.ts";
import { UsageError } from "../core/errors.ts";
import { EXIT } from "../app/exit-code.ts";
import type { ExitCode } from "../app/exit-code.ts";
import { openEngineFor } from "../app/open-engine.ts";
import { openFile } from "../app/open-file.ts";
import { messagesOf, printJson } from "../app/terminal.ts";
import type { Terminal } from "../app/terminal.ts";
import { asTyped } from "./calls/as-typed.ts";
import { optionsTyped, shapeOf } from "./calls/call-shape.ts";
import type { Parameters, Values } from "./calls/parameters.ts";
import { printReply } from "./print-reply.ts";
import { requireGiven } from "./calls/read-call.ts";
import type { Subcommand } from "./subcommand.ts";

/** A call of a command, as what the command line adds to the command sees it. */
interface CommandCall {
  /** Everything that was given. */
  readonly values: Values;
  /** Of the command's own options, those that were given. */
  readonly raw: RawInput;
  readonly open: () => Promise<Engine>;
  readonly terminal: Terminal;
}

/** What the command line has besides the command itself. */
interface Additions {
  readonly parameters?: Parameters;
  /** What JSON begins with. */
  readonly jsonHead?: Readonly<Record<string, unknown>>;
  /** Gives options that are not among the words of the call. */
  readonly complete?: (raw: RawInput, terminal: Terminal) => Promise<RawInput>;
  /** Does what the additions ask for. @returns the exit code where that was all, undefined where the command runs as well */
  readonly before?: (call: CommandCall) => Promise<ExitCode | undefined>;
}

/** A command as one word after `footnote`: its options are the parameters; its reply is printed, or its values as JSON. */
export function fromCommand(
  command: Command,
  { parameters, jsonHead, complete, before }: Additions = {},
): Subcommand {
  const shape = shapeOf(command, parameters);
  return {
    ...shape,
    description: (messages) => wordsFor(command, messages).description,
    ...(command.isOffered === false && { isListed: false }),
    async run(values, terminal) {
      const typed = given(Object.keys(optionsTyped(command.options)), values);
      const wantsJson = values["json"] === true;
      const { knowledge, server } = values;
      const others = {
        knowledge: typeof knowledge === "string" ? knowledge : undefined,
        server: typeof server === "string" ? server : undefined,
        language: terminal.language,
      };
      const call = {
        ...others,
        isForKeepers: command.isForKeepers === true,
        allowLoopback: values["allow-loopback"] === true,
      };
      const messages = asTyped(messagesOf(terminal));
      const open = async (): Promise<Engine> => inLanguage(await openEngineFor(terminal, call), messages);
      const done = await before?.({ values, raw: typed, open, terminal });
      if (done !== undefined) return done;
      checkForm(command, typed, wantsJson);
      const raw = (await complete?.(typed, terminal)) ?? typed;
      requireGiven(shape, raw);
      const engine = await open();
      const input = readInput(command, raw, { isVerbatim: true, messages, openFile });
      if (wantsJson && command.json !== undefined)
        printJson(terminal, { ...jsonHead, ...(await command.json(input, engine)) });
      else printReply(await command.run(input, engine), terminal, others);
      return EXIT.done;
    },
  };
}

const given = (names: readonly string[], values: Values): RawInput =>
  Object.fromEntries(
    names.flatMap((name) =>
      values[name] === undefined || values[name] === false ? [] : [[name, values[name]]],
    ),
  );

/** @throws UsageError for an option that the asked form of the command does not look at */
function checkForm({ options }: Command, raw: RawInput, wantsJson: boolean): void {
  for (const name of Object.keys(raw)) {
    const only = options[name]?.only;
    if (only === "json" && !wantsJson)
      throw new UsageError(({ cli }) => cli.goesWith({ flag: name, other: "json" }));
    if (only === "reply" && wantsJson)
      throw new UsageError(({ cli }) => cli.goesNotWith({ flag: name, other: "json" }));
  }
}
