import { linksFor } from "../links.ts";
import type { Site } from "../site.ts";
import { PageDocument } from "../view/document.tsx";

interface MessagePageProps {
  readonly site: Site;
  readonly heading: string;
  readonly text: string;
  /** Where to go from here. */
  readonly back?: { readonly label: string; readonly href: string } | undefined;
}

/** A few kind words where there is nothing to show. */
export const MessagePage = ({ site, heading, text, back }: MessagePageProps) => (
  <PageDocument
    assets={site.assets}
    messages={site.messages}
    title={`${heading} — Footnote`}
    isLasting={false}
    links={linksFor(site, undefined, undefined)}
    layout="column"
  >
    <header class="headline">
      <h1>{heading}</h1>
    </header>
    <p class="prose">{text}</p>
    <p class="out">
      <a href={back?.href ?? "/"}>{back?.label ?? site.messages.page.allArticles}</a>
    </p>
  </PageDocument>
);
