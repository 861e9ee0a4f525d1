import { MessageFlags } from "discord.js";
import type { APIMessageTopLevelComponent } from "discord.js";

/** One message, ready to be sent. */
export interface OutgoingMessage {
  readonly payload: MessagePayload;
  /** In the order of `payload.attachments`. */
  readonly files: readonly TextFile[];
}

/** True for a message that nobody but the asker sees. */
export const isForAskerOnly = ({ payload }: OutgoingMessage): boolean =>
  (payload.flags & MessageFlags.Ephemeral) !== 0;

/** The body of a message in Components V2. https://docs.discord.com/developers/resources/message */
interface MessagePayload {
  readonly flags: number;
  /** Nobody is ever notified, whatever the text says. Needed on edits too: without it Discord reads mentions anew. */
  readonly allowed_mentions: { readonly parse: readonly never[] };
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly attachments?: readonly Attachment[];
}

interface Attachment {
  /** Which of the files it describes, counted from 0. */
  readonly id: number;
  readonly filename: string;
  readonly description: string;
}

/** A plain text file, sent as UTF-8. */
export interface TextFile {
  /** Letters, digits, `-`, `_` and `.` only: it is named in an `attachment://` address. */
  readonly name: string;
  readonly text: string;
  /** What it is, for those who cannot see it; a quote that is too long by default. */
  readonly description?: string;
}
