import type { Messages } from "../../core/messages/messages.ts";
import type { Citation } from "../../core/article/citation.ts";
import type { Action } from "../../core/reply/reply.ts";

/** Where the things in a reply lead on the page that shows it. */
export interface ReplyLinks {
  /** The place of the quote: in this page, or on the page of its article. */
  readonly hrefOf: (citation: Citation) => string;
  /** The page of an action; undefined where no command is there to run it. */
  readonly actionHref: (action: Action) => string | undefined;
  readonly fileHref: (name: string) => string;
  /** A command's page and what that is called; undefined for what is no command here. */
  readonly commandLink: (name: string) => { readonly href: string; readonly label: string } | undefined;
  /** The title that stands above the reply already: it is not said again. */
  readonly title?: string | undefined;
  /** Quotes are numbered like the notes of a book, and the article beside them has the numbers. */
  readonly isNumbered: boolean;
  readonly messages: Messages;
}
