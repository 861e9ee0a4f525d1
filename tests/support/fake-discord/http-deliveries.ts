import { generateKeyPairSync, sign } from "node:crypto";
import { ApiError } from "./api-error.ts";
import type { FakeInteraction, Interactions } from "./interactions.ts";
import { objectIn } from "./json.ts";
import type { Json } from "./json.ts";

/** A request that Discord sent, with what became of it. */
interface Delivered {
  readonly token: string;
  /** 0 where nobody answered. */
  readonly status: number;
  readonly body: Json | undefined;
  /** What Discord has against the answer. */
  readonly refusal: object | undefined;
}

/** Discord's side of interactions over HTTP: signs, sends, and takes the response for the first answer. */
export class HttpDeliveries {
  readonly seen: Delivered[] = [];
  /** The saved address; none while interactions go over the gateway. */
  endpoint: string | undefined;
  readonly #keys = generateKeyPairSync("ed25519");
  readonly #pending = new Map<string, Promise<void>>();
  readonly #now: () => number;
  readonly #notify: () => void;

  constructor(now: () => number, notify: () => void) {
    this.#now = now;
    this.#notify = notify;
  }

  /** As the portal shows it: hex. */
  get publicKey(): string {
    return this.#keys.publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");
  }

  /** The headers with which Discord sends this body. */
  headersFor(body: string, timestamp = String(Math.floor(this.#now() / 1_000))): Record<string, string> {
    return {
      "content-type": "application/json",
      "user-agent": "Discord-Interactions/1.0 (+https://discord.com)",
      "x-signature-ed25519": sign(null, Buffer.from(timestamp + body), this.#keys.privateKey).toString("hex"),
      "x-signature-timestamp": timestamp,
    };
  }

  /**
   * Saves the address as the developer portal does: only where it answers a PING, and refuses what is badly signed.
   *
   * @throws Error that says what the address did instead
   */
  async save(url: string): Promise<void> {
    const ping = JSON.stringify({ id: "1", application_id: "2", type: 1, version: 1 });
    const good = this.headersFor(ping);
    const other = this.headersFor(`${ping} `)["x-signature-ed25519"] ?? "";
    const answer = await fetch(url, { method: "POST", body: ping, headers: good });
    const answered = answer.ok ? objectIn(await answer.json()) : {};
    if (answered["type"] !== 1 || answer.headers.get("content-type")?.startsWith("application/json") !== true)
      throw new Error(`The address does not answer a PING: ${answer.status}.`);
    for (const headers of [{ ...good, "x-signature-ed25519": other }, {}]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { status } = await fetch(url, { method: "POST", body: ping, headers });
      if (status !== 401) throw new Error(`The address answers what is badly signed with ${status}.`);
    }
    this.endpoint = url;
  }

  /** Sends an interaction to the saved address. */
  deliver(interaction: FakeInteraction, interactions: Interactions): void {
    const pending = this.#send(interaction, interactions).finally(() => {
      this.#pending.delete(interaction.token);
      this.#notify();
    });
    this.#pending.set(interaction.token, pending);
  }

  /** Resolves when the response to an interaction has been worked off; at once where none is awaited. */
  settled = async (token: string): Promise<void> => this.#pending.get(token);

  async #send({ id, token, payload }: FakeInteraction, interactions: Interactions): Promise<void> {
    const body = JSON.stringify(payload);
    const delivered = { token, status: 0, body: undefined, refusal: undefined };
    try {
      const response = await fetch(this.endpoint ?? "", {
        method: "POST",
        body,
        headers: this.headersFor(body),
      });
      const { status } = response;
      const answer = status === 200 ? objectIn(await response.json()) : undefined;
      const refusal =
        answer === undefined ? undefined : refusalOf(() => interactions.callBack(id, token, answer, []));
      this.seen.push({ ...delivered, status, body: answer, refusal });
    } catch {
      this.seen.push(delivered);
    }
  }
}

function refusalOf(take: () => void): object | undefined {
  try {
    take();
    return undefined;
  } catch (error) {
    if (error instanceof ApiError) return error.body;
    throw error;
  }
}
