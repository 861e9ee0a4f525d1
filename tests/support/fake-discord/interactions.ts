import {
  alreadyAcknowledged,
  invalidForm,
  invalidWebhookToken,
  tooManyFollowUps,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from "./api-error.ts";
import { MODERATOR, PASSER_BY, READER } from "./interaction-payload.ts";
import type { FakeUser } from "./interaction-payload.ts";
import { listIn, numberIn, objectIn, textIn } from "./json.ts";
import type { Json } from "./json.ts";
import { messageBreaches } from "./message-rules.ts";
import type { SentFile } from "./request-body.ts";

const ACKNOWLEDGE_WITHIN_MS = 3_000;
const TOKEN_LIVES_MS = 15 * 60_000;
/** For an app that only the user has installed. */
const MOST_FOLLOW_UPS = 5;
const EPHEMERAL = 1 << 6;
const COMPONENTS_V2 = 1 << 15;

/** Which first answers each type of interaction takes: the table of “receiving and responding”. */
const ALLOWED_CALLBACKS: ReadonlyMap<number, readonly number[]> = new Map([
  [1, [1]],
  [2, [4, 5, 9]],
  [3, [4, 5, 6, 7, 9]],
  [4, [8]],
  [5, [4, 5, 6, 7]],
]);

/** A message as everyone, or only the asker, sees it now. */
export interface ShownMessage {
  readonly id: string;
  readonly isEphemeral: boolean;
  /** Whose command, or press, brought it. */
  readonly asker: FakeUser;
  /** “Thinking”: deferred, without words yet. */
  isLoading: boolean;
  payload: Json;
  files: readonly SentFile[];
  edits: number;
  isDeleted: boolean;
  /** 20, the answer to a command, where it is missing. */
  readonly type?: number;
}

/** One interaction, with all that came of it. */
export interface FakeInteraction {
  readonly id: string;
  readonly token: string;
  /** What is delivered, over the gateway or by HTTP. */
  readonly payload: Json;
  readonly createdAt: number;
  /** Milliseconds from creation to the first answer; undefined while there is none. */
  acknowledgedAfter: number | undefined;
  /** The form that was shown, if any. */
  form: Json | undefined;
  /** Choices, where the interaction was an autocomplete. */
  suggestions: readonly Json[] | undefined;
  /** The first answer and the follow-ups, in the order in which people see them; deleted ones are gone. */
  messages: ShownMessage[];
  original: ShownMessage | undefined;
}

/** Keeps interactions and enforces what Discord says about their answers, however the answers arrive. */
export class Interactions {
  readonly #byToken = new Map<string, FakeInteraction>();
  /** Messages on which a button was pressed, by the token of the press. */
  readonly #pressed = new Map<string, ShownMessage>();
  readonly #now: () => number;
  readonly #newId: () => string;

  constructor(now: () => number, newId: () => string) {
    this.#now = now;
    this.#newId = newId;
  }

  /**
   * Makes an interaction of a payload that lacks only its id and token.
   *
   * @param pressed - the message whose button was pressed
   */
  create(payload: Json, pressed?: ShownMessage): FakeInteraction {
    const [id, token] = [this.#newId(), `interaction-token-${this.#newId()}`];
    const interaction: FakeInteraction = {
      id,
      token,
      payload: { ...payload, id, token },
      createdAt: this.#now(),
      acknowledgedAfter: undefined,
      form: undefined,
      suggestions: undefined,
      messages: [],
      original: undefined,
    };
    this.#byToken.set(token, interaction);
    if (pressed !== undefined) this.#pressed.set(token, pressed);
    return interaction;
  }

  /** Nothing of the past can be answered any more: for tests that send very much. */
  forget(): void {
    this.#byToken.clear();
    this.#pressed.clear();
  }

  /** The first answer. */
  callBack(id: string, token: string, body: Json, files: readonly SentFile[]): void {
    const interaction = this.#byToken.get(token);
    const age = this.#now() - (interaction?.createdAt ?? 0);
    if (
      interaction?.id !== id ||
      (interaction.acknowledgedAfter === undefined && age > ACKNOWLEDGE_WITHIN_MS)
    )
      throw unknownInteraction();
    if (interaction.acknowledgedAfter !== undefined) throw alreadyAcknowledged();
    const type = numberIn(body["type"]);
    if (ALLOWED_CALLBACKS.get(numberIn(interaction.payload["type"]))?.includes(type) !== true)
      throw invalidForm([{ place: "type", rule: `Callback ${type} is not allowed here` }]);
    const data = objectIn(body["data"]);
    if (type === 9) interaction.form = checkedForm(data);
    if (type === 8) interaction.suggestions = checkedSuggestions(data);
    if (type === 5) this.#defer(interaction, data);
    if (type === 4) {
      checkMessage(data, files);
      interaction.original = this.#show(interaction, data, files);
    }
    if (type === 6 || type === 7) interaction.original = this.#pressed.get(token);
    if (type === 7 && interaction.original !== undefined) {
      checkMessage({ ...data, flags: numberIn(data["flags"]) | COMPONENTS_V2 }, files);
      edited(interaction.original, data, files);
    }
    interaction.acknowledgedAfter = age;
  }

  #defer(interaction: FakeInteraction, data: Json): void {
    if ((numberIn(data["flags"]) & ~EPHEMERAL) !== 0)
      throw invalidForm([{ place: "flags", rule: "A deferral takes no flag but EPHEMERAL" }]);
    interaction.original = { ...this.#show(interaction, data, []), isLoading: true };
    interaction.messages = [interaction.original];
  }

  #show(interaction: FakeInteraction, payload: Json, files: readonly SentFile[]): ShownMessage {
    const isEphemeral = (numberIn(payload["flags"]) & EPHEMERAL) !== 0;
    const asker = presserIn(interaction.payload);
    const message = {
      id: this.#newId(),
      isEphemeral,
      asker,
      isLoading: false,
      payload,
      files,
      edits: 0,
      isDeleted: false,
    };
    interaction.messages.push(message);
    return message;
  }

  followUp(token: string, payload: Json, files: readonly SentFile[]): ShownMessage {
    const interaction = this.#acknowledged(token);
    checkMessage(payload, files);
    // A follow-up to a deferral takes its place, and cannot change who sees it.
    if (interaction.original?.isLoading === true) return edited(interaction.original, payload, files);
    if (interaction.messages.length > MOST_FOLLOW_UPS) throw tooManyFollowUps();
    return this.#show(interaction, payload, files);
  }

  edit(token: string, messageId: string, payload: Json, files: readonly SentFile[]): ShownMessage {
    const message = this.find(token, messageId);
    const isV2 = (numberIn(message.payload["flags"]) & COMPONENTS_V2) !== 0;
    const flags = numberIn(payload["flags"]) | (isV2 ? COMPONENTS_V2 : 0);
    checkMessage({ ...payload, flags }, files);
    return edited(message, payload, files);
  }

  find(token: string, messageId: string): ShownMessage {
    const { original, messages } = this.#acknowledged(token);
    const message = messageId === "@original" ? original : messages.find(({ id }) => id === messageId);
    if (message === undefined || message.isDeleted) throw unknownMessage();
    return message;
  }

  remove(token: string, messageId: string): void {
    const interaction = this.#acknowledged(token);
    const message = this.find(token, messageId);
    message.isDeleted = true;
    interaction.messages = interaction.messages.filter((other) => other !== message);
    if (interaction.original === message) interaction.original = undefined;
  }

  #acknowledged(token: string): FakeInteraction {
    const interaction = this.#byToken.get(token);
    if (interaction?.acknowledgedAfter === undefined) throw unknownWebhook();
    if (this.#now() - interaction.createdAt > TOKEN_LIVES_MS) throw invalidWebhookToken();
    return interaction;
  }
}

/** Whoever sent the interaction. */
function presserIn(payload: Json): FakeUser {
  const user = objectIn(objectIn(payload["member"])["user"] ?? payload["user"]);
  return [PASSER_BY, MODERATOR].find(({ id }) => id === textIn(user["id"])) ?? READER;
}

function edited(message: ShownMessage, payload: Json, files: readonly SentFile[]): ShownMessage {
  Object.assign(message, { payload, files, isLoading: false, edits: message.edits + 1 });
  return message;
}

function checkMessage(payload: Json, files: readonly SentFile[]): void {
  const breaches = messageBreaches(payload, files);
  if (breaches.length > 0) throw invalidForm(breaches);
}

function checkedSuggestions(data: Json): readonly Json[] {
  const choices = listIn(data["choices"]);
  const texts = choices.flatMap(({ name, value }) => [textIn(name), textIn(value)]);
  if (choices.length > 25 || texts.some(({ length }) => length < 1 || length > 100))
    throw invalidForm([{ place: "choices", rule: "Must be 25 or fewer, of 1 to 100 characters" }]);
  return choices;
}

const isFitting = (text: unknown, most: number): boolean =>
  textIn(text).length >= 1 && textIn(text).length <= most;

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal */
function checkedForm(form: Json): Json {
  const parts = listIn(form["components"]);
  const isWell =
    isFitting(form["custom_id"], 100) &&
    isFitting(form["title"], 45) &&
    parts.length >= 1 &&
    parts.length <= 5 &&
    parts.every(({ type, label, description, component }) => {
      const field = objectIn(component);
      const most = numberIn(field["max_length"]);
      return (
        type === 18 &&
        isFitting(label, 45) &&
        isFitting(description, 100) &&
        field["type"] === 4 &&
        isFitting(field["custom_id"], 100) &&
        most >= 1 &&
        most <= 4000
      );
    });
  if (!isWell) throw invalidForm([{ place: "components", rule: "The form is not one that Discord takes" }]);
  return form;
}
