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

/** One label of the drawing, which holds no further group. Its words are escaped by whoever drew it. */
const LABEL = /<g class="entry">(.*?)<\/g>/gs;

/** Free space at the sides, which a page has already, in pixels. */
const SIDE = 48;
const FRAME = / width="(\d+)" height="(\d+)" viewBox="[^"]*"/;

/** The drawing in the page, below the title that stands there already: its labels lead to the words that they begin. */
export function TimelinePicture({ picture, citations, links }: PictureProps) {
  const { svg, alt, places, titleBottom } = picture;
  let index = 0;
  const cropped = svg.replace(FRAME, (_, width: string, height: string) => {
    const box = [SIDE, titleBottom, Number(width) - 2 * SIDE, Number(height) - titleBottom];
    return ` viewBox="${box.join(" ")}"`;
  });
  const linked = cropped.replace(LABEL, (label, lines: string) => {
    const place = places[index++];
    const citation = citations.find(({ start, end }) => start === place?.start && end === place.end);
    if (citation === undefined) return label;
    // Without a space between them, lines would be read as one word.
    const spoken = lines.replaceAll("</text><text", "</text> <text");
    return `<a class="entry" href="${escaped(links.hrefOf(citation))}">${spoken}</a>`;
  });
  return (
    <div class="picture" role="group" aria-label={alt}>
      {raw(linked)}
    </div>
  );
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
