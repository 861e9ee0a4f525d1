import { speaksOf, THE_SAME } from "../core/answer/about.ts";
import { namesIn } from "../core/names/names.ts";
import type { SummaryLength } from "../core/summary/length.ts";
import { summarise } from "../core/summary/summary.ts";
import type { Summary } from "../core/summary/summary.ts";
import type { Article } from "../core/article/article.ts";
import type { Document } from "../core/document/document.ts";
import { wordsOf } from "../core/article/quote.ts";
import { UsageError } from "../core/errors.ts";
import type { Messages } from "../core/messages/messages.ts";
import type { Action, Reply } from "../core/reply/reply.ts";
import { replyToSummary } from "../core/reply/reply-to-summary.ts";
import { chooseArticle } from "../core/choose-article.ts";
import type { Engine } from "../core/engine.ts";

/** Room for a few words; a button has to hold them. */
export const LONGEST_SUBJECT = 40;
/** One row of buttons. */
const MOST_ACTIONS = 5;

/** What a person asks of a summary, as they typed it. */
interface SummaryInput {
  /** The id of an article. */
  readonly article?: string | undefined;
  readonly about?: string | undefined;
  readonly private?: boolean | undefined;
}

/** A summary as it was asked for. */
interface SummarySelection {
  readonly article: Article;
  readonly summary: Summary;
}

/**
 * The summary of an article, or of what it says on a subject.
 *
 * @throws UsageError when `about` names no subject
 */
export function selectSummary(
  { article: id, about }: SummaryInput,
  length: SummaryLength,
  engine: Engine,
): SummarySelection {
  const article = chooseArticle(engine, id);
  const isAbout = about === undefined ? undefined : speaksOf(about, engine.indexOf(article), THE_SAME);
  if (about !== undefined && isAbout === undefined)
    throw new UsageError(
      ({ summary, commands }) => summary.needsSubject({ option: commands.summary.options.about.name, about }),
      { option: "about" },
    );
  return { article, summary: summarise(engine.documentOf(article), length, { isAbout }) };
}

/** The same as a reply, with buttons for whom and what the article names most. */
export function summaryReply(input: SummaryInput, length: SummaryLength, engine: Engine): Reply {
  const { article, summary } = selectSummary(input, length, engine);
  const { about, private: isPrivate = false } = input;
  const actions = actionsFor(engine.documentOf(article), about, isPrivate, engine.messages);
  return replyToSummary(article, summary, { about, actions, isPrivate }, engine.messages);
}

function actionsFor(
  document: Document,
  about: string | undefined,
  isPrivate: boolean,
  { summary: { buttons } }: Messages,
): readonly Action[] {
  const input = { article: document.article.id, ...(isPrivate && { private: "true" }) };
  const effect = isPrivate ? { effect: "turn" as const } : {};
  const names = namesIn(document, MOST_ACTIONS + 1)
    .map(({ name, key, count }) => ({ label: `${wordsOf(name)} · ${count}`, subject: wordsOf(key) }))
    .filter(({ label, subject }) => label.length <= 2 * LONGEST_SUBJECT && subject.length <= LONGEST_SUBJECT)
    .filter(({ subject }) => subject !== about)
    .map(({ label, subject }): Action => ({
      label,
      command: "summary",
      input: { ...input, about: subject },
      ...effect,
    }));
  const whole: Action[] =
    about === undefined ? [] : [{ label: buttons.wholeArticle, command: "summary", input, ...effect }];
  return [...whole, ...names].slice(0, MOST_ACTIONS);
}
