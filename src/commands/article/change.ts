import { findArticle } from "../../core/choose-article.ts";
import { english } from "../../core/messages/en/index.ts";
import type { Reply } from "../../core/reply/reply.ts";
import { command } from "../command.ts";
import { addedArticle, keeperOf, saying } from "./keeper-of.ts";

const words = english.commands;

export const rename = command({
  name: "article rename",
  description: words["article rename"].description,
  isForKeepers: true,
  options: {
    article: addedArticle(words["article rename"].options.article),
    title: {
      kind: "text",
      description: words["article rename"].options.title.description,
      required: true,
      maxLength: 200,
    },
  },
  async run({ article, title }, engine) {
    const entry = await keeperOf(engine).rename(article, title, engine.messages);
    return saying(engine.messages.shelf.renamed(entry.title));
  },
});

export const use = command({
  name: "article use",
  description: words["article use"].description,
  isForKeepers: true,
  options: {
    article: { kind: "article", description: words["article use"].options.article.description },
    channel: { kind: "flag", description: words["article use"].options.channel.description },
  },
  async run({ article: id, channel: isForChannel = false }, engine) {
    const keeper = keeperOf(engine);
    const { shelf } = engine.messages;
    const article = id === undefined ? undefined : findArticle(engine, id);
    await keeper.use(article?.id, isForChannel);
    return saying(
      article === undefined ? shelf.usedNone : shelf.used({ title: article.title, isForChannel }),
    );
  },
});

export const refresh = command({
  name: "article refresh",
  description: words["article refresh"].description,
  isForKeepers: true,
  options: {
    article: addedArticle(words["article refresh"].options.article),
  },
  takesLong: () => true,
  async run({ article }, engine) {
    const { shelf } = engine.messages;
    const { entry, changes } = await keeperOf(engine).refresh(article, engine.messages);
    return saying(
      changes === undefined
        ? shelf.unchanged(entry.title)
        : shelf.refreshed({ title: entry.title, ...changes }),
    );
  },
  async json({ article }, engine) {
    const { entry, changes } = await keeperOf(engine).refresh(article, engine.messages);
    return { id: entry.id, hash: entry.hash, changes: changes ?? null };
  },
});

export const remove = command({
  name: "article remove",
  description: words["article remove"].description,
  isForKeepers: true,
  options: {
    article: addedArticle(words["article remove"].options.article),
  },
  async run({ article }, engine): Promise<Reply> {
    const { shelf } = engine.messages;
    const { id, title } = await keeperOf(engine).remove(article, engine.messages);
    return {
      ...saying(shelf.removed(title)),
      actions: [{ label: shelf.undo, command: "article restore", input: { id }, effect: "turn" }],
    };
  },
});

/** Undoes the removal. The article is not in any list, so its id is given as it is. */
export const restore = command({
  name: "article restore",
  description: words["article restore"].description,
  isForKeepers: true,
  isOffered: false,
  options: {
    id: {
      kind: "text",
      description: words["article restore"].options.id.description,
      required: true,
      maxLength: 100,
    },
  },
  async run({ id }, engine) {
    const { title } = await keeperOf(engine).restore(id, engine.messages);
    return saying(engine.messages.shelf.restored(title));
  },
});

export const forget = command({
  name: "article forget",
  description: words["article forget"].description,
  isForKeepers: true,
  options: {
    sure: {
      kind: "choice",
      description: words["article forget"].options.sure.description,
      required: true,
      choices: [{ value: "yes", name: words["article forget"].options.sure.choices.yes }],
    },
  },
  async run(_input, engine) {
    await keeperOf(engine).forget();
    return saying(engine.messages.shelf.forgotten);
  },
});
