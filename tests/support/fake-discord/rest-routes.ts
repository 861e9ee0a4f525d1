import { unauthorized } from "./api-error.ts";
import type { Channels } from "./channels.ts";
import type { PublishedCommands } from "./commands.ts";
import type { HttpDeliveries } from "./http-deliveries.ts";
import type { Interactions, ShownMessage } from "./interactions.ts";
import type { Json } from "./json.ts";
import { jsonObject } from "./request-body.ts";
import type { RequestBody } from "./request-body.ts";

export interface RestRequest {
  readonly method: string;
  /** After `/api/v10`, decoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: RequestBody;
}

/** `body: undefined` is 204, which has no content type either. */
export interface RestAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface RestState {
  readonly token: string;
  readonly applicationId: string;
  readonly gatewayUrl: string;
  readonly commands: PublishedCommands;
  readonly interactions: Interactions;
  readonly http: HttpDeliveries;
  readonly channels: Channels;
  /** By Discord's clock. */
  readonly now: () => number;
  /** What the portal has about the application, and the gateway's advice; tests change it. */
  readonly portal: Portal;
}

export interface Portal {
  integrationTypes: Json;
  advisedShards: number;
  remainingLogins: number;
}

/** As the portal has it when both kinds of installation are ticked. */
export const newPortal = (): Portal => ({
  integrationTypes: {
    "0": { oauth2_install_params: { scopes: ["applications.commands"], permissions: "0" } },
    "1": { oauth2_install_params: { scopes: ["applications.commands"], permissions: "0" } },
  },
  advisedShards: 1,
  remainingLogins: 999,
});

type Route = readonly [
  method: string,
  path: RegExp,
  answer: (request: RestRequest, state: RestState, ids: Readonly<Record<string, string>>) => RestAnswer,
];

/** The routes of Discord that a bot of slash commands uses. Ids have 17 to 19 digits, as the library insists. */
const ROUTES: readonly Route[] = [
  ["GET", /^\/gateway$/, gatewayAddress],
  ["GET", /^\/gateway\/bot$/, gatewayBot],
  ["GET", /^\/applications\/@me$/, ownApplication],
  ["GET", /^\/applications\/\d{17,19}(?:\/guilds\/(?<guild>\d{17,19}))?\/commands$/, listCommands],
  ["PUT", /^\/applications\/\d{17,19}(?:\/guilds\/(?<guild>\d{17,19}))?\/commands$/, replaceCommands],
  ["POST", /^\/interactions\/(?<id>\d{17,19})\/(?<token>[^/]+)\/callback$/, callBack],
  ["POST", /^\/webhooks\/\d{17,19}\/(?<token>[^/]+)$/, followUp],
  ["GET", /^\/webhooks\/\d{17,19}\/(?<token>[^/]+)\/messages\/(?<id>@original|\d{17,19})$/, readMessage],
  ["PATCH", /^\/webhooks\/\d{17,19}\/(?<token>[^/]+)\/messages\/(?<id>@original|\d{17,19})$/, editMessage],
  ["POST", /^\/channels\/(?<channel>\d{17,19})\/messages$/, postMessage],
  ["POST", /^\/channels\/(?<channel>\d{17,19})\/typing$/, showTyping],
  ["DELETE", /^\/webhooks\/\d{17,19}\/(?<token>[^/]+)\/messages\/(?<id>@original|\d{17,19})$/, removeMessage],
];

/** @throws ApiError */
export function answerRest(request: RestRequest, state: RestState): RestAnswer {
  for (const [method, path, answer] of ROUTES) {
    const match = method === request.method ? path.exec(request.path) : null;
    if (match !== null) return answer(request, state, { ...match.groups });
  }
  return { status: 404, body: { code: 0, message: "404: Not Found" } };
}

function requireToken({ authorization }: RestRequest, { token }: RestState): void {
  if (authorization !== `Bot ${token}`) throw unauthorized();
}

function gatewayAddress(_request: RestRequest, { gatewayUrl }: RestState): RestAnswer {
  return { status: 200, body: { url: gatewayUrl } };
}

function gatewayBot(request: RestRequest, state: RestState): RestAnswer {
  requireToken(request, state);
  const { advisedShards: shards, remainingLogins: remaining } = state.portal;
  const session_start_limit = { total: 1000, remaining, reset_after: 14_400_000, max_concurrency: 1 };
  return { status: 200, body: { url: state.gatewayUrl, shards, session_start_limit } };
}

function ownApplication(request: RestRequest, state: RestState): RestAnswer {
  requireToken(request, state);
  const { http, portal, applicationId } = state;
  return {
    status: 200,
    body: {
      id: applicationId,
      name: "Footnote",
      flags: 0,
      verify_key: http.publicKey,
      interactions_endpoint_url: http.endpoint ?? null,
      integration_types_config: portal.integrationTypes,
    },
  };
}

function listCommands(request: RestRequest, state: RestState, { guild }: Record<string, string>): RestAnswer {
  requireToken(request, state);
  const withLocalizations = request.query.get("with_localizations") === "true";
  return { status: 200, body: state.commands.list(guild, withLocalizations) };
}

function replaceCommands(
  request: RestRequest,
  state: RestState,
  { guild }: Record<string, string>,
): RestAnswer {
  requireToken(request, state);
  return { status: 200, body: state.commands.replace(guild, request.body.json) };
}

type Ids = Readonly<Record<string, string>>;

function callBack(
  { body }: RestRequest,
  { interactions }: RestState,
  { id = "", token = "" }: Ids,
): RestAnswer {
  interactions.callBack(id, token, jsonObject(body), body.files);
  return { status: 204 };
}

function followUp({ body }: RestRequest, { interactions }: RestState, { token = "" }: Ids): RestAnswer {
  return { status: 200, body: asMessage(interactions.followUp(token, jsonObject(body), body.files)) };
}

function readMessage(
  _request: RestRequest,
  { interactions }: RestState,
  { id = "", token = "" }: Ids,
): RestAnswer {
  return { status: 200, body: asMessage(interactions.find(token, id)) };
}

function editMessage(
  { body }: RestRequest,
  { interactions }: RestState,
  { id = "", token = "" }: Ids,
): RestAnswer {
  return { status: 200, body: asMessage(interactions.edit(token, id, jsonObject(body), body.files)) };
}

function removeMessage(
  _request: RestRequest,
  { interactions }: RestState,
  { id = "", token = "" }: Ids,
): RestAnswer {
  interactions.remove(token, id);
  return { status: 204 };
}

const asMessage = ({ id, payload }: ShownMessage): object => ({ ...payload, id, type: 20 });

function postMessage(request: RestRequest, state: RestState, { channel = "" }: Ids): RestAnswer {
  requireToken(request, state);
  const { body } = request;
  return { status: 200, body: asMessage(state.channels.post(channel, jsonObject(body), body.files)) };
}

function showTyping(request: RestRequest, state: RestState, { channel = "" }: Ids): RestAnswer {
  requireToken(request, state);
  state.channels.typing.push(channel);
  return { status: 204 };
}
