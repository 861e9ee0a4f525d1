import { listIn, numberIn, objectIn, textIn } from "./json.ts";
import type { Json } from "./json.ts";

/** What a person does with a command. */
export interface CommandUse {
  readonly applicationId: string;
  /** The published command. */
  readonly command: Json;
  /** The names of the group and the subcommand that are used of it. */
  readonly path?: readonly string[];
  /** Values by the names of options. */
  readonly options: Readonly<Record<string, string | boolean | FakeFile>>;
  /** The option that is being typed, which makes this an autocomplete. */
  readonly focused?: string | undefined;
  readonly where?: "guild" | "direct-message";
  /** The server that it comes from, where it comes from one. */
  readonly fromGuild?: string;
  readonly locale?: string;
}

/** A file that a person attaches, which Discord keeps for them. */
interface FakeFile {
  readonly filename: string;
  readonly size: number;
  readonly url: string;
}

export const GUILD_ID = "200000000000000001";
export const CHANNEL_ID = "200000000000000002";
const userOf = (id: string, name: string) => ({
  id,
  username: name.toLowerCase().replaceAll(" ", "-"),
  global_name: name,
  discriminator: "0",
  avatar: null,
  public_flags: 0,
});
/** Who uses commands. */
export const READER = userOf("200000000000000003", "A Reader");
/** Somebody else in the same channel. */
export const PASSER_BY = userOf("200000000000000004", "A Passer By");

/** Somebody who may manage messages. */
export const MODERATOR = userOf("200000000000000005", "A Moderator");

export type FakeUser = typeof READER;

const MANAGE_MESSAGES = 1 << 13;
const permissionsOf = ({ id }: FakeUser): string =>
  String(id === MODERATOR.id ? EVERYTHING_ELSE | MANAGE_MESSAGES : EVERYTHING_ELSE);
const EVERYTHING_ELSE = 2_147_483_647 & ~MANAGE_MESSAGES;

/**
 * The interaction that Discord's client makes of it, without id and token.
 *
 * @throws Error when a client would not let the person send it
 */
export function commandInteraction(use: CommandUse): Json {
  const { applicationId, command, options, focused, where = "guild", locale = "en-US", fromGuild } = use;
  const { path = [] } = use;
  const parts = partsOf(command, path);
  const [used = command] = parts.slice(-1);
  const known = listIn(used["options"]);
  for (const { name, required } of known)
    if (required === true && focused === undefined && options[textIn(name)] === undefined)
      throw new Error(`/${textIn(command["name"])} needs “${textIn(name)}”.`);
  const attachments: Record<string, object> = {};
  const given: readonly Json[] = Object.entries(options).map(([name, value]) => {
    const option = known.find((candidate) => candidate["name"] === name);
    if (option === undefined) throw new Error(`/${textIn(command["name"])} has no option “${name}”.`);
    const isFile = typeof value === "object";
    const id = `30000000000000000${Object.keys(attachments).length}`;
    if (isFile) attachments[id] = { id, ...value };
    return {
      name,
      value: isFile ? id : value,
      type: option["type"],
      ...(name === focused ? { focused: true } : {}),
    };
  });
  const nested = parts.reduceRight<readonly Json[]>(
    (inner, { name, type }) => [{ name, type, options: inner }],
    given,
  );
  return {
    ...surroundings(applicationId, READER, where, locale, fromGuild),
    type: focused === undefined ? 2 : 4,
    data: {
      id: command["id"],
      name: command["name"],
      type: 1,
      options: nested,
      ...(Object.keys(attachments).length > 0 && { resolved: { attachments } }),
    },
  };
}

/** A group and a subcommand, as far as they are used. */
function partsOf(command: Json, path: readonly string[]): readonly Json[] {
  const [name, ...rest] = path;
  if (name === undefined) return [];
  const part = listIn(command["options"]).find((option) => option["name"] === name);
  if (part === undefined) throw new Error(`/${textIn(command["name"])} has no part “${name}”.`);
  return [part, ...partsOf(part, rest)];
}

