import { config as loadDotenv } from "dotenv";
import { z } from "zod";
import { BotError } from "./core/errors.ts";
import type { InWords } from "./core/messages/messages.ts";

/** Settings that are wrong or missing. Every problem is listed, none of the values. */
export class ConfigError extends BotError {
  override readonly name = "ConfigError";
  readonly code = "config";
  readonly problems: readonly InWords[];

  constructor(problems: readonly InWords[]) {
    super((messages) => messages.settings.pleaseCorrect(problems.map((says) => says(messages))));
    this.problems = problems;
  }
}

const SNOWFLAKE = /^\d{17,20}$/;
const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d{1,5}\/api$/;

const port = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535)
  .transform(Number);

const count = z
  .string()
  .regex(/^\d{1,9}$/, "must be a number, 0 or more")
  .transform(Number);

/** discord.js itself makes no more of one bot. */
const MOST_SHARDS = 16_384;
const onOrOff = z.enum(["on", "off"]).transform((text) => text === "on");

/** https, or loopback for trying it out; the page has to be at the root of it. */
const PUBLIC_URL =
  /^(?:https:\/\/[\w.-]+(?::\d{1,5})?|http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?)\/?$/;

/** Each setting and its check; `messages.settings.wrong` says what to do where it fails. Kept in step with .env.example by a test. */
const settings = z.object({
  MODE: z.enum(["console", "gateway", "http", "web"]).optional(),
  DISCORD_TOKEN: z.string().regex(/^\S+$/).optional(),
  DISCORD_APPLICATION_ID: z.string().regex(SNOWFLAKE).optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .optional(),
  DISCORD_API_URL: z.string().regex(LOOPBACK).optional(),
  MENTIONS: onOrOff.default(false),
  KNOWLEDGE_DIR: z.string().default("knowledge"),
  DEFAULT_ARTICLE: z.string().optional(),
  STATE_DIR: z.string().default(".footnote"),
  DATA_DIR: z.string().optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\/\S+$/)
    .optional(),
  SERVER_ARTICLES: count.default(200),
  USER_ARTICLES: count.default(20),
  ADDITIONS_PER_HOUR: count.default(20),
  ARTICLE_CHARACTERS: count.default(1_000_000),
  PRIVACY_URL: z
    .string()
    .regex(/^https:\/\/[\x21-\x7e]{1,500}$/)
    .optional(),
  PORT: port.default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]{1,253}$/)
    .default("127.0.0.1"),
  METRICS_PORT: port.optional(),
  TOTAL_SHARDS: z
    .string()
    .refine((text) => /^[1-9]\d{0,4}$/.test(text) && Number(text) <= MOST_SHARDS)
    .transform(Number)
    .default(1),
  SHARDS: z
    .string()
    .regex(/^\d{1,5}(?:, ?\d{1,5})*$/)
    .transform((text) => text.split(",").map(Number))
    .optional(),
  WEB: onOrOff.optional(),
  PUBLIC_URL: z.string().regex(PUBLIC_URL).optional(),
  HIDE_FULL_TEXT: onOrOff.optional(),
  TRUST_PROXY: onOrOff.optional(),
  READER: onOrOff.default(true),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

/** The names of all settings, in the order of .env.example. */
export const SETTINGS: readonly string[] = Object.keys(settings.shape);

/** The settings of one run. */
export interface Config {
  readonly mode: "console" | "gateway" | "http" | "web";
  readonly token?: string | undefined;
  readonly applicationId?: string | undefined;
  /** With which Discord signs what it sends over HTTP: 32 bytes in hex. */
  readonly publicKey?: string | undefined;
  /** Another address of Discord's API: loopback only. */
  readonly apiUrl?: string | undefined;
  /** Messages that open with the bot's name are answered: gateway only. */
  readonly mentions: boolean;
  readonly knowledgeFolder: string;
  readonly defaultArticle?: string | undefined;
  /** Where earlier texts of articles are kept. */
  readonly stateFolder: string;
  /** Where articles are kept that servers and people add, unless `databaseUrl` says otherwise. */
  readonly dataFolder: string;
  /** Of a PostgreSQL; holds a password. */
  readonly databaseUrl?: string | undefined;
  /** So many articles a server may add, and a person. */
  readonly serverArticles: number;
  readonly userArticles: number;
  /** So many articles may be added to one shelf within an hour. */
  readonly additionsPerHour: number;
  /** Of an added article's text, in code units. */
  readonly articleCharacters: number;
  /** Where PRIVACY.md is published: https. */
  readonly privacyUrl?: string | undefined;
  /** Where HTTP is served. */
  readonly host: string;
  readonly port: number;
  /** Where figures are served in gateway mode; not at all where it is missing. */
  readonly metricsPort?: number | undefined;
  /** Connections to the gateway, over all processes. */
  readonly totalShards: number;
  /** Those that this process runs, counted from 0; where it is missing, one process is started for each. */
  readonly shards?: readonly number[] | undefined;
  /** Whether the page is served; undefined leaves it to the mode. */
  readonly web?: boolean | undefined;
  /** Where people reach the page: an address without a slash at its end. */
  readonly publicUrl?: string | undefined;
  /** Whether the page shows only the paragraphs that are quoted. */
  readonly hidesFullText: boolean;
  /** Whether a proxy of ours stands before the page and names clients in `x-forwarded-for`. */
  readonly isBehindProxy: boolean;
  /** Whether questions are read by meaning, and not by their words alone. */
  readonly readsByMeaning: boolean;
  readonly logLevel: string;
}

