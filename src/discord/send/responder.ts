import type { FormPayload } from "../render/form.ts";
import type { OutgoingMessage } from "../render/message.ts";

export interface OfferedChoice {
  readonly name: string;
  readonly value: string;
}

/** The ways to answer one interaction. Rejects as REST does. */
export interface Responder {
  /** All it says goes the same way: where one message is refused, so is the next. */
  readonly isOneWay?: true;
  /** The first answer, with the words. */
  answer(message: OutgoingMessage): Promise<void>;
  /** The first answer, without the words yet: “thinking”. Fixes whether only the asker sees it. */
  defer(audience: "everyone" | "asker"): Promise<void>;
  /** Puts a message in the place of the first answer. May be repeated. */
  edit(message: OutgoingMessage): Promise<void>;
  /** The first answer to a press on a message: puts another in its place. */
  update(message: OutgoingMessage): Promise<void>;
  /** The first answer to a press, without the change yet: `edit` brings it. Nothing is shown meanwhile. */
  deferUpdate(): Promise<void>;
  /** One more message, after the first answer. */
  followUp(message: OutgoingMessage): Promise<void>;
  /** Takes the first answer away, after it: of a press that was answered by a change, the message that was pressed on. */
  remove(): Promise<void>;
  /** The first answer to a command: a form to be filled in, which comes as an interaction of its own. */
  ask(form: FormPayload): Promise<void>;
  /** The answer to a half-typed option. */
  suggest(suggestions: readonly OfferedChoice[]): Promise<void>;
}
