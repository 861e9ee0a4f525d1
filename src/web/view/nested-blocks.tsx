import { useMessages } from "./messages-context.ts";
import type { Child } from "hono/jsx";
import type { Container } from "../../core/article/block.ts";
import type { Heading, Paragraph } from "../../core/article/structure.ts";

/** A heading or paragraph of an article. */
export type NestedPart = Heading | Paragraph;

interface NestedProps {
  readonly parts: readonly NestedPart[];
  /** How many containers they all lie in. */
  readonly depth?: number;
  readonly draw: (part: NestedPart) => Child;
}

/** Blocks within the lists, quotations and tables that they lie in, as they are set in print. */
export function NestedBlocks({ parts, depth = 0, draw }: NestedProps) {
  return (
    <>
      {runsOf(parts, depth).map(({ container, parts: run }) =>
        container === undefined
          ? run.map(draw)
          : wrap(container, <NestedBlocks parts={run} depth={depth + 1} draw={draw} />),
      )}
    </>
  );
}

/** Neighbours that lie in the same container at some depth; those in none stand together. */
function runsOf(parts: readonly NestedPart[], depth: number) {
  const runs: { readonly container: Container | undefined; readonly parts: NestedPart[] }[] = [];
  for (const part of parts) {
    const container = "within" in part ? part.within[depth] : undefined;
    const last = runs.at(-1);
    if (last !== undefined && last.container === container) last.parts.push(part);
    else runs.push({ container, parts: [part] });
  }
  return runs;
}

function wrap(container: Container, inside: Child) {
  switch (container.kind) {
    case "quotation":
      return <blockquote>{inside}</blockquote>;
    case "list":
      return container.start === undefined ? <ul>{inside}</ul> : <ol start={container.start}>{inside}</ol>;
    case "item":
      return <li>{inside}</li>;
    case "terms":
      return <dl>{inside}</dl>;
    case "term":
      return <dt>{inside}</dt>;
    case "detail":
      return <dd>{inside}</dd>;
    case "table":
      return (
        <div class="table" role="table">
          {inside}
        </div>
      );
    case "figure":
      return <figure>{inside}</figure>;
    case "note":
      return <div class="footnote">{inside}</div>;
    case "navigation":
      return <nav aria-label={useMessages().page.contents}>{inside}</nav>;
  }
}
