import type { Card } from "./weights.ts";

/** Turns a text into the numbers of its word pieces, without any that stand for a start or an end. */
export type Tokenise = (text: string) => readonly number[];

/** A stretch of an article that is read together with a question. */
export interface Window {
  /** What it stands under: the title and the nearest heading. May be empty. */
  readonly context: string;
  readonly sentences: readonly string[];
}

/** A question and a window as the encoder takes them. */
export interface Pieces {
  readonly ids: readonly number[];
  /** Where what is read begins: before it stands the question. */
  readonly secondFrom: number;
  /** For each sentence, the place of its mark; undefined where the window has no room for it. */
  readonly marks: readonly (number | undefined)[];
  /** For each sentence, the place after its last piece. */
  readonly ends: readonly (number | undefined)[];
}

/** Puts a question and a window together as the encoder was trained to read them: each sentence behind a mark of its own. */
export function piecesOf(
  question: string,
  { context, sentences }: Window,
  tokenise: Tokenise,
  card: Card,
): Pieces {
  const { ids: special, limits } = card;
  const ids = [special.start, ...tokenise(question).slice(0, limits.question), special.separator];
  const secondFrom = ids.length;
  ids.push(...tokenise(context).slice(0, limits.context));
  const marks: (number | undefined)[] = [];
  const ends: (number | undefined)[] = [];
  for (const sentence of sentences) {
    const own = tokenise(sentence).slice(0, limits.sentence);
    // One for the mark, one for the separator at the end.
    const hasRoom = ids.length + own.length + 2 <= limits.window;
    marks.push(hasRoom ? ids.length : undefined);
    if (hasRoom) ids.push(special.mark, ...own);
    ends.push(hasRoom ? ids.length : undefined);
  }
  ids.push(special.separator);
  return { ids, secondFrom, marks, ends };
}

/** A text by itself, as it is turned into a vector. */
export const piecesOfText = (
  text: string,
  most: number,
  tokenise: Tokenise,
  { ids }: Card,
): readonly number[] => [ids.start, ...tokenise(text).slice(0, most - 2), ids.separator];
