import { english } from "../../core/messages/en/index.ts";
import type { Messages } from "../../core/messages/messages.ts";
import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { z } from "zod";
import type { Command, Option } from "../../commands/command.ts";
import type { RawInput } from "../../commands/input.ts";
import { UsageError } from "../../core/errors.ts";
import type { Library } from "../../core/library.ts";
import type { Action } from "../../core/reply/reply.ts";
import { LIMITS } from "./limits.ts";

/**
 * A button's whole state, so that it outlives a restart: `1|timeline|0WNYPuRWN|12014|3treaty`. After the version (with a
 * letter for the effect) and the command, each field is an option by its place in the command's list (in base 36), then its
 * value. New options are therefore added at the end of that list; what changes the meaning of old buttons changes the version.
 */
const VERSION = "1";
const SEPARATOR = "|";
/** In place of a value: the question that the message shows, which may be longer than a button's state. */
const QUESTION_SHOWN = "~q";
/** Takes the message away. */
const DISMISSAL = `${VERSION}d`;
const EFFECTS = { t: "turn", s: "share" } as const;
const ID = z
  .string()
  .max(LIMITS.customId)
  .regex(/^1[ts]?\|[^|]{1,32}(?:\|[\da-z][^|]+)*$/u)
  .transform((id) => {
    const [version = "", command = "", ...fields] = id.split(SEPARATOR);
    const effect = Object.entries(EFFECTS).find(([letter]) => version.endsWith(letter))?.[1];
    return {
      command,
      effect,
      fields: fields.map((field) => ({ place: Number.parseInt(field.charAt(0), 36), value: field.slice(1) })),
    };
  })
  .refine(({ fields }) => new Set(fields.map(({ place }) => place)).size === fields.length);

/** Ids of articles may be as long as a button's state: a part of their hash stands for them. */
const HASH_LENGTH = 8;

/** The state of the button that takes a message away. */
export const DISMISSAL_ID: string = DISMISSAL;

/**
 * The state of a button for an action.
 *
 * @param question - the question that the message shows, if any: it is read back from there
 * @returns 1 to 100 code units; undefined where the command is not known or its input does not fit
 */
export function actionId(
  { command: name, input, effect }: Action,
  commands: readonly Command[],
  question?: string,
): string | undefined {
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) return undefined;
  const options = Object.entries(command.options);
  const fields = Object.entries(input).map(([key, value]) => {
    const place = options.findIndex(([option]) => option === key);
    const option = options[place]?.[1];
    const written = option && (isShown(option, value, question) ? QUESTION_SHOWN : writeValue(option, value));
    return written === undefined || written === "" ? undefined : place.toString(36) + written;
  });
  if (fields.includes(undefined)) return undefined;
  const letter = Object.entries(EFFECTS).find(([, known]) => known === effect)?.[0] ?? "";
  const id = [VERSION + letter, name, ...fields].join(SEPARATOR);
  return ID.safeParse(id).success ? id : undefined;
}

const isShown = ({ kind }: Option, value: string, question: string | undefined): boolean =>
  kind === "text" && value === question;

/** What a button asks for. */
export interface PressedAction {
  readonly command: Command;
  readonly raw: RawInput;
  readonly effect: Action["effect"];
}

/**
 * Reads the state of a button. It is untrusted: the command checks the values as it does any others.
 *
 * @param question - the question that the message shows
 * @throws UsageError where it cannot be read, and where its article or the question is gone
 */
export function readActionId(
  id: string,
  commands: readonly Command[],
  library: Library,
  question?: string,
  messages: Messages = english,
): PressedAction {
  const outOfDate = (): UsageError => new UsageError(messages.discord.oldButton);
  const read = ID.safeParse(id);
  const command = commands.find(({ name }) => name === read.data?.command);
  if (!read.success || command === undefined) throw outOfDate();
  const options = Object.entries(command.options);
  const values = read.data.fields.map(({ place, value }) => {
    const [key, option] = options[place] ?? [];
    if (key === undefined || option === undefined) throw outOfDate();
    if (option.kind !== "text" || value !== QUESTION_SHOWN)
      return [key, readValue(option, value, library, messages)] as const;
    if (question === undefined) throw new UsageError(messages.discord.lostQuestion);
    return [key, question] as const;
  });
  return { command, raw: Object.fromEntries(values), effect: read.data.effect };
}

function writeValue(option: Option, value: string): string | undefined {
  switch (option.kind) {
    case "article":
      return hashOf(value);
    case "choice": {
      const place = option.choices.findIndex((choice) => choice.value === value);
      return place === -1 ? undefined : place.toString(36);
    }
    case "flag":
      return value === "true" ? "1" : "0";
    case "file":
      // Nobody keeps files.
      return undefined;
    case "text":
      return value.replaceAll("~", "~0").replaceAll(SEPARATOR, "~1");
  }
}

function readValue(
  option: Option,
  written: string,
  { articles }: Library,
  { discord, commands }: Messages,
): string | boolean {
  switch (option.kind) {
    case "article": {
      const article = articles.find(({ id }) => hashOf(id) === written);
      if (article === undefined) throw new UsageError(discord.articleGone(`/${commands.articles.name}`));
      return article.id;
    }
    case "choice": {
      const choice = option.choices.find((_, place) => place.toString(36) === written);
      if (choice === undefined) throw new UsageError(discord.oldButton);
      return choice.value;
    }
    case "flag":
      return written === "1";
    case "file":
      throw new UsageError(discord.oldButton);
    case "text":
      return written.replaceAll("~1", SEPARATOR).replaceAll("~0", "~");
  }
}

const MOST_KNOWN = 1_000;
/** Ids of articles are few, and every button has one. */
const knownHashes = new LRUCache<string, string>({ max: MOST_KNOWN });

function hashOf(id: string): string {
  const known = knownHashes.get(id);
  if (known !== undefined) return known;
  const hash = createHash("sha256").update(id).digest("base64url").slice(0, HASH_LENGTH);
  knownHashes.set(id, hash);
  return hash;
}
