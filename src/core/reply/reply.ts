import type { Citation } from "../article/citation.ts";
import type { Quote } from "../article/quote.ts";
import type { Picture } from "../timeline/picture/timeline-picture.ts";
import type { Span } from "../text/span.ts";

/**
 * A reply before any platform. Renderers translate it and add nothing of their own.
 *
 * `prose`, `heading` and `note` are the bot's voice; `question` is the asker's; `quote` and `entry` are the article's.
 * Prose may mention titles and words that somebody else wrote, so every text here is untrusted for a renderer.
 */
export interface Reply {
  /** `asker`: shown to nobody but the person who asked. */
  readonly audience: "everyone" | "asker";
  readonly blocks: readonly ReplyBlock[];
  /** Of a reply to a question: how it was answered. */
  readonly answer?: "quoted" | "unsure" | "absent";
  /** What the reader may do next. A reply with actions fits one message. */
  readonly actions?: readonly Action[] | undefined;
  /** Whoever asked for it may take it away again, where others see it too. */
  readonly isDismissible?: boolean;
  /** Texts to keep, shown below the blocks by their names: letters, digits, `-`, `_` and `.` only. */
  readonly files?:
    | readonly {
        readonly name: string;
        readonly text: string;
        /** What it is, for those who cannot see it; the dates of a timeline where it is missing. */
        readonly description?: string;
      }[]
    | undefined;
  /** Shows what the blocks say; never the only place where something is said. A renderer may leave it out. */
  readonly picture?: Picture | undefined;
}

/**
 * Something to press, or to type: it runs a command. A reply for everyone then takes the place of this one; a reply for the
 * asker stands by itself. `turn` changes that: the reply takes the place of this one, whoever it is for. `share` shows the
 * reply to everyone, below, once.
 */
export interface Action {
  /** At most 80 code units. */
  readonly label: string;
  readonly command: string;
  /** By the names of options; of flags, `true` or `false`. */
  readonly input: Readonly<Record<string, string>>;
  readonly isDisabled?: boolean;
  readonly effect?: "turn" | "share";
  /** Neighbours of one group stand together. Never shown. */
  readonly group?: string;
}

/** One part of a reply, in one voice. */
export type ReplyBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "prose"; readonly text: string }
  /** A remark of less weight than prose: shown small. */
  | { readonly kind: "note"; readonly text: string }
  /** What the asker typed, shown small above the answer. */
  | { readonly kind: "question"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly ListItem[] }
  | QuoteBlock
  /** One line of a timeline: a label in the bot's voice ("February 2022"), then the article's words. */
  | { readonly kind: "entry"; readonly label: string; readonly quote: Quote; readonly citation: Citation }
  /** Words of the article were left out between the quote above and the one below: shown as […]. */
  | { readonly kind: "gap" }
  /** `url` is https and at most 512 code units; `label` at most 80. */
  | { readonly kind: "link"; readonly label: string; readonly url: string };

/** Words of the article, whole, with where they stand. */
export interface QuoteBlock {
  readonly kind: "quote";
  readonly quote: Quote;
  readonly citation: Citation;
  /** A place within the quote to be set off from the rest of it. */
  readonly marked?: Span | undefined;
  /** A sentence from an earlier paragraph without which the quote would mislead; shown above it, apart from it. */
  readonly context?: { readonly quote: Quote; readonly citation: Citation } | undefined;
}

/** One line of a list, in the bot's voice. */
export interface ListItem {
  /** Shown strong: a title, a command. */
  readonly name: string;
  readonly text: string;
  /** A command that the line is about: where it has a page, that is linked, by its own title. */
  readonly command?: string | undefined;
}
