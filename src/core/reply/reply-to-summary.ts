import type { Summary, SummarySentence } from "../answer/summary.ts";
import type { Article } from "../article/article.ts";
import { citedBlock } from "./cited-block.ts";
import type { Block, Reply } from "./reply.ts";

/** Says a summary in the piece's own sentences; where some were left out between two, that shows. */
export function replyToSummary(article: Article, { sentences, words, share }: Summary): Reply {
  const percent = Math.max(1, Math.round(share * 100));
  return {
    audience: "everyone",
    blocks: [
      { kind: "heading", text: article.title },
      ...sentences.flatMap((sentence, index) => blocksFor(article, sentence, sentences[index - 1])),
      { kind: "note", text: `${words} words, ${percent} % of the piece, in its own words and order.` },
    ],
  };
}

function blocksFor(
  article: Article,
  sentence: SummarySentence,
  previous: SummarySentence | undefined,
): Block[] {
  const block = citedBlock(sentence.quote);
  return previous === undefined || isNext(article, previous, sentence) ? [block] : [{ kind: "gap" }, block];
}

/** True when nothing of the piece stands between the two sentences. */
function isNext(article: Article, a: SummarySentence, b: SummarySentence): boolean {
  if (a.paragraph === b.paragraph) return b.sentence === a.sentence + 1;
  const last = article.paragraphs[a.paragraph - 1]?.sentences.length;
  return b.paragraph === a.paragraph + 1 && b.sentence === 1 && a.sentence === last;
}