/** Environment variables, plus those of a `.env` file in the working folder where they are not set already. */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  const fromFile: Record<string, string> = {};
  loadDotenv({ quiet: true, processEnv: fromFile });
  return { ...fromFile, ...process.env };
}

/**
 * Checks the settings. Empty ones count as not set.
 *
 * @throws ConfigError that lists every problem at once
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    SETTINGS.flatMap((name) => {
      const value = environment[name]?.trim();
      return value === undefined || value === "" ? [] : [[name, value]];
    }),
  );
  const parsed = settings.safeParse(given);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map(({ path }) => wrongValue(path.join("."))));
  const { data } = parsed;
  const mode = data.MODE ?? (data.DISCORD_TOKEN === undefined ? "console" : "gateway");
  if (data.MENTIONS && mode === "http")
    throw new ConfigError([(messages) => messages.settings.mentionsNeedGateway]);
  if (data.SHARDS?.some((shard) => shard >= data.TOTAL_SHARDS) === true)
    throw new ConfigError([(messages) => messages.settings.shardTooHigh]);
  if (data.WEB === true && mode === "gateway")
    throw new ConfigError([(messages) => messages.settings.webBesideGateway]);
  return {
    mode,
    token: data.DISCORD_TOKEN,
    applicationId: data.DISCORD_APPLICATION_ID,
    publicKey: data.DISCORD_PUBLIC_KEY,
    apiUrl: data.DISCORD_API_URL,
    mentions: data.MENTIONS,
    knowledgeFolder: data.KNOWLEDGE_DIR,
    defaultArticle: data.DEFAULT_ARTICLE,
    stateFolder: data.STATE_DIR,
    dataFolder: data.DATA_DIR ?? `${data.STATE_DIR}/shelves`,
    databaseUrl: data.DATABASE_URL,
    serverArticles: data.SERVER_ARTICLES,
    userArticles: data.USER_ARTICLES,
    additionsPerHour: data.ADDITIONS_PER_HOUR,
    articleCharacters: data.ARTICLE_CHARACTERS,
    privacyUrl: data.PRIVACY_URL,
    host: data.HOST,
    port: data.PORT,
    metricsPort: data.METRICS_PORT,
    totalShards: data.TOTAL_SHARDS,
    shards: data.SHARDS,
    web: data.WEB,
    publicUrl: data.PUBLIC_URL?.replace(/\/$/, ""),
    // What one may quote one may not always republish.
    hidesFullText: data.HIDE_FULL_TEXT ?? data.PUBLIC_URL !== undefined,
    isBehindProxy: data.TRUST_PROXY ?? false,
    readsByMeaning: data.READER,
    logLevel: data.LOG_LEVEL,
  };
}

/** What is said of a setting whose value cannot be used. */
function wrongValue(name: string): InWords {
  return ({ settings: { wrong } }) => {
    const known: Readonly<Record<string, string>> = wrong;
    return `${name} ${known[name] ?? ""}`;
  };
}

/**
 * The bot token, for what cannot do without.
 *
 * @throws ConfigError where it is not set
 */
export function requireToken({ token }: Config): string {
  if (token === undefined) throw new ConfigError([(messages) => messages.settings.tokenMissing]);
  return token;
}

/**
 * The public key, for what listens to Discord over HTTP.
 *
 * @throws ConfigError where it is not set
 */
export function requirePublicKey({ publicKey }: Config): string {
  if (publicKey === undefined) throw new ConfigError([(messages) => messages.settings.keyMissing]);
  return publicKey;
}
