import { quoted } from "../forms.ts";

/** What is said of settings. */
export const settings = {
  pleaseCorrect: (problems: readonly string[]) =>
    `Please correct these settings (in the environment or in .env):\n${problems.map((line) => `  ${line}`).join("\n")}`,
  /** What is wrong with the value of each; the setting’s name comes first. */
  wrong: {
    MODE: "must be console, gateway, http or web. Leave it out to let the token decide.",
    DISCORD_TOKEN:
      "must not contain spaces. Copy only the token from the Bot page of Discord’s developer portal.",
    DISCORD_APPLICATION_ID:
      "must be the number on the General Information page of Discord’s developer portal. Leave it out, and Footnote asks Discord.",
    DISCORD_PUBLIC_KEY:
      "must be the 64 characters of the Public Key on the General Information page of Discord’s developer portal.",
    DISCORD_API_URL: "is only for tests, and must be like http://127.0.0.1:PORT/api. Leave it out.",
    MENTIONS: "must be on or off.",
    DATABASE_URL:
      "must be the address of a PostgreSQL database, such as postgresql://footnote@localhost/footnote. Leave it out to keep articles in DATA_DIR.",
    PRIVACY_URL: "must be the https address where you publish PRIVACY.md. Leave it out if you do not.",
    PORT: "must be a number from 1 to 65535, or 0 for any free port.",
    HOST: "must be an address of this machine: 127.0.0.1, or 0.0.0.0 for all of them.",
    METRICS_PORT: "must be a number from 1 to 65535, or 0 for any free port.",
    TOTAL_SHARDS: "must be the number of all shards together, 1 or more. Leave it out for one connection.",
    SHARDS:
      "must be the numbers of the shards that this process runs, counted from 0, such as 0 or 0,1. Leave it out, and Footnote starts a process for each.",
    WEB: "must be on or off.",
    PUBLIC_URL:
      "must be the https address where people reach the page, such as https://footnote.example.org. Leave it out if only you use the page.",
    HIDE_FULL_TEXT: "must be on or off.",
    TRUST_PROXY: "must be on or off.",
    READER: "must be on or off.",
    LOG_LEVEL: "must be fatal, error, warn, info, debug or silent.",
  },
  mentionsNeedGateway:
    "MENTIONS works only over the gateway, where Footnote sees messages. Set MODE=gateway, or leave MENTIONS out.",
  shardTooHigh: "SHARDS counts from 0, so every number must be smaller than TOTAL_SHARDS.",
  webBesideGateway:
    "WEB works beside the console and with MODE=http. Leave it out, and start a second process with MODE=web for the page.",
  tokenMissing: "DISCORD_TOKEN is missing. Copy it from the Bot page of Discord’s developer portal.",
  keyMissing:
    "DISCORD_PUBLIC_KEY is missing. Copy it from the General Information page of Discord’s developer portal.",
  noSuchDefault: (known: string) =>
    `DEFAULT_ARTICLE must be the ID of an article${known === "" ? "; there are no articles." : `: ${known}.`}`,
  portTaken: ({ name, port }: { readonly name: string; readonly port: number }) =>
    `${name} ${port} is in use on this machine. Stop the program that listens there, or choose another ${name}.`,
  portForbidden: ({ name, port }: { readonly name: string; readonly port: number }) =>
    `This user may not open ${name} ${port}. Choose 1024 or above, and put a proxy in front.`,
  noSuchHost: ({ name, host }: { readonly name: string; readonly host: string }) =>
    `${name} ${quoted(host)} is not an address of this machine. Use 127.0.0.1 to be reached only from here, or 0.0.0.0 from everywhere.`,
};
