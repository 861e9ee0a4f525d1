import { ReaderUnavailable } from "../core/answer/answer-reader.ts";
import type { AnswerReader } from "../core/answer/answer-reader.ts";
import type { Article } from "../core/article/article.ts";
import type { PassageIndex } from "../core/search/passage-index.ts";
import type { Query } from "../core/search/query.ts";
import { promiseOf } from "../core/search/rank-sentences.ts";
import { judge, rank } from "./decide/judge.ts";
import { cosinesWith, joinVectors } from "./encoder/vector.ts";
import type { Vectors } from "./encoder/vector.ts";
import type { WindowReading } from "./encoder/reading.ts";
import { evidenceOf } from "./evidence.ts";
import type { SentenceEvidence } from "./evidence.ts";
import { shortlistOf } from "./shortlist.ts";
import type { Promising } from "./shortlist.ts";
import { vectorsOf } from "./vectors.ts";
import type { Progress, VectorSource } from "./vectors.ts";
import { piecesIn, windowsIn } from "./windows.ts";
import type { ArticleWindow, ArticleWindows } from "./windows.ts";

/** A reader that goes by meaning: an encoder reads the most promising windows together with the question. */
export interface NeuralReader extends AnswerReader {
  /** What `read` judges by: for fitting. */
  evidence(query: Query, index: PassageIndex): Promise<readonly SentenceEvidence[]>;
  /** The windows that may answer, most promising first, before any is read: for measuring. */
  shortlist(query: Query, index: PassageIndex, most: number): Promise<readonly Promising[]>;
  /** Makes the vectors of an index before anybody asks. */
  prepare(index: PassageIndex): Promise<void>;
}

/** Windows that are looked at; in rounds of a few, until one answers for sure or enough was read. */
const SHORTLIST = 12;
const FIRST_ROUND = 3;
const NEXT_ROUND = 2;
/** In log-odds: nothing that is read later will be better. */
const SURE = 5;
/** In word pieces, the question’s among them: about 40 ms of one core. On real texts, twice as many found nothing more. */
const MOST_PIECES = 450;

interface Prepared {
  readonly windows: readonly ArticleWindow[];
  /** The vectors of all sentences, once they are made. */
  vectors: Vectors | undefined;
  readonly making: Promise<unknown>;
}

interface ReaderSource extends VectorSource {
  readonly progress?: Progress | undefined;
  /** How long a question waits for vectors that are being made, in milliseconds; then windows are found by their words. */
  readonly waitForVectors?: number | undefined;
}

/** Puts a reader together. */
export function createNeuralReader(source: ReaderSource): NeuralReader {
  const { encoder, dimensions, progress, waitForVectors = 1_500 } = source;
  const vectors = { made: 0, wanted: 0 };
  const indexes = new WeakMap<PassageIndex, Prepared>();
  const articles = new WeakMap<Article, Promise<Vectors>>();

  const vectorsFor = (own: ArticleWindows): Promise<Vectors> => {
    const { article } = own;
    const known = articles.get(article);
    if (known !== undefined) return known;
    vectors.wanted += own.sentences.length;
    const made = vectorsOf(own, source, (count) => {
      vectors.made += count;
      progress?.(vectors.made, vectors.wanted);
    });
    articles.set(article, made);
    // What failed is tried again by the next question.
    made.catch(() => articles.delete(article));
    return made;
  };
  const prepared = (index: PassageIndex): Prepared => {
    const known = indexes.get(index);
    if (known !== undefined) return known;
    const own = windowsIn(index);
    const fresh: Prepared = {
      windows: own.flatMap(({ windows }) => windows),
      vectors: undefined,
      making: Promise.all(own.map(vectorsFor)).then(
        (parts) => (fresh.vectors = joinVectors(parts, dimensions)),
        // Without vectors, windows are found by their words.
        () => indexes.delete(index),
      ),
    };
    indexes.set(index, fresh);
    return fresh;
  };
  const shortlist = async (query: Query, index: PassageIndex, most: number): Promise<Promising[]> => {
    const own = prepared(index);
    if (own.windows.length === 0) return [];
    if (own.vectors === undefined) await within(waitForVectors, own.making);
    const likeness =
      own.vectors === undefined
        ? undefined
        : cosinesWith(await encoder.embedQuestion(query.question), own.vectors);
    return shortlistOf(own.windows, promiseOf(query, index), likeness, most);
  };
  const evidence = async (query: Query, index: PassageIndex): Promise<SentenceEvidence[]> => {
    const promising = await shortlist(query, index, SHORTLIST);
    const read: (Promising & { readonly reading: WindowReading })[] = [];
    let pieces = 0;
    let best = -Infinity;
    while (read.length < promising.length && best < SURE && pieces < MOST_PIECES) {
      const round = promising.slice(
        read.length,
        read.length + (read.length === 0 ? FIRST_ROUND : NEXT_ROUND),
      );
      // oxlint-disable-next-line no-await-in-loop -- whether more is read depends on what was read
      const readings = await encoder.read(
        query.question,
        // Nothing else goes to another thread: what is known of an article besides cannot be copied.
        round.map(({ window: { context, sentences } }) => ({ context, sentences })),
      );
      for (const [at, promise] of round.entries()) {
        const reading = readings[at];
        if (reading === undefined) throw new ReaderUnavailable("Fewer windows were read than asked for.");
        read.push({ ...promise, reading });
        pieces += promise.window.sentences.reduce((sum, sentence) => sum + piecesIn(sentence), 0);
        pieces += piecesIn(query.question) + piecesIn(promise.window.context);
      }
      best = rank(evidenceOf(query, index, read))[0]?.answers ?? -Infinity;
    }
    return evidenceOf(query, index, read);
  };
  return {
    evidence,
    shortlist,
    async prepare(index) {
      await prepared(index).making;
    },
    read: async (query, index) => judge(query, await evidence(query, index)),
  };
}

/** Waits for something, but no longer than some milliseconds. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  if (milliseconds === Infinity) return void (await work);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
