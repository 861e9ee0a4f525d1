import { raw } from "hono/html";
import type { Citation } from "../../core/article/citation.ts";
import type { Picture } from "../../core/timeline/picture/timeline-picture.ts";
import type { ReplyLinks } from "./reply-links.ts";

interface PictureProps {
  readonly picture: Picture;
  /** Of the entries beside the picture. */
  readonly citations: readonly Citation[];
  readonly links: ReplyLinks;
}

/** The drawing in the page, below the title that stands there already: its labels lead to the words that they begin. */
export function TimelinePicture({ picture: { alt, onPage }, citations, links }: PictureProps) {
  const drawing = onPage((words) => {
    const citation = citations.find(({ start, end }) => start === words.start && end === words.end);
    return citation && links.hrefOf(citation);
  });
  return (
    <div class="picture" role="group" aria-label={alt}>
      {raw(drawing)}
    </div>
  );
}
