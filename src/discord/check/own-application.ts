import { RequestMethod, Routes } from "discord.js";
import type { REST } from "discord.js";
import { z } from "zod";
import { OddAnswerError } from "../send/failure.ts";
import { readJson } from "../send/taken.ts";

/** What a check-up needs of the application. https://docs.discord.com/developers/resources/application */
const Application = z.object({
  id: z.string(),
  verify_key: z.string().optional(),
  interactions_endpoint_url: z.string().nullish(),
  integration_types_config: z
    .record(
      z.string(),
      z.object({ oauth2_install_params: z.object({ scopes: z.array(z.string()) }).optional() }).nullable(),
    )
    .optional(),
});

export type OwnApplication = z.infer<typeof Application> & {
  /** Discord's clock when it answered: milliseconds since 1970, to the second. */
  readonly discordNowMs: number | undefined;
};

/**
 * The application that the token belongs to.
 *
 * @throws DiscordAPIError, OddAnswerError, and whatever says that nobody could be reached
 */
export async function readOwnApplication(rest: REST): Promise<OwnApplication> {
  const response = await rest.queueRequest({
    method: RequestMethod.Get,
    fullRoute: Routes.currentApplication(),
  });
  const date = Date.parse(response.headers.get("date") ?? "");
  const application = Application.safeParse(parsed(await response.text()));
  if (!application.success) throw new OddAnswerError(response.status, application.error);
  return {
    ...application.data,
    discordNowMs: Number.isNaN(date) ? undefined : date,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const GatewayAdvice = z.object({
  shards: z.number(),
  session_start_limit: z.object({ remaining: z.number(), total: z.number() }),
});

type GatewayAdvice = z.infer<typeof GatewayAdvice>;

/**
 * How many connections Discord advises, and how many logins are left today.
 *
 * @throws as `readOwnApplication`
 */
export async function readGatewayAdvice(rest: REST): Promise<GatewayAdvice> {
  const request = { method: RequestMethod.Get, fullRoute: Routes.gatewayBot() };
  const advice = GatewayAdvice.safeParse(await readJson(rest, request));
  if (!advice.success) throw new OddAnswerError(200, advice.error);
  return advice.data;
}
