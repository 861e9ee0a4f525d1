import type { Article } from "../../core/article/article.ts";
import { commandAddress } from "../address.ts";
import { linksFor } from "../links.ts";
import type { Site } from "../site.ts";
import { linksOfReply } from "../links-of-reply.ts";
import { wordsFor } from "../../commands/command-words.ts";
import { pageTitleOf } from "../view/title-of.ts";
import { CommandForm } from "../view/command-form.tsx";
import { PageDocument } from "../view/document.tsx";
import { Headline } from "../view/headline.tsx";
import { ReplyView } from "../view/reply.tsx";
import type { Note } from "./article-page.tsx";

interface CommandPageProps {
  readonly site: Site;
  /** The article that the command is about, if it is about one. */
  readonly article: Article | undefined;
  readonly note: Note;
}

/** What a command says, on a page of its own. */
export function CommandPage({ site, article, note }: CommandPageProps) {
  const { command, input, reply, problem, address } = note;
  const name = pageTitleOf(command, site.messages);
  return (
    <PageDocument
      assets={site.assets}
      messages={site.messages}
      title={[name, article?.title, "Footnote"].filter((part) => part !== undefined).join(" — ")}
      isLasting={false}
      links={linksFor(site, article, command)}
      layout={reply?.picture === undefined ? "column" : "wide"}
    >
      {article === undefined ? (
        <header class="headline">
          <h1>{name}</h1>
          <p class="byline">{wordsFor(command, site.messages).description}.</p>
        </header>
      ) : (
        <Headline article={article} kicker={name} />
      )}
      <CommandForm
        command={command}
        action={commandAddress(command.name, article?.id)}
        input={input}
        problem={problem}
        articles={article === undefined ? site.engine().library.articles : []}
      />
      {reply !== undefined && (
        <div class="reply" id={problem && "problem"}>
          <ReplyView reply={reply} links={linksOfReply(site, article, [], address)} />
        </div>
      )}
    </PageDocument>
  );
}
