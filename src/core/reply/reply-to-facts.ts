import type { ArticleFact } from "../answer/question/article-facts.ts";
import type { Article } from "../article/article.ts";
import { MAX_LINK_LENGTH, safeAddress } from "../article/text-fragment.ts";
import type { Messages } from "../messages/messages.ts";
import { clip } from "../text/graphemes.ts";
import { labelOf } from "../time/label.ts";
import { shownQuestion } from "./reply-to-answer.ts";
import type { ReplyBlock, ListItem, Reply } from "./reply.ts";

/** More articles would not fit a message. */
const MOST_LISTED = 10;
/** Of a button. */
const LABEL_LENGTH = 80;
/** Of a title that stands before what is known. */
const TITLE_LENGTH = 120;

/** What is known of an article, in a form for people; undefined where it is not. */
export function factOf(article: Article, fact: ArticleFact): string | undefined {
  switch (fact) {
    case "author":
      return article.author;
    case "published":
      return article.published && labelOf(article.published);
    case "publisher":
      return article.publisher;
    case "address":
      return safeAddress(article.url);
    case "title":
      return article.title;
  }
}

/**
 * Says what is known of articles besides their text, and that it is not from their text. It is never shown as a quote.
 *
 * @param articles - the one that was asked, or all of them
 * @returns undefined where nothing of what was asked is known
 */
export function replyToFacts(
  articles: readonly Article[],
  facts: readonly ArticleFact[],
  { question, isPrivate }: { readonly question: string; readonly isPrivate: boolean },
  { facts: messages }: Messages,
): Reply | undefined {
  const known = articles
    .slice(0, MOST_LISTED)
    .map((article) => ({ article, items: itemsFor(article, facts, messages) }))
    .filter(({ items }) => items.length > 0);
  if (known.length === 0) return undefined;
  const [only] = articles.length === 1 ? known : [];
  const missing = only === undefined ? [] : facts.filter((fact) => factOf(only.article, fact) === undefined);
  return {
    audience: isPrivate ? "asker" : "everyone",
    isDismissible: true,
    blocks: [
      { kind: "question", text: shownQuestion(question) },
      only === undefined
        ? { kind: "list", items: known.map(({ article, items }) => lineFor(article, items)) }
        : { kind: "list", items: only.items },
      ...(missing.length === 0 ? [] : [{ kind: "prose" as const, text: messages.notKnown(missing) }]),
      { kind: "note", text: messages.source({ areSeveral: articles.length > 1 }) },
      ...(only === undefined ? [] : linkTo(only.article, messages)),
    ],
  };
}

/** Says that nothing is known of what was asked, where the text does not say it either. */
export const nothingKnown = (facts: readonly ArticleFact[], { facts: messages }: Messages): string =>
  messages.notKnown(facts);

const itemsFor = (
  article: Article,
  facts: readonly ArticleFact[],
  { labels }: Messages["facts"],
): readonly ListItem[] =>
  facts.flatMap((fact) => {
    const text = factOf(article, fact);
    return text === undefined ? [] : [{ name: labels[fact], text }];
  });

const lineFor = ({ title }: Article, items: readonly ListItem[]): ListItem => ({
  name: clip(title, TITLE_LENGTH),
  text: items.map(({ name, text }) => `${name}: ${text}`).join(" · "),
});

/** Where it was published, for whoever asks about that wants to see it. */
function linkTo({ url }: Article, { open }: Messages["facts"]): readonly ReplyBlock[] {
  const address = safeAddress(url);
  const [, site = ""] = /^https:\/\/(?:www\.)?([^/:?#]+)/iu.exec(address ?? "") ?? [];
  return address === undefined || site === "" || address.length > MAX_LINK_LENGTH
    ? []
    : [{ kind: "link", label: clip(open(site), LABEL_LENGTH), url: address }];
}
