import { listIn, textIn } from "./json.ts";
import type { Json } from "./json.ts";

/** What a person does with a command. */
export interface CommandUse {
  readonly applicationId: string;
  /** The published command. */
  readonly command: Json;
  /** Values by the names of options. */
  readonly options: Readonly<Record<string, string | boolean>>;
  /** The option that is being typed, which makes this an autocomplete. */
  readonly focused?: string | undefined;
  readonly where?: "guild" | "direct-message";
  readonly locale?: string;
}

const GUILD_ID = "200000000000000001";
const CHANNEL_ID = "200000000000000002";
const USER = {
  id: "200000000000000003",
  username: "reader",
  global_name: "A Reader",
  discriminator: "0",
  avatar: null,
  public_flags: 0,
};

/**
 * The interaction that Discord's client makes of it, without id and token.
 *
 * @throws Error when a client would not let the person send it
 */
export function commandInteraction(use: CommandUse): Json {
  const { applicationId, command, options, focused, where = "guild", locale = "en-US" } = use;
  const known = listIn(command["options"]);
  for (const { name, required } of known)
    if (required === true && focused === undefined && options[textIn(name)] === undefined)
      throw new Error(`/${textIn(command["name"])} needs “${textIn(name)}”.`);
  const given = Object.entries(options).map(([name, value]) => {
    const option = known.find((candidate) => candidate["name"] === name);
    if (option === undefined) throw new Error(`/${textIn(command["name"])} has no option “${name}”.`);
    return { name, value, type: option["type"], ...(name === focused ? { focused: true } : {}) };
  });
  const isGuild = where === "guild";
  return {
    version: 1,
    application_id: applicationId,
    type: focused === undefined ? 2 : 4,
    data: { id: command["id"], name: command["name"], type: 1, options: given },
    context: isGuild ? 0 : 1,
    channel_id: CHANNEL_ID,
    channel: isGuild
      ? { id: CHANNEL_ID, type: 0, name: "reading-room", guild_id: GUILD_ID, permissions: "0" }
      : { id: CHANNEL_ID, type: 1, recipients: [USER] },
    ...(isGuild
      ? {
          guild_id: GUILD_ID,
          guild: { id: GUILD_ID, locale: "en-US", features: [] },
          guild_locale: "en-US",
          member: {
            user: USER,
            roles: [],
            joined_at: "2024-01-01T00:00:00.000Z",
            deaf: false,
            mute: false,
            flags: 0,
            permissions: "2147483647",
          },
        }
      : { user: USER }),
    locale,
    app_permissions: "2147483647",
    entitlements: [],
    authorizing_integration_owners: isGuild ? { "0": GUILD_ID } : { "1": USER.id },
    attachment_size_limit: 10_485_760,
  };
}
