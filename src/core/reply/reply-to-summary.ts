import { minutesToRead } from "../summary/reading-time.ts";
import type { Genre } from "../summary/genre.ts";
import { FEWEST_SENTENCES } from "../summary/length.ts";
import type { Summary, SummarySentence } from "../summary/summary.ts";
import type { Article } from "../article/article.ts";
import { citedBlock } from "./cited-block.ts";
import type { Action, Block, Reply } from "./reply.ts";
import { roomBelow, roomOf } from "./room.ts";

/** What goes with the sentences. */
interface SummaryView {
  /** The subject that was asked for, in the asker's words. */
  readonly about?: string | undefined;
  /** What a reader may ask next; left out where the sentences take more than one message. */
  readonly actions?: readonly Action[];
}

const GENRES: Readonly<Record<Genre, string>> = {
  news: "Read as straight news.",
  argument: "Read as an argument.",
  history: "Read as a history.",
  unclear: "Read as no particular kind of text.",
};

/** Says a summary in the article's own sentences; where some were left out between two, that shows. */
export function replyToSummary(
  article: Article,
  summary: Summary,
  { about, actions = [] }: SummaryView = {},
): Reply {
  const { sentences, claim } = summary;
  const heading: Block = { kind: "heading", text: article.title };
  if (sentences.length === 0)
    return {
      audience: "asker",
      blocks: [heading, { kind: "prose", text: nothingToShow(summary, about) }],
      actions,
    };
  return {
    audience: "everyone",
    blocks: [
      heading,
      ...remarksOn(summary, about),
      ...sentences.flatMap((sentence, index) => [
        ...gapBefore(article, sentence, sentences[index - 1]),
        ...(sentence.quote.span.start === claim?.span.start
          ? [{ kind: "note" as const, text: "What the article claims:" }]
          : []),
        citedBlock(sentence.quote),
      ]),
      { kind: "note", text: measureOf(summary) },
    ],
    actions: fitsOneMessage(article, sentences) ? actions : [],
  };
}

function remarksOn({ sentencesOfArticle: count, speaking }: Summary, about: string | undefined): Block[] {
  if (about !== undefined && speaking !== undefined)
    return [{ kind: "note", text: `About “${about}”: ${speaking} of its ${count} sentences speak of it.` }];
  if (count >= FEWEST_SENTENCES) return [];
  const only = count === 1 ? "a single sentence" : `only ${count} sentences`;
  return [
    { kind: "note", text: `The article has ${only}, too few to sum up: this is the essential part of it.` },
  ];
}

function measureOf({ words, share, wordsOfArticle, genre }: Summary): string {
  const percent = Math.max(1, Math.round(share * 100));
  const minutes = minutesToRead(wordsOfArticle);
  const time = minutes === 1 ? "a minute" : `${minutes} minutes`;
  return `${words} words, ${percent} % of the article, in its own words and order; all of it takes ${time} to read. ${GENRES[genre]}`;
}

function nothingToShow(
  { shortest, speaking, sentencesOfArticle }: Summary,
  about: string | undefined,
): string {
  if (sentencesOfArticle === 0) return "The article has no sentences.";
  if (speaking === 0) return `The article says nothing about “${about}”.`;
  const which = about === undefined ? "" : ` about “${about}”`;
  if (shortest === undefined)
    return `No sentence of the article${which} is understood by itself; /ask shows them with what stands around them.`;
  return `No sentence${which} is that short: the shortest that stands alone has ${shortest} words.`;
}

function gapBefore(
  article: Article,
  sentence: SummarySentence,
  previous: SummarySentence | undefined,
): Block[] {
  return previous === undefined || isNext(article, previous, sentence) ? [] : [{ kind: "gap" }];
}

/** True when nothing of the article stands between the two sentences. */
function isNext(article: Article, a: SummarySentence, b: SummarySentence): boolean {
  if (a.paragraph === b.paragraph) return b.sentence === a.sentence + 1;
  const last = article.paragraphs[a.paragraph - 1]?.sentences.length;
  return b.paragraph === a.paragraph + 1 && b.sentence === 1 && a.sentence === last;
}

/** A platform counts the parts of a message as well as its text. */
const MOST_SENTENCES = 10;

function fitsOneMessage(article: Article, sentences: readonly SummarySentence[]): boolean {
  const room = sentences.reduce((sum, { quote }) => sum + roomOf(quote), 0);
  return sentences.length <= MOST_SENTENCES && room <= roomBelow(article.title);
}
