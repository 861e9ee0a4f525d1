import { commandAddress } from "../address.ts";
import { linksFor } from "../links.ts";
import type { Site } from "../site.ts";
import { suggestionsAddress } from "../suggestions.ts";
import { ArticleList } from "../view/article-list.tsx";
import { CommandForm } from "../view/command-form.tsx";
import { PageDocument } from "../view/document.tsx";

/** The articles that one can ask, and a question to all of them. */
export function FrontPage({ site }: { readonly site: Site }) {
  const { articles } = site.engine().library;
  const [first] = site.commands;
  return (
    <PageDocument
      assets={site.assets}
      messages={site.messages}
      title="Footnote"
      description={site.messages.page.description}
      isLasting
      links={linksFor(site, undefined, undefined)}
      layout="column"
    >
      <header class="headline">
        <h1>{site.messages.page.slogan}</h1>
      </header>
      {articles.length > 0 && first !== undefined && (
        <CommandForm
          command={first}
          action={commandAddress(first.name)}
          input={{}}
          suggestHref={suggestionsAddress(first)}
          articles={articles}
        />
      )}
      {articles.length > 0 ? (
        <ArticleList articles={articles} />
      ) : (
        <p class="prose">{site.messages.page.noArticles}</p>
      )}
    </PageDocument>
  );
}