/** What is sent when a person chooses a command for a message, whoever wrote that. */
export function onMessageInteraction(
  applicationId: string,
  command: Json,
  message: Json,
  locale?: string,
): Json {
  const id = "200000000000000009";
  const whole = { id, type: 0, channel_id: CHANNEL_ID, author: PASSER_BY, embeds: [], attachments: [] };
  return {
    ...surroundings(applicationId, READER, "guild", locale),
    type: 2,
    data: {
      id: command["id"],
      name: command["name"],
      type: 3,
      target_id: id,
      resolved: { messages: { [id]: { ...whole, ...message } } },
    },
  };
}

/** What is sent when a person presses a button of a message that a command of `asker` brought. */
export function pressInteraction(press: {
  readonly applicationId: string;
  readonly message: {
    readonly id: string;
    readonly payload: Json;
    readonly isEphemeral: boolean;
    readonly type?: number;
  };
  readonly customId: string;
  readonly asker: FakeUser;
  readonly presser: FakeUser;
}): Json {
  const { applicationId, message, customId, asker, presser } = press;
  const flags = numberIn(message.payload["flags"]) | (message.isEphemeral ? EPHEMERAL : 0);
  return {
    ...surroundings(applicationId, presser),
    type: 3,
    data: { component_type: 2, custom_id: customId },
    message: {
      id: message.id,
      type: message.type ?? 20,
      channel_id: CHANNEL_ID,
      flags,
      components: message.payload["components"],
      ...(message.type === undefined
        ? {
            interaction_metadata: {
              id: message.id,
              type: 2,
              user: asker,
              authorizing_integration_owners: {},
            },
          }
        : { referenced_message: { id: message.id, author: asker } }),
    },
  };
}

/**
 * What is sent when a person has filled in the form that their command has shown.
 *
 * @param values - by the labels of fields
 * @throws Error when a client would not let them
 */
export function formInteraction(command: Json, form: Json, values: Readonly<Record<string, string>>): Json {
  const components = listIn(form["components"]).map(({ label, component, ...part }) => {
    const field = objectIn(component);
    const value = values[textIn(label)] ?? "";
    if (value.length > numberIn(field["max_length"]) || (field["required"] === true && value === ""))
      throw new Error(`“${textIn(label)}” cannot be sent in as it is.`);
    return { type: part["type"], component: { type: 4, custom_id: field["custom_id"], value } };
  });
  const { id: _, token: __, data: ___, ...around } = command;
  return { ...around, type: 5, data: { custom_id: form["custom_id"], components } };
}

const EPHEMERAL = 1 << 6;

function surroundings(
  applicationId: string,
  user: FakeUser,
  where: CommandUse["where"] = "guild",
  locale = "en-US",
  guildId = GUILD_ID,
): Json {
  const isGuild = where === "guild";
  return {
    version: 1,
    application_id: applicationId,
    context: isGuild ? 0 : 1,
    channel_id: CHANNEL_ID,
    channel: isGuild
      ? { id: CHANNEL_ID, type: 0, name: "reading-room", guild_id: guildId, permissions: "0" }
      : { id: CHANNEL_ID, type: 1, recipients: [user] },
    ...(isGuild
      ? {
          guild_id: guildId,
          guild: { id: guildId, locale: "en-US", features: [] },
          guild_locale: "en-US",
          member: {
            user,
            roles: [],
            joined_at: "2024-01-01T00:00:00.000Z",
            deaf: false,
            mute: false,
            flags: 0,
            permissions: permissionsOf(user),
          },
        }
      : { user }),
    locale,
    app_permissions: "2147483647",
    entitlements: [],
    authorizing_integration_owners: isGuild ? { "0": guildId } : { "1": user.id },
    attachment_size_limit: 10_485_760,
  };
}
