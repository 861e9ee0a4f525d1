import { wordsFor } from "../../commands/command-words.ts";
import type { Command } from "../../commands/command.ts";
import { isLong } from "../../core/article/reading-length.ts";
import type { RawInput } from "../../commands/input.ts";
import type { Article } from "../../core/article/article.ts";
import type { Reply } from "../../core/reply/reply.ts";
import { clip } from "../../core/text/graphemes.ts";
import { safeAddress } from "../../core/article/text-fragment.ts";
import { commandAddress } from "../address.ts";
import { linksFor } from "../links.ts";
import { previewOf } from "../page-preview.ts";
import type { Problem } from "../answer.ts";
import type { TextMark } from "../marked-text.ts";
import { pageTitleOf } from "../view/title-of.ts";
import { replyMarksOf } from "../reply-marks.ts";
import type { Site } from "../site.ts";
import { exampleQuestionsOf, suggestionsAddress } from "../suggestions.ts";
import { linksOfReply } from "../links-of-reply.ts";
import { CommandForm } from "../view/command-form.tsx";
import { PageDocument } from "../view/document.tsx";
import { Headline } from "../view/headline.tsx";
import { PageHint } from "../view/hint.tsx";
import { ArticleText } from "../view/article-text.tsx";
import { ReplyView } from "../view/reply.tsx";
import { Withheld } from "../view/withheld.tsx";

/** What was asked of an article beside its text, and what came of it. */
export interface Note {
  readonly command: Command;
  readonly input: RawInput;
  /** Absent where nothing was asked yet. */
  readonly reply?: Reply | undefined;
  /** Where the asker has to change something: the reply says what. */
  readonly problem?: Problem | undefined;
  /** Of the page that shows it. */
  readonly address: string;
}

interface ArticlePageProps {
  readonly site: Site;
  readonly article: Article;
  /** The place that the address names. */
  readonly mark?: TextMark | undefined;
  readonly note?: Note | undefined;
}

/** An article with its paragraphs numbered, and in its margin what was asked and which of its places answer. */
export function ArticlePage({ site, article, mark, note }: ArticlePageProps) {
  // What only buttons run has no form of its own: the question stays in its box.
  const command = note === undefined || note.command.isOffered === false ? site.commands[0] : note.command;
  const marks = [...(mark ? [mark] : []), ...(note?.reply ? replyMarksOf(note.reply, article.id) : [])];
  // An answer does not bring a whole book with it.
  const isExcerpt = site.hidesFullText || (note?.reply !== undefined && isLong(article));
  const question = note?.reply?.blocks.find((block) => block.kind === "question")?.text;
  const name =
    note && (question === undefined ? pageTitleOf(note.command, site.messages) : clip(question, 80));
  return (
    <PageDocument
      assets={site.assets}
      messages={site.messages}
      title={[note?.reply && name, article.title, "Footnote"].filter(Boolean).join(" — ")}
      description={site.messages.page.descriptionOf(article.title)}
      preview={previewOf({ article, mark, reply: note?.reply }, site.messages)}
      canonical={safeAddress(article.url)}
      isLasting={note === undefined && mark === undefined && !site.hidesFullText}
      links={linksFor(site, article, note?.command === site.commands[0] ? undefined : note?.command)}
      layout="article"
    >
      <Headline article={article} />
      <section class="notes" aria-label={site.messages.page.questionsAndAnswers}>
        {command !== undefined && (
          <CommandForm
            command={command}
            action={commandAddress(command.name, article.id)}
            // A question stands above its answer: the box is free for the next.
            input={question === undefined || note?.problem !== undefined ? (note?.input ?? {}) : {}}
            problem={note?.problem}
            suggestHref={command === site.commands[0] ? suggestionsAddress(command, article) : undefined}
          />
        )}
        {note?.reply === undefined ? (
          <PageHint
            article={article}
            mark={mark}
            description={command && wordsFor(command, site.messages).description}
            questions={command === site.commands[0] ? exampleQuestionsOf(site, article) : []}
          />
        ) : (
          <div class="reply" id={note.problem && "problem"}>
            <ReplyView reply={note.reply} links={linksOfReply(site, article, marks, note.address)} />
          </div>
        )}
      </section>
      {isExcerpt && (
        <Withheld hidesFullText={site.hidesFullText} article={article} hasMarks={marks.length > 0} />
      )}
      <ArticleText article={article} marks={marks} isExcerpt={isExcerpt} isAtMark={mark !== undefined} />
    </PageDocument>
  );
}
