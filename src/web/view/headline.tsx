import { useMessages } from "./messages-context.ts";
import type { Article } from "../../core/article/article.ts";
import { safeAddress } from "../../core/article/text-fragment.ts";
import { labelOf } from "../../core/time/label.ts";
import { articleAddress } from "../address.ts";

interface HeadlineProps {
  readonly article: Article;
  /** What of the article is shown, above its title: absent for the article itself. */
  readonly kicker?: string | undefined;
}

/** The title of an article, and whose it is. */
export function Headline({ article, kicker }: HeadlineProps) {
  const { id, title, language } = article;
  const words = (
    <span dir="auto" lang={language}>
      {title}
    </span>
  );
  return (
    <header class={kicker === undefined ? "headline" : "headline small"}>
      {kicker !== undefined && <p class="kicker">{kicker}</p>}
      <h1>{kicker === undefined ? words : <a href={articleAddress(id)}>{words}</a>}</h1>
      <Byline article={article} />
    </header>
  );
}

function Byline({ article }: { readonly article: Article }) {
  const { author, publisher, published, url } = article;
  const known = [author, publisher, published && labelOf(published)].filter((part) => part !== undefined);
  const origin = safeAddress(url);
  if (known.length === 0 && origin === undefined) return null;
  return (
    <p class="byline">
      {known.map((part) => (
        <span dir="auto">{part}</span>
      ))}
      {origin !== undefined && (
        <a href={origin} rel="external">
          {useMessages().page.readOn(new URL(origin).hostname.replace(/^www\./, ""))}
        </a>
      )}
    </p>
  );
}
