import { inTurn } from "../answers/in-turn.ts";
import type { Found, Outcome, System } from "../answers/system.ts";
import type { AskedArticle, AskedQuestion, AskedSet } from "./asked-set.ts";
import { holdsAnswer } from "./bare-words.ts";

/** What became of one question. */
export interface Asked extends AskedQuestion {
  readonly set: string;
  /** The article's place in its set, counted from 0. */
  readonly place: number;
  readonly outcome: Outcome;
  /** What was put forward first, before it was decided whether to answer. */
  readonly first: Found | undefined;
  /** It holds an answer's words. */
  readonly isRight: boolean;
  readonly isAnswered: boolean;
  readonly ms: number;
}

/** Asks every question of its own article, with quotes as a person is shown them: at most two sentences. */
export const askSet = (system: System, { name, articles }: AskedSet): Promise<Asked[]> =>
  inTurn(articles, async ({ article, questions }, place) => {
    const answer = await system.prepare([article], "shown");
    return inTurn(questions, async (asked) => {
      const start = performance.now();
      const outcome = await answer(asked.question);
      const ms = performance.now() - start;
      const [first] = outcome.ranking;
      return [
        {
          ...asked,
          set: name,
          place,
          outcome,
          first,
          isRight: first !== undefined && holdsAnswer(first.text, asked.answers),
          isAnswered: outcome.isAnswered === true,
          ms,
        },
      ];
    });
  });

export const isAnswerable = ({ answers }: AskedQuestion): boolean => answers.length > 0;

/**
 * The share of the answerable questions that some sentence, or two that follow each other in a paragraph, hold an answer to:
 * nothing that is shown whole sentences of one paragraph can do better.
 */
export function ceilingOf({ articles }: AskedSet): number {
  const reachable = articles.flatMap(({ article, questions }: AskedArticle) => {
    const runs = article.paragraphs.flatMap(({ sentences }) =>
      sentences.map(({ span }, at) => article.text.slice(span.start, (sentences[at + 1]?.span ?? span).end)),
    );
    return questions.filter(isAnswerable).map(({ answers }) => runs.some((run) => holdsAnswer(run, answers)));
  });
  return reachable.filter(Boolean).length / reachable.length;
}
