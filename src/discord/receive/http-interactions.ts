import type { ServerResponse } from "node:http";
import { InteractionResponseType, InteractionType, RequestMethod, REST, Routes } from "discord.js";
import type { APIInteraction } from "discord.js";
import { Hono } from "hono";
import type { Context } from "hono";
import { readRequestBody } from "../../http/read-body.ts";
import { completeContext } from "../answer/answer-context.ts";
import type { AnswerContext } from "../answer/answer-context.ts";
import { interactionAnswerer } from "../answer/answer-interaction.ts";
import { systemClock, within } from "../clock.ts";
import { createDiscordTime } from "../discord-time.ts";
import { isInteraction, isObject } from "./interaction-shape.ts";
import { NotSentError } from "../send/failure.ts";
import { httpResponder } from "../send/http-responder.ts";
import { restOptions } from "../send/rest-options.ts";
import { signatureWatch } from "./signature-watch.ts";
import { skewTeller } from "./skew-teller.ts";
import { isSignature, isTimestamp, signatureCheck } from "./signature.ts";

export interface HttpOptions extends AnswerContext {
  /** Of the application: 32 bytes in hex. */
  readonly publicKey: string;
  /** Where Discord's API is; for tests. */
  readonly apiUrl?: string | undefined;
}

/** What node-server tells an app about a request; nothing where an app is called without a server. */
interface Bindings {
  readonly outgoing?: ServerResponse;
}

/** The bot on Discord, over signed HTTP requests. It needs no token: Discord's key is in the requests, and the way back too. */
export interface HttpInteractions {
  /** `POST /interactions`. */
  readonly app: Hono<{ Bindings: Bindings }>;
  /** Resolves when what was begun is done: pictures and files are sent after their response. */
  finish(): Promise<void>;
}

/** Many times what the longest message with its components takes. */
const LARGEST_BODY = 256 * 1024;
/** A request that is signed and older was kept by somebody. Clocks may differ by less. */
const OLDEST_MS = 300_000;
/** Whoever sent the request waits three seconds for us. */
const ASK_WITHIN_MS = 1_000;
/** Whoever stops the process is waiting. */
const FINISH_WITHIN_MS = 15_000;

export function httpInteractions(options: HttpOptions): HttpInteractions {
  const time = createDiscordTime(options.clock ?? systemClock, skewTeller(options.log));
  const context = completeContext({ ...options, time });
  const { clock, log, meter } = context;
  const answer = interactionAnswerer(context);
  const isDiscords = signatureCheck(options.publicKey);
  const rest = new REST(restOptions(options.apiUrl, (date) => time.answered(date)));
  const running = new Set<Promise<void>>();
  const signatures = signatureWatch(log, clock);

  const refuse = (status: 400 | 401 | 413, code: string): Response => {
    meter.failed(code);
    return new Response(`${code}\n`, { status });
  };

  /** Where our own clock is all there is to go by, Discord is asked first what time it is. */
  async function isTimely(timestamp: string): Promise<boolean> {
    const away = (): number => time.now() - Number(timestamp) * 1_000;
    if (Math.abs(away()) > OLDEST_MS && time.aheadMs() === undefined)
      await within(askTime(), ASK_WITHIN_MS, clock);
    if (Math.abs(away()) <= OLDEST_MS) return true;
    signatures.old(Math.round(away() / 1_000));
    return false;
  }

  let asking: Promise<unknown> | undefined;
  const askTime = (): Promise<unknown> =>
    (asking ??= rest
      .queueRequest({ method: RequestMethod.Get, fullRoute: Routes.gateway(), auth: false })
      .catch(() => undefined)
      .finally(() => (asking = undefined)));

  /** Begins to answer; resolves with the response as soon as that is known. */
  const respondTo = (interaction: APIInteraction, outgoing: ServerResponse | undefined): Promise<Response> =>
    new Promise((resolve) => {
      const respond = async (body?: object): Promise<void> => {
        const left = hasLeft(outgoing);
        resolve(body === undefined ? new Response(null, { status: 202 }) : Response.json(body));
        return left;
      };
      const responder = httpResponder(respond, rest, interaction);
      const work = answer(interaction, responder, true).finally(() => {
        running.delete(work);
        // Nothing was said: it came twice, or too late. Discord takes this for “later, perhaps”.
        resolve(new Response(null, { status: 202 }));
      });
      running.add(work);
    });

  const app = new Hono<{ Bindings: Bindings }>();
  app.post("/interactions", async ({ req, env }: Context<{ Bindings: Bindings }>) => {
    const signature = req.header("x-signature-ed25519");
    const timestamp = req.header("x-signature-timestamp");
    if (!isSignature(signature) || !isTimestamp(timestamp)) return refuse(401, "unsigned");
    const body = await readRequestBody(req.raw, LARGEST_BODY).catch(() => undefined);
    if (body === undefined) return refuse(413, "too-large");
    if (!isDiscords({ signature, timestamp, body })) {
      signatures.bad();
      return refuse(401, "bad-signature");
    }
    signatures.good();
    if (!(await isTimely(timestamp))) return refuse(401, "old-signature");
    const received = readJson(body);
    if (isPing(received)) return Response.json({ type: InteractionResponseType.Pong });
    return isInteraction(received) ? respondTo(received, env?.outgoing) : refuse(400, "no-interaction");
  });
  return {
    app,
    async finish() {
      const allDone = async (): Promise<void> => {
        await Promise.all(running);
        // Whatever came in the meantime is waited for as well.
        if (running.size > 0) await allDone();
      };
      await within(allDone(), FINISH_WITHIN_MS, clock);
    },
  };
}

function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString());
  } catch {
    return undefined;
  }
}

const isPing = (value: unknown): boolean => isObject(value) && value["type"] === InteractionType.Ping;

/** Resolves when a response has been handed to the system; rejects where the client went away before. */
const hasLeft = (outgoing: ServerResponse | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    if (outgoing === undefined) return resolve();
    const isGone = (): void => reject(new NotSentError("Discord went away before the response had left."));
    if (outgoing.destroyed) return isGone();
    outgoing.once("finish", resolve);
    outgoing.once("close", isGone);
  });
