import { wordsFor } from "../../commands/command-words.ts";
import type { Command, Option, Options } from "../../commands/command.ts";
import { allowLoopback, json, knowledge, language, server } from "./parameters.ts";
import type { Parameter, Parameters } from "./parameters.ts";
import type { Subcommand } from "../subcommand.ts";

/** What may be typed of a subcommand. */
export type CallShape = Pick<Subcommand, "name" | "parameters" | "word">;

/** How a command is called: its options by their names, and the first also as the word that follows, as at the console. */
export function shapeOf(command: Command, additions: Parameters = {}): CallShape {
  const options = parametersOf(command);
  const [word] = Object.keys(options);
  return {
    name: command.name,
    parameters: {
      ...options,
      ...additions,
      ...(command.json !== undefined && { json }),
      ...(command.isForKeepers === true ? { server, "allow-loopback": allowLoopback } : { knowledge }),
      language,
    },
    ...(word !== undefined && { word }),
  };
}

const parametersOf = (command: Command): Parameters =>
  Object.fromEntries(
    Object.entries(optionsTyped(command.options)).map(([name, option]) => [
      name,
      {
        ...option,
        description: (messages) =>
          wordsFor(command, messages).options[name]?.description ?? option.description,
      } satisfies Parameter,
    ]),
  );

/** The options but `private`: at a terminal, nobody else sees the reply. */
export const optionsTyped = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(isTyped));

const isTyped = ([name, { kind }]: readonly [string, Option]): boolean =>
  kind !== "flag" || name !== "private";
