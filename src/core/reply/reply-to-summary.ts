import { minutesToRead } from "../summary/reading-time.ts";
import { FEWEST_SENTENCES } from "../summary/length.ts";
import type { Summary, SummarySentence } from "../summary/summary.ts";
import type { Article } from "../article/article.ts";
import type { Messages } from "../messages/messages.ts";
import { citedBlock } from "./cited-block.ts";
import type { Action, ReplyBlock, Reply } from "./reply.ts";
import { roomBelow, roomOf } from "./room.ts";

/** What goes with the sentences. */
interface SummaryView {
  /** The subject that was asked for, in the asker's words. */
  readonly about?: string | undefined;
  /** What a reader may ask next; left out where the sentences take more than one message. */
  readonly actions?: readonly Action[];
  readonly isPrivate?: boolean;
}

/** Says a summary in the article's own sentences; where some were left out between two, that shows. */
export function replyToSummary(
  article: Article,
  summary: Summary,
  { about, actions = [], isPrivate = false }: SummaryView,
  messages: Messages,
): Reply {
  const { sentences, claim } = summary;
  const heading: ReplyBlock = { kind: "heading", text: article.title };
  if (sentences.length === 0)
    return {
      audience: "asker",
      blocks: [heading, { kind: "prose", text: nothingToShow(summary, about, messages) }],
      actions,
    };
  return {
    audience: isPrivate ? "asker" : "everyone",
    isDismissible: true,
    blocks: [
      heading,
      ...remarksOn(summary, about, messages),
      ...sentences.flatMap((sentence, index) => [
        ...gapBefore(article, sentence, sentences[index - 1]),
        ...(sentence.quote.span.start === claim?.span.start
          ? [{ kind: "note" as const, text: messages.summary.claim }]
          : []),
        citedBlock(sentence.quote),
      ]),
      { kind: "note", text: measureOf(summary, messages) },
    ],
    actions: fitsOneMessage(article, sentences) ? actions : [],
  };
}

function remarksOn(
  { sentencesOfArticle: count, speaking }: Summary,
  about: string | undefined,
  { summary }: Messages,
): ReplyBlock[] {
  if (about !== undefined && speaking !== undefined)
    return [{ kind: "note", text: summary.about({ subject: about, speaking, of: count }) }];
  return count >= FEWEST_SENTENCES ? [] : [{ kind: "note", text: summary.tooShort({ sentences: count }) }];
}

const measureOf = ({ words, share, wordsOfArticle, genre }: Summary, { summary }: Messages): string =>
  summary.measure({
    words,
    share: Math.max(0.01, share),
    minutes: minutesToRead(wordsOfArticle),
    genre,
  });

function nothingToShow(
  { shortest, speaking, sentencesOfArticle }: Summary,
  about: string | undefined,
  { summary, commands }: Messages,
): string {
  if (sentencesOfArticle === 0) return summary.noSentences;
  if (about !== undefined && speaking === 0) return summary.nothingAbout(about);
  return shortest === undefined
    ? summary.noneAlone({ subject: about, ask: `/${commands.ask.name}` })
    : summary.noneThatShort({ subject: about, shortest });
}

function gapBefore(
  article: Article,
  sentence: SummarySentence,
  previous: SummarySentence | undefined,
): ReplyBlock[] {
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
