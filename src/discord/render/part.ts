import { ComponentType } from "discord.js";
import type { APIFileComponent, APIMediaGalleryComponent, APITextDisplayComponent } from "discord.js";
import type { OutgoingFile, PictureFile } from "./message.ts";

/** An article of a reply that is never parted: it goes into one message, or into none. */
export interface Part {
  readonly components: readonly (APITextDisplayComponent | APIFileComponent | APIMediaGalleryComponent)[];
  readonly files: readonly OutgoingFile[];
  /** Shown as buttons under the message that holds the part. */
  readonly links: readonly LinkButton[];
}

export interface LinkButton {
  readonly label: string;
  /** Told apart by this where several buttons of a message have the same label. */
  readonly exactLabel?: string;
  readonly url: string;
}

/** A Text Display; its content is Markdown, so whatever somebody else wrote is escaped by now. */
export const textDisplay = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
});

/** A part that is one text. */
export const textPart = (content: string, links: readonly LinkButton[] = []): Part => ({
  components: [textDisplay(content)],
  files: [],
  links,
});

/** A part that is a drawing. */
export const picturePart = (file: PictureFile): Part => ({
  components: [
    {
      type: ComponentType.MediaGallery,
      items: [{ media: { url: `attachment://${file.name}` }, description: file.alt }],
    },
  ],
  files: [file],
  links: [],
});

/**
 * Bytes of UTF-8 that count as one code unit. Discord counts code units, but has failed on messages of some 10,000 bytes: as
 * many as fit at this rate leave room for buttons.
 */
const BYTES_FOR_A_UNIT = 2.1;

/** The text that Discord counts, in code units; more where these take many bytes, as Chinese does. */
export const textLengthOf = (parts: readonly Part[]): number =>
  parts
    .flatMap(({ components }) => components)
    .reduce((sum, component) => sum + ("content" in component ? lengthOf(component.content) : 0), 0);

const lengthOf = (text: string): number =>
  Math.max(text.length, Math.ceil(Buffer.byteLength(text) / BYTES_FOR_A_UNIT));
