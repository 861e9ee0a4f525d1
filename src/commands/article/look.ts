import type { ShelfEntry } from "../../core/article-store.ts";
import { english } from "../../core/messages/en/index.ts";
import type { Messages } from "../../core/messages/messages.ts";
import type { Reply } from "../../core/reply/reply.ts";
import { command } from "../command.ts";
import { addedArticle, entryJson, keeperOf, saying, writtenDay } from "./keeper-of.ts";

const words = english.commands;
/** More would not fit a message. */
const MOST_LISTED = 20;
const MOST_DROPPED = 8;

export const list = command({
  name: "article list",
  description: words["article list"].description,
  isForKeepers: true,
  options: {},
  async run(_input, engine): Promise<Reply> {
    const { shelf } = engine.messages;
    const entries = await keeperOf(engine).entries();
    if (entries.length === 0) return saying(shelf.none);
    const items = entries.slice(0, MOST_LISTED).map((entry) => ({
      name: entry.title,
      text: [entry.id, shelf.characters(entry.length), shelf.since(writtenDay(entry.addedAt))].join(" · "),
    }));
    const more = entries.length - items.length;
    return {
      audience: "asker",
      blocks: [
        { kind: "heading", text: shelf.heading },
        { kind: "list", items },
        ...(more > 0 ? [{ kind: "note" as const, text: shelf.more(more) }] : []),
      ],
    };
  },
  json: async (_input, engine) => ({ articles: (await keeperOf(engine).entries()).map(entryJson) }),
});

export const info = command({
  name: "article info",
  description: words["article info"].description,
  isForKeepers: true,
  options: {
    article: addedArticle(words["article info"].options.article),
  },
  async run({ article: id }, engine): Promise<Reply> {
    const entry = await keeperOf(engine).entry(id, engine.messages);
    const { shelf } = engine.messages;
    const { notes } = entry;
    const dropped = notes.dropped.slice(0, MOST_DROPPED);
    const more = notes.droppedLines - dropped.length;
    return {
      audience: "asker",
      blocks: [
        { kind: "heading", text: entry.title },
        { kind: "prose", text: aboutOf(entry, engine.messages) },
        ...notes.notes.map((text) => ({ kind: "prose" as const, text })),
        { kind: "prose", text: shelf.dropped(notes.droppedLines) },
        ...dropped.map((line) => ({ kind: "note" as const, text: shelf.droppedLine(line) })),
        ...(more > 0 ? [{ kind: "note" as const, text: shelf.more(more) }] : []),
      ],
    };
  },
  json: async ({ article: id }, engine) => entryJson(await keeperOf(engine).entry(id, engine.messages)),
});

function aboutOf({ id, length, origin, addedAt, changedAt }: ShelfEntry, { shelf }: Messages): string {
  const from = {
    link: () => (origin.kind === "link" ? shelf.fromLink(origin.url) : ""),
    file: () => (origin.kind === "file" ? shelf.fromFile(origin.name) : ""),
    text: () => shelf.fromText,
  };
  const isChanged = changedAt.getTime() > addedAt.getTime();
  return [
    id,
    shelf.characters(length),
    shelf.since(writtenDay(addedAt)),
    ...(isChanged ? [shelf.fetched(writtenDay(changedAt))] : []),
    from[origin.kind](),
  ].join(" · ");
}

export const exportArticle = command({
  name: "article export",
  description: words["article export"].description,
  isForKeepers: true,
  options: {
    article: addedArticle(words["article export"].options.article),
  },
  async run({ article: id }, engine): Promise<Reply> {
    const keeper = keeperOf(engine);
    const { title } = await keeper.entry(id, engine.messages);
    const text = await keeper.file(id, engine.messages);
    const { shelf } = engine.messages;
    // Of an id, what any system takes for a file's name.
    const name = `${id.replaceAll(/[^\w-]+/g, "-")}.md`;
    return { ...saying(shelf.exported(title)), files: [{ name, text, description: shelf.exportedFile }] };
  },
  json: async ({ article: id }, engine) => ({ id, file: await keeperOf(engine).file(id, engine.messages) }),
});
