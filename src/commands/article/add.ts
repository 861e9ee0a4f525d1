import type { Engine } from "../../core/engine.ts";
import { english } from "../../core/messages/en/index.ts";
import type { Reply } from "../../core/reply/reply.ts";
import type { ArticleMaterial } from "../../core/shelf-keeper.ts";
import { command } from "../command.ts";
import { entryJson, keeperOf, saying } from "./keeper-of.ts";

const words = english.commands;

/** What is read in their own language so far. */
const READ = /^en\b/i;

async function add(material: ArticleMaterial, engine: Engine): Promise<Reply> {
  const { messages } = engine;
  const { entry, isNew, language = "en" } = await keeperOf(engine).add(material, messages);
  if (!isNew) return saying(messages.shelf.known(entry.title));
  const reply = saying(
    messages.shelf.added(entry.title),
    ...(READ.test(language) ? [] : [messages.shelf.otherLanguage]),
    ...entry.notes.notes,
  );
  return {
    ...reply,
    blocks: [...reply.blocks, { kind: "note", text: messages.shelf.quotedOnly }],
  };
}

const addJson = async (material: ArticleMaterial, engine: Engine) => {
  const { entry, isNew } = await keeperOf(engine).add(material, engine.messages);
  return { isNew, ...entryJson(entry) };
};

const linkWords = words["article add link"];
export const addLink = command({
  name: "article add link",
  description: linkWords.description,
  isForKeepers: true,
  options: {
    address: {
      kind: "text",
      description: linkWords.options.address.description,
      required: true,
      maxLength: 2_000,
      example: "https://example.org/an-article",
    },
    title: { kind: "text", description: linkWords.options.title.description, maxLength: 200 },
  },
  takesLong: () => true,
  run: ({ address: url, title }, engine) => add({ kind: "link", url, title }, engine),
  json: ({ address: url, title }, engine) => addJson({ kind: "link", url, title }, engine),
});

const fileWords = words["article add file"];
export const addFile = command({
  name: "article add file",
  description: fileWords.description,
  isForKeepers: true,
  options: {
    file: { kind: "file", description: fileWords.options.file.description, required: true },
    title: { kind: "text", description: fileWords.options.title.description, maxLength: 200 },
  },
  takesLong: () => true,
  run: ({ file, title }, engine) => add({ kind: "file", file, title }, engine),
  json: ({ file, title }, engine) => addJson({ kind: "file", file, title }, engine),
});

const textWords = words["article add text"];
export const addText = command({
  name: "article add text",
  description: textWords.description,
  isForKeepers: true,
  asksInForm: true,
  options: {
    title: { kind: "text", description: textWords.options.title.description, required: true, maxLength: 200 },
    text: { kind: "text", description: textWords.options.text.description, required: true, maxLength: 4_000 },
  },
  takesLong: () => true,
  run: (input, engine) => add({ kind: "text", ...input }, engine),
  json: (input, engine) => addJson({ kind: "text", ...input }, engine),
});
