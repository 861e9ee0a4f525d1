import type { Messages } from "../../core/messages/messages.ts";
import { useMessages } from "./messages-context.ts";
import type { Article } from "../../core/article/article.ts";
import { labelOf } from "../../core/time/label.ts";
import { articleAddress } from "../address.ts";

/** The articles, like the contents of a paper. */
export const ArticleList = ({
  articles,
  hrefOf = ({ id }) => articleAddress(id),
}: {
  readonly articles: readonly Article[];
  /** The page of the article itself by default. */
  readonly hrefOf?: (article: Article) => string;
}) => (
  <ol class="contents">
    {articles.map((article) => (
      <li>
        <h2>
          <a href={hrefOf(article)} dir="auto" lang={article.language}>
            {article.title}
          </a>
        </h2>
        <p class="byline">
          {aboutArticle(article, useMessages()).map((part) => (
            <span dir="auto">{part}</span>
          ))}
        </p>
      </li>
    ))}
  </ol>
);

const aboutArticle = (
  { author, publisher, published, paragraphs }: Article,
  { articles }: Messages,
): readonly string[] =>
  [author, publisher, published && labelOf(published), articles.paragraphs(paragraphs.length)].filter(
    (part) => part !== undefined,
  );
