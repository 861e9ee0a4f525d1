import { MessageFlags } from "discord.js";
import type { APIMessageTopLevelComponent } from "discord.js";

/** One message, ready to be sent. */
export interface OutgoingMessage {
  readonly payload: MessagePayload;
  /** In the order of `payload.attachments`. */
  readonly files: readonly OutgoingFile[];
  /** What this message turns back into, where those that follow it cannot be sent. */
  readonly withoutOthers?: OutgoingMessage;
  /** Others follow it. */
  readonly hasOthers?: true;
  /** It says that something went wrong, and takes the place of nothing that is worth keeping. */
  readonly isApology?: true;
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

export type OutgoingFile = TextFile | PictureFile;

/** A drawing, shown in the message. */
export interface PictureFile {
  /** As that of a text file. */
  readonly name: string;
  readonly png: Uint8Array;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** What is sent of a file. */
export const bytesOf = (file: OutgoingFile): Uint8Array =>
  "png" in file ? file.png : Buffer.from(file.text);

/** A plain text file, sent as UTF-8. */
interface TextFile {
  /** Letters, digits, `-`, `_` and `.` only: it is named in an `attachment://` address. */
  readonly name: string;
  readonly text: string;
  /** What it is, for those who cannot see it; a quote that is too long by default. */
  readonly description?: string;
}
