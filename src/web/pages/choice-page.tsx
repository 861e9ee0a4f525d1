import type { Command } from "../../commands/command.ts";
import { wordsFor } from "../../commands/command-words.ts";
import { commandAddress } from "../address.ts";
import { linksFor } from "../links.ts";
import type { Site } from "../site.ts";
import { ArticleList } from "../view/article-list.tsx";
import { PageDocument } from "../view/document.tsx";
import { pageTitleOf } from "../view/title-of.ts";

/** A command that is about one article, where there are several: each leads to its own. */
export function ChoicePage({ site, command }: { readonly site: Site; readonly command: Command }) {
  const name = pageTitleOf(command, site.messages);
  return (
    <PageDocument
      assets={site.assets}
      messages={site.messages}
      title={`${name} — Footnote`}
      isLasting={false}
      links={linksFor(site, undefined, command)}
      layout="column"
    >
      <header class="headline">
        <h1>{name}</h1>
        <p class="byline">{wordsFor(command, site.messages).description}.</p>
      </header>
      <p class="prose">{site.messages.page.choose}</p>
      <ArticleList
        articles={site.engine().library.articles}
        hrefOf={({ id }) => commandAddress(command.name, id)}
      />
    </PageDocument>
  );
}
