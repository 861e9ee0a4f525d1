import type { LaidOutBlock } from "../layout.ts";

const LINK =
  /!?\[(?:[^[\]]|!?\[[^[\]]*\](?:\([^()]*\))?)*\]\([^()]*(?:\([^()]*\)[^()]*)*\)|<https?:[^<>]+>|https?:\/\/\S+/gu;

/** True for lines that are links and what parts them, and nothing else; pictures count as links. */
export const isLinkRow = (block: LaidOutBlock): boolean =>
  block.every(({ text }) => {
    const rest = text.replace(LINK, "");
    return (
      rest !== text &&
      !/[\p{L}\p{N}]{2}/u.test(rest.replace(/^\s*(?:\d{1,3}[.)]|[-*+•])\s+(?:\[[ x]\] )?/u, ""))
    );
  });
