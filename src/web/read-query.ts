import type { Command, Option } from "../commands/command.ts";
import type { RawInput } from "../commands/input.ts";

/** What a short address may call the question. */
const SHORT = "q";

/** The option that names the article, where a command has one. */
export const articleOptionOf = ({ options }: Command): string | undefined =>
  Object.entries(options).find(([, { kind }]) => kind === "article")?.[0];

/** The option without which a command cannot run, where a person types it: a question, say. */
export const askedOptionOf = ({ options }: Command): string | undefined =>
  Object.entries(options).find(([, { kind, required }]) => kind === "text" && required === true)?.[0];

/**
 * The values of an address as a command takes them. Names that are no option are passed over: others add such to
 * addresses that they hand on. `q` stands for what the command cannot do without.
 *
 * @param articleId - from the path; it wins over the query
 */
export function readQuery(command: Command, query: URLSearchParams, articleId: string | undefined): RawInput {
  const asked = askedOptionOf(command);
  const articleOption = articleOptionOf(command);
  const given = Object.entries(command.options).flatMap(([name, option]) => {
    const value = query.get(name) ?? (name === asked ? query.get(SHORT) : null);
    return value === null || value === "" ? [] : [[name, valueFor(option, value)] as const];
  });
  return {
    ...Object.fromEntries(given),
    ...(articleOption !== undefined && articleId !== undefined && { [articleOption]: articleId }),
  };
}

/** What a person typed for an option, without the space around it; empty where nothing was. */
export function typedText(input: RawInput, name: string | undefined): string {
  const value = name === undefined ? undefined : input[name];
  return typeof value === "string" ? value.trim() : "";
}

/** A form sends `on` for a box that is ticked, and nothing for one that is not. */
const valueFor = ({ kind }: Option, value: string): string | boolean =>
  kind === "flag" ? !/^(?:false|no|off|0)$/i.test(value) : value;
