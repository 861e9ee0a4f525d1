import { useMessages } from "./messages-context.ts";
import type { ReplyBlock, ListItem, Reply } from "../../core/reply/reply.ts";
import { Actions } from "./actions.tsx";
import { Files } from "./files.tsx";
import { Gap } from "./gap.tsx";
import { CitedWords, QuoteView } from "./quote.tsx";
import { TimelinePicture } from "./timeline-picture.tsx";
import type { ReplyLinks } from "./reply-links.ts";

/** Any reply: each block in its voice, with nothing added but ways to go. */
export function ReplyView({ reply, links }: { readonly reply: Reply; readonly links: ReplyLinks }) {
  const { blocks, actions = [], files = [], picture } = reply;
  const quotes = blocks.filter(({ kind }) => kind === "quote");
  const citations = blocks.flatMap((block) => (block.kind === "entry" ? [block.citation] : []));
  return (
    <>
      {picture !== undefined && <TimelinePicture picture={picture} links={links} citations={citations} />}
      {blocks.map((block) => (
        <BlockView block={block} links={links} number={quotes.indexOf(block) + 1} />
      ))}
      <Files files={files} hrefOf={links.fileHref} />
      <Actions actions={actions} hrefOf={links.actionHref} />
    </>
  );
}

function Line({
  item: { name, text, command },
  links,
}: {
  readonly item: ListItem;
  readonly links: ReplyLinks;
}) {
  const page = command === undefined ? undefined : links.commandLink(command);
  return (
    <div>
      <dt dir="auto">{page === undefined ? name : <a href={page.href}>{page.label}</a>}</dt>
      <dd dir="auto">{text}</dd>
    </div>
  );
}

interface BlockProps {
  readonly block: ReplyBlock;
  readonly links: ReplyLinks;
  /** Of a quote. */
  readonly number: number;
}

function BlockView({ block, links, number }: BlockProps) {
  switch (block.kind) {
    case "heading":
      return block.text === links.title ? null : <h2 dir="auto">{block.text}</h2>;
    case "prose":
      return (
        <p class="prose" dir="auto">
          {block.text}
        </p>
      );
    case "note":
      return (
        <p class="remark" dir="auto">
          {block.text}
        </p>
      );
    case "question":
      return (
        <h2 class="question">
          <span class="unseen">{useMessages().page.youAsked} </span>
          <q dir="auto">{block.text}</q>
        </h2>
      );
    case "list":
      return (
        <dl class="list">
          {block.items.map((item) => (
            <Line item={item} links={links} />
          ))}
        </dl>
      );
    case "quote":
      return <QuoteView block={block} links={links} number={number} />;
    case "entry":
      return (
        <div class="entry">
          <p class="when" dir="auto">
            {block.label}
          </p>
          <figure>
            <CitedWords quote={block.quote} citation={block.citation} links={links} />
          </figure>
        </div>
      );
    case "gap":
      return <Gap />;
    case "link":
      return (
        <p class="out">
          <a href={block.url} rel="external">
            {block.label}
          </a>
        </p>
      );
  }
}
