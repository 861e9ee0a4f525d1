import type { Option } from "../../commands/command.ts";
import type { InWords } from "../../core/messages/messages.ts";

/** What a call may give besides its name: an option of a command, or one that only the command line has. */
export type Parameter = Described<Option> & {
  /** Present where it may be given more than once. */
  readonly isRepeated?: true;
};

/** With a description in whichever language the caller reads. */
type Described<O> = O extends unknown ? Omit<O, "description"> & { readonly description: InWords } : never;

/** By their names, in the order in which help shows them. */
export type Parameters = Readonly<Record<string, Parameter>>;

type ValueOf<P extends Parameter> = P extends { readonly kind: "flag" }
  ? boolean
  : P extends { readonly isRepeated: true }
    ? readonly string[]
    : string | undefined;

/** What a call gives for its parameters: flags are false where they are not given, and lists are empty. */
export type ValuesFor<P extends Parameters> = { readonly [K in keyof P]: ValueOf<P[K]> };

/** What a call gives, by the names of parameters. */
export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** `--knowledge`, which every call takes that reads articles. */
export const knowledge = {
  kind: "text",
  description: ({ cli }) => cli.knowledge,
  value: "DIR",
} as const satisfies Parameter;

/** `--json`, for programs. */
export const json = {
  kind: "flag",
  description: ({ cli }) => cli.json,
} as const satisfies Parameter;

/** `--language`, which every call takes that has no option of this name itself. */
export const language = {
  kind: "text",
  description: ({ cli }) => cli.language,
  value: "TAG",
} as const satisfies Parameter;

/** `--allow-loopback`, for trying things out by hand. */
export const allowLoopback = {
  kind: "flag",
  description: ({ cli }) => cli.allowLoopback,
} as const satisfies Parameter;

/** `--server`, for calls that look after the articles of one. */
export const server = {
  kind: "text",
  description: ({ cli }) => cli.server,
  value: "ID",
} as const satisfies Parameter;
