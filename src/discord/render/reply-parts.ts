import type { Messages } from "../../core/messages/messages.ts";
import { ComponentType } from "discord.js";
import type { ReplyBlock, ListItem, Reply } from "../../core/reply/reply.ts";
import { LONGEST_QUESTION } from "../../core/reply/reply-to-answer.ts";
import { clip } from "../../core/text/graphemes.ts";
import { escapeChatLine, escapeChat } from "../../core/text/escape/chat.ts";
import { LIMITS } from "./limits.ts";
import { textPart } from "./part.ts";
import type { Part } from "./part.ts";
import { quotePart } from "./quote-part.ts";

/** What the bot says itself may be clipped; doubled by escaping, each still fits a message with room to spare. */
const PROSE_LENGTH = 1500;
const LINE_LENGTH = 200;
const LABEL_LENGTH = 80;
/** List items that share a Text Display, so that they stand close together. */
const LIST_TEXT_LENGTH = 2000;

const OMISSION = "\\[…\\]";

/**
 * The parts of a reply, in its order. Headings and […] join what follows them, so that neither ends a message.
 *
 * @param room - code units of text that a message has, at least 3000
 * @param hasLinks - whether the lines of a timeline lead to their places
 */
export function replyParts(
  { blocks, files = [] }: Reply,
  room: number,
  messages: Messages,
  hasLinks = false,
): readonly Part[] {
  const style = { titleAbove: blocks.find((block) => block.kind === "heading")?.text, hasLinks };
  const parts: Part[] = [];
  let above: string[] = [];
  const add = (text: string): void => {
    parts.push(textPart([...above, text].join("\n")));
    above = [];
  };
  for (const [number, block] of blocks.entries()) {
    if (block.kind === "heading") above = [...above.slice(-1), `### ${lineOf(block.text, LINE_LENGTH)}`];
    else if (block.kind === "gap") above = [...above.slice(-1), OMISSION];
    else if (block.kind === "quote" || block.kind === "entry") {
      const { quote, citation } = block;
      const [context, label] = block.kind === "quote" ? [block.context] : [undefined, strong(block.label)];
      const marked = block.kind === "quote" ? block.marked : undefined;
      const lines = [...above, ...(label === undefined || label === "" ? [] : [label])];
      const hasButton = block.kind === "quote";
      parts.push(
        quotePart(
          { quote, citation, above: lines, context, marked, hasButton, number: number + 1, style, messages },
          room,
        ),
      );
      above = [];
    } else if (block.kind === "link") parts.push({ components: [], files: [], links: [linkOf(block)] });
    else for (const text of textsOf(block)) add(text);
  }
  if (above.length > 0) parts.push(textPart(above.join("\n")));
  return [...parts, ...files.map((file) => filePart(file, messages))];
}

function filePart(
  { name, text, description }: NonNullable<Reply["files"]>[number],
  { discord, timeline }: Messages,
): Part {
  if (Buffer.byteLength(text) > LIMITS.fileBytes)
    return textPart(`-# ${discord.tooLarge(escapeChatLine(name))}`);
  return {
    components: [{ type: ComponentType.File, file: { url: `attachment://${name}` } }],
    files: [{ name, text, description: description ?? timeline.fileDescription }],
    links: [],
  };
}

type TextBlock = Extract<ReplyBlock, { kind: "prose" | "note" | "question" | "list" }>;

function textsOf(block: TextBlock): readonly string[] {
  switch (block.kind) {
    case "prose":
      return block.text.trim() === "" ? [] : [escapeChat(clip(block.text.trim(), PROSE_LENGTH))];
    case "note":
      return [`-# ${lineOf(block.text, PROSE_LENGTH)}`];
    case "question":
      return [`-# ${lineOf(block.text, LONGEST_QUESTION)}`];
    case "list":
      return listTexts(block.items);
  }
}

/** Lines of a list, joined as far as they may stand in one Text Display. */
function listTexts(items: readonly ListItem[]): readonly string[] {
  return items.map(itemLine).reduce<readonly string[]>((texts, line) => {
    const last = texts.at(-1);
    return last !== undefined && last.length + line.length < LIST_TEXT_LENGTH
      ? [...texts.slice(0, -1), `${last}\n${line}`]
      : [...texts, line];
  }, []);
}

const itemLine = ({ name, text }: ListItem): string =>
  `- ${[strong(name), lineOf(text, LINE_LENGTH)].filter((words) => words !== "").join(" · ")}`;

function strong(text: string): string {
  const words = lineOf(text, LABEL_LENGTH);
  return words === "" ? "" : `**${words}**`;
}

const lineOf = (text: string, maxLength: number): string => escapeChatLine(clip(text.trim(), maxLength));

const linkOf = ({ label, url }: Extract<ReplyBlock, { kind: "link" }>) => ({ label, url });
