import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** Discord's first moment. https://docs.discord.com/developers/reference#snowflakes */
const EPOCH_MS = 1_420_070_400_000n;

/** Whole HTTP requests, made at the moment in which they are sent: old ones would be refused, as they should be. */
export interface RequestMaker {
  /** Hex. */
  readonly publicKey: string;
  readonly make: () => Buffer;
  /** As well formed as the others, and signed with another key. */
  readonly makeBad: () => Buffer;
}

/** @param question - the next question */
export function createRequestMaker(question: () => string): RequestMaker {
  const keys = generateKeyPairSync("ed25519");
  const strangers = generateKeyPairSync("ed25519");
  const token = randomBytes(80).toString("base64url");
  let count = 0n;
  const one = (key: typeof keys.privateKey): Buffer => {
    const now = Date.now();
    const id = ((BigInt(now) - EPOCH_MS) << 22n) | (count++ & 0x3fffffn);
    const body = JSON.stringify(askInteraction(String(id), token, question(), count));
    const timestamp = String(Math.floor(now / 1_000));
    const signature = sign(null, Buffer.from(timestamp + body), key).toString("hex");
    return Buffer.from(
      `POST /interactions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n` +
        `User-Agent: Discord-Interactions/1.0 (+https://discord.com)\r\nX-Signature-Ed25519: ${signature}\r\n` +
        `X-Signature-Timestamp: ${timestamp}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  };
  return {
    publicKey: keys.publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex"),
    make: () => one(keys.privateKey),
    makeBad: () => one(strangers.privateKey),
  };
}

const SERVER = "200000000000000001";
const FIRST_CHANNEL = 300_000_000_000_000_000n;
const FIRST_PERSON = 400_000_000_000_000_000n;
/** Nobody asks so often that they would be asked to wait, and no channel is so busy. */
const PEOPLE = 1_000_003n;
const CHANNELS = 100_003n;

/** What Discord sends for /ask in a server: about 1.7 kB. */
const askInteraction = (id: string, token: string, question: string, count: bigint): object => ({
  app_permissions: "2248473465835073",
  application_id: "100000000000000001",
  attachment_size_limit: 10_485_760,
  authorizing_integration_owners: { "0": SERVER },
  channel: {
    flags: 0,
    guild_id: SERVER,
    id: String(FIRST_CHANNEL + (count % CHANNELS)),
    last_message_id: "200000000000000009",
    name: "reading-room",
    nsfw: false,
    parent_id: "200000000000000005",
    permissions: "2251799813685247",
    position: 3,
    rate_limit_per_user: 0,
    topic: "What we read, and what we think of it",
    type: 0,
  },
  channel_id: String(FIRST_CHANNEL + (count % CHANNELS)),
  context: 0,
  data: {
    id: "200000000000000006",
    name: "ask",
    options: [{ name: "question", type: 3, value: question }],
    type: 1,
  },
  entitlement_sku_ids: [],
  entitlements: [],
  guild: { features: ["COMMUNITY", "NEWS"], id: SERVER, locale: "en-US" },
  guild_id: SERVER,
  guild_locale: "en-US",
  id,
  locale: "en-US",
  member: {
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    deaf: false,
    flags: 0,
    joined_at: "2024-01-01T00:00:00.000000+00:00",
    mute: false,
    nick: null,
    pending: false,
    permissions: "2251799813685247",
    premium_since: null,
    roles: ["200000000000000007", "200000000000000008"],
    unusual_dm_activity_until: null,
    user: {
      avatar: "a_0123456789abcdef0123456789abcdef",
      avatar_decoration_data: null,
      clan: null,
      discriminator: "0",
      global_name: "A Reader",
      id: String(FIRST_PERSON + (count % PEOPLE)),
      primary_guild: null,
      public_flags: 0,
      username: "a-reader",
    },
  },
  token: `aW50ZXJhY3Rpb246${token}`,
  type: 2,
  version: 1,
});
