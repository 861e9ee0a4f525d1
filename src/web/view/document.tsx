import { MessagesContext } from "./messages-context.ts";
import type { Messages } from "../../core/messages/messages.ts";
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Assets } from "../assets.ts";
import { Masthead } from "./masthead.tsx";
import type { Link } from "./masthead.tsx";

/** Open Graph: what others draw where the page is linked. https://ogp.me */
export interface Preview {
  readonly title: string;
  readonly description: string;
  /** The lasting address, whole, where the page has one. */
  readonly url?: string | undefined;
}

export interface DocumentProps {
  readonly assets: Assets;
  readonly messages: Messages;
  /** Of the window: the most particular first. */
  readonly title: string;
  /** For whoever lists pages, where this one may be listed. */
  readonly description?: string | undefined;
  /** What a link to the page shows elsewhere; its title and description by default. */
  readonly preview?: Preview | undefined;
  /** The address that others should prefer to this one. */
  readonly canonical?: string | undefined;
  /** False for pages that depend on what was asked: they are not for search engines. */
  readonly isLasting: boolean;
  readonly links: readonly Link[];
  /** The article with a margin for notes, room for a drawing, or a column of text. */
  readonly layout: "article" | "wide" | "column";
  readonly children?: Child;
}

/** A whole page. Its `main` is all that changes from one page to the next: the script relies on it. */
export function PageDocument(props: DocumentProps) {
  const { assets, messages, title, description, preview, canonical, isLasting, links, layout, children } =
    props;
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={messages.language}>
        <head>
          <meta charset="utf-8" />
          <title>{title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          {description !== undefined && <meta name="description" content={description} />}
          {preview !== undefined && (
            <>
              <meta property="og:type" content="article" />
              <meta property="og:site_name" content="Footnote" />
              <meta property="og:title" content={preview.title} />
              <meta property="og:description" content={preview.description} />
              {preview.url !== undefined && <meta property="og:url" content={preview.url} />}
              <meta name="twitter:card" content="summary" />
            </>
          )}
          {!isLasting && <meta name="robots" content="noindex" />}
          {canonical !== undefined && <link rel="canonical" href={canonical} />}
          <link rel="icon" type="image/svg+xml" href={assets.hrefOf("icon.svg")} />
          <link
            rel="preload"
            as="font"
            type="font/woff2"
            crossorigin=""
            href={assets.hrefOf("fonts/footnote-serif.woff2")}
          />
          <link rel="stylesheet" href={assets.hrefOf("page.css")} />
          <script type="module" src={assets.hrefOf("page.js")} />
        </head>
        <body
          data-looking={messages.page.looking}
          data-questions={messages.page.suggestions}
          data-earlier={messages.page.earlier}
        >
          <a class="skip" href="#main">
            {messages.page.skip}
          </a>
          <Masthead links={links} />
          <main id="main" class={layout} tabindex={-1}>
            <MessagesContext.Provider value={messages}>{children}</MessagesContext.Provider>
          </main>
          <footer class="colophon">
            <p>{messages.page.colophon}</p>
          </footer>
          <p id="status" class="unseen" role="status" />
        </body>
      </html>
    </>
  );
}
