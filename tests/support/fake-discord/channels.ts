import { invalidForm } from "./api-error.ts";
import type { FakeUser } from "./interaction-payload.ts";
import type { ShownMessage } from "./interactions.ts";
import { numberIn, objectIn, textIn } from "./json.ts";
import type { Json } from "./json.ts";
import { messageBreaches } from "./message-rules.ts";
import type { SentFile } from "./request-body.ts";

const EPHEMERAL = 1 << 6;
const LONGEST_NONCE = 25;
const ORDINARY_REPLY = 19;

/** A message that somebody wrote. */
interface Written {
  readonly author: FakeUser;
  readonly channel: string;
}

/** A message that the bot wrote in a channel. */
export interface PostedMessage extends ShownMessage {
  readonly channel: string;
  /** The message that it replies to. */
  readonly replyTo: string;
}

/** What is written in channels, by people and by the bot. */
export class Channels {
  readonly posted: PostedMessage[] = [];
  /** Channels in which the bot showed that it types, in order. */
  readonly typing: string[] = [];
  readonly #written = new Map<string, Written>();
  readonly #byNonce = new Map<string, PostedMessage>();
  readonly #newId: () => string;

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  write(written: Written): string {
    const id = this.#newId();
    this.#written.set(id, written);
    return id;
  }

  /** The bot posts a message: twice with one nonce is once. */
  post(channel: string, payload: Json, files: readonly SentFile[]): PostedMessage {
    const breaches = messageBreaches(payload, files);
    if (breaches.length > 0) throw invalidForm(breaches);
    if ((numberIn(payload["flags"]) & EPHEMERAL) !== 0)
      throw invalidForm([{ place: "flags", rule: "Nobody is answered alone in a channel" }]);
    const nonce = textIn(payload["nonce"]);
    if (nonce.length > LONGEST_NONCE) throw invalidForm([{ place: "nonce", rule: "Must be 25 or fewer" }]);
    const before = payload["enforce_nonce"] === true ? this.#byNonce.get(nonce) : undefined;
    if (before !== undefined) return before;
    const replyTo = textIn(objectIn(payload["message_reference"])["message_id"]);
    const written = this.#written.get(replyTo);
    if (written === undefined || written.channel !== channel)
      throw invalidForm([{ place: "message_reference", rule: "Unknown message" }]);
    const message = {
      id: this.#newId(),
      channel,
      replyTo,
      type: ORDINARY_REPLY,
      asker: written.author,
      isEphemeral: false,
      isLoading: false,
      isDeleted: false,
      payload,
      files,
      edits: 0,
    };
    this.posted.push(message);
    this.#byNonce.set(nonce, message);
    return message;
  }
}
