import { english } from "../../core/messages/en/index.ts";
import type { Messages } from "../../core/messages/messages.ts";
import { ButtonStyle, ComponentType, MessageFlags } from "discord.js";
import type { APIActionRowComponent, APIComponentInMessageActionRow } from "discord.js";
import type { Command } from "../../commands/command.ts";
import type { Reply } from "../../core/reply/reply.ts";
import { actionRows, dismissalRow } from "./action-rows.ts";
import { LIMITS } from "./limits.ts";
import { bytesOf } from "./message.ts";
import type { OutgoingMessage, PictureFile } from "./message.ts";
import { picturePart, textDisplay, textLengthOf, textPart } from "./part.ts";
import type { LinkButton, Part } from "./part.ts";
import { replyParts } from "./reply-parts.ts";

/** Of one reply; there is room even where all of them have to be follow-ups. */
const MOST_MESSAGES = LIMITS.followUps;
/** Kept free in every message for the remark that something was left out. */
const REMARK_LENGTH = 100;
const TEXT_ROOM = LIMITS.messageText - REMARK_LENGTH;
/** Kept free of quotes where a reply has actions: its remarks have to go into the same message. */
const REMARKS_ROOM = 900;
/** The container and the remark are components too. */
const COMPONENT_ROOM = LIMITS.messageComponents - 2;

/** What goes with a reply. */
interface RenderOptions {
  /** Shown above everything else. */
  readonly picture?: PictureFile | undefined;
  /** English by default. */
  readonly messages?: Messages;
}

/** One or more messages, to be sent in order. */
export type MessageList = readonly [OutgoingMessage, ...OutgoingMessage[]];

/**
 * Translates a reply into messages. Quotes are escaped and decorated and nothing else: each is shown whole, in this
 * message or a later one, as a file where it is too long for any, or not at all — and then that is said.
 *
 * @param commands - what actions may run; without them, actions are left out
 */
export function renderReply(
  reply: Reply,
  commands: readonly Command[] = [],
  { picture, messages: texts = english }: RenderOptions = {},
): MessageList {
  const flags = MessageFlags.IsComponentsV2 | (reply.audience === "asker" ? MessageFlags.Ephemeral : 0);
  const rows = actionRows(reply, commands, texts);
  const quoteRoom = rows.length === 0 ? TEXT_ROOM : TEXT_ROOM - REMARKS_ROOM;
  const packedWith = (hasLinks: boolean): readonly (readonly Part[])[] =>
    packed(
      [
        ...(picture === undefined ? [] : [picturePart(picture)]),
        ...replyParts(reply, quoteRoom, texts, hasLinks),
      ],
      COMPONENT_ROOM - sizeOf(rows),
    );
  // Links stand where they cost nobody a further message.
  const [plain, linked] = [packedWith(false), packedWith(true)];
  const [first = [], ...others] = linked.length <= plain.length ? linked : plain;
  const shown = [first, ...others].slice(0, MOST_MESSAGES);
  const leftOut = others.slice(MOST_MESSAGES - 1).flat().length;
  const remark = leftOut === 0 ? [] : [textPart(`-# ${texts.discord.leftOut(leftOut)}`)];
  const [head = [], ...tail] = shown.map((parts, index) =>
    index === shown.length - 1 ? [...parts, ...remark] : parts,
  );
  // The first message shows the question, which buttons read back from where they are; each goes away by its own.
  const dismissal = dismissalRow(reply, commands, texts);
  return [
    messageOf(head, flags, rows, texts, accentOf(reply)),
    ...tail.map((parts) => messageOf(parts, flags, dismissal, texts, accentOf(reply))),
  ];
}

/** The marker’s yellow where the article answers, its ink otherwise: the colours of the page. */
const accentOf = ({ answer }: Reply): number => (answer === "quoted" ? 0xc79400 : 0x0b4f8a);

/** Rows and what they hold. */
const sizeOf = (rows: readonly { readonly components: readonly unknown[] }[]): number =>
  rows.reduce((sum, { components }) => sum + 1 + components.length, 0);

/** Fills one message after another, keeping the order. */
function packed(parts: readonly Part[], componentRoom: number): readonly (readonly Part[])[] {
  return parts.reduce<readonly (readonly Part[])[]>((messages, part) => {
    const last = messages.at(-1);
    return last !== undefined && fits([...last, part], componentRoom)
      ? [...messages.slice(0, -1), [...last, part]]
      : [...messages, [part]];
  }, []);
}

function fits(parts: readonly Part[], componentRoom: number): boolean {
  const files = parts.flatMap((part) => part.files);
  return (
    textLengthOf(parts) <= TEXT_ROOM &&
    parts.flatMap(({ components }) => components).length + buttonCount(parts) <= componentRoom &&
    files.length <= LIMITS.attachments &&
    files.reduce((sum, file) => sum + bytesOf(file).length, 0) <= LIMITS.fileBytes
  );
}

function messageOf(
  parts: readonly Part[],
  flags: number,
  actions: readonly APIActionRowComponent<APIComponentInMessageActionRow>[],
  { discord }: Messages,
  accent: number,
): OutgoingMessage {
  const files = parts.flatMap((part) => part.files);
  const components = [...parts.flatMap((part) => part.components), ...rowsOf(parts), ...actions];
  const attachments = files.map((file, id) => ({
    id,
    filename: file.name,
    description: "png" in file ? file.alt : (file.description ?? file.name),
  }));
  return {
    payload: {
      flags,
      allowed_mentions: { parse: [] },
      components: [
        {
          type: ComponentType.Container,
          accent_color: accent,
          components: components.length > 0 ? components : [textDisplay(discord.nothingToShow)],
        },
      ],
      ...(attachments.length > 0 ? { attachments } : {}),
    },
    files,
  };
}

/** Buttons and the rows that hold them. */
function buttonCount(parts: readonly Part[]): number {
  const buttons = linksIn(parts).length;
  return buttons + Math.ceil(buttons / LIMITS.buttonsInRow);
}

/** Each address once. */
function linksIn(parts: readonly Part[]): readonly LinkButton[] {
  const links = parts.flatMap((part) => part.links);
  return [...new Map(links.map((link) => [link.url, link])).values()];
}

function rowsOf(parts: readonly Part[]): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const links = linksIn(parts);
  const isUnique = (wanted: string): boolean => links.filter(({ label }) => label === wanted).length === 1;
  const buttons = links.map(({ label, exactLabel = label, url }) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Link as const,
    label: isUnique(label) ? label : exactLabel,
    url,
  }));
  return Array.from({ length: Math.ceil(buttons.length / LIMITS.buttonsInRow) }, (_, row) => ({
    type: ComponentType.ActionRow as const,
    components: buttons.slice(row * LIMITS.buttonsInRow, (row + 1) * LIMITS.buttonsInRow),
  }));
}
