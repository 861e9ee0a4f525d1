import type { Option } from "../commands/command.ts";

/** What a call may give besides its name: an option of a command, or one that only the command line has. */
export type Parameter = Option & {
  /** Present where it may be given more than once. */
  readonly isRepeated?: true;
};

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
  description: "Read the articles of this folder instead of KNOWLEDGE_DIR",
  value: "DIR",
} as const satisfies Parameter;

/** `--json`, for programs. */
export const json = {
  kind: "flag",
  description: "Print JSON, for programs",
} as const satisfies Parameter;

/** `--allow-loopback`, for trying things out by hand. */
export const allowLoopback = {
  kind: "flag",
  description: "Also fetch from this machine (127.0.0.1, ::1), for trying it out",
} as const satisfies Parameter;

/** `--server`, for calls that look after the articles of one. */
export const server = {
  kind: "text",
  description: "Look after the articles of the server with this id; by default, those that everybody reads",
  value: "ID",
} as const satisfies Parameter;
