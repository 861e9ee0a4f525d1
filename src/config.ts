import { config as loadDotenv } from "dotenv";
import { z } from "zod";
import { BotError } from "./core/errors.ts";

/** Settings that are wrong or missing. Every problem is listed, none of the values. */
export class ConfigError extends BotError {
  override readonly name = "ConfigError";
  readonly code = "config";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `Please correct these settings (in the environment or in .env):\n${problems.map((line) => `  ${line}`).join("\n")}`,
    );
    this.problems = problems;
  }
}

const SNOWFLAKE = /^\d{17,20}$/;
const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d{1,5}\/api$/;

/** Each setting: its check, and what to do where the check fails. Kept in step with .env.example by a test. */
const settings = z.object({
  MODE: z
    .enum(["console", "gateway"], "must be console or gateway; leave it out to let the token decide")
    .optional(),
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^\S+$/,
      "must not contain spaces; copy the token alone from the Bot page of Discord’s developer portal",
    )
    .optional(),
  DISCORD_APPLICATION_ID: z
    .string()
    .regex(
      SNOWFLAKE,
      "must be the number on the General Information page of Discord’s developer portal; leave it out to have it asked of Discord",
    )
    .optional(),
  DISCORD_API_URL: z
    .string()
    .regex(LOOPBACK, "is for tests only and must be like http://127.0.0.1:PORT/api; leave it out otherwise")
    .optional(),
  KNOWLEDGE_DIR: z.string().default("knowledge"),
  DEFAULT_ARTICLE: z.string().optional(),
  PRIVACY_URL: z
    .string()
    .regex(
      /^https:\/\/[\x21-\x7e]{1,500}$/,
      "must be the https address where you publish PRIVACY.md; leave it out if you do not",
    )
    .optional(),
  LOG_LEVEL: z
    .enum(
      ["fatal", "error", "warn", "info", "debug", "silent"],
      "must be fatal, error, warn, info, debug or silent",
    )
    .default("info"),
});

/** The names of all settings, in the order of .env.example. */
export const SETTINGS: readonly string[] = Object.keys(settings.shape);

/** The settings of one run. */
export interface Config {
  readonly mode: "console" | "gateway";
  readonly token?: string | undefined;
  readonly applicationId?: string | undefined;
  /** Another address of Discord's API: loopback only. */
  readonly apiUrl?: string | undefined;
  readonly knowledgeFolder: string;
  readonly defaultArticle?: string | undefined;
  /** Where PRIVACY.md is published: https. */
  readonly privacyUrl?: string | undefined;
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
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}.`));
  const { data } = parsed;
  return {
    mode: data.MODE ?? (data.DISCORD_TOKEN === undefined ? "console" : "gateway"),
    token: data.DISCORD_TOKEN,
    applicationId: data.DISCORD_APPLICATION_ID,
    apiUrl: data.DISCORD_API_URL,
    knowledgeFolder: data.KNOWLEDGE_DIR,
    defaultArticle: data.DEFAULT_ARTICLE,
    privacyUrl: data.PRIVACY_URL,
    logLevel: data.LOG_LEVEL,
  };
}

/**
 * The bot token, for what cannot do without.
 *
 * @throws ConfigError where it is not set
 */
export function requireToken({ token }: Config): string {
  if (token === undefined)
    throw new ConfigError([
      "DISCORD_TOKEN is missing: copy the token from the Bot page of Discord’s developer portal.",
    ]);
  return token;
}
