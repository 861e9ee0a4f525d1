/** One of the sentences that a question could be answered with. */
export interface Choice {
  readonly values: readonly number[];
  readonly isRight: boolean;
  /** In the right paragraph, if not the right sentence of it. */
  readonly isClose: boolean;
}

const STEPS = 600;
const STEP = 8;
/** Keeps weights small where the data says little. */
const SHRINKAGE = 0.5;

/**
 * Fits weights so that the right choices of each question come first, and those of the right paragraph before others: a softmax
 * over the choices, by gradient ascent on the likelihood of the right ones and, as much, of the close ones. Questions
 * without a right choice teach nothing.
 */
export function fitRanking(questions: readonly (readonly Choice[])[], size: number, steps = STEPS): number[] {
  const taught = questions.filter((choices) => choices.some(({ isRight }) => isRight));
  let weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((weight) => -SHRINKAGE * weight);
    for (const choices of taught) {
      addGradient(gradient, choices, weights, ({ isRight }) => isRight);
      addGradient(gradient, choices, weights, ({ isClose }) => isClose);
    }
    weights = weights.map((weight, index) => weight + (STEP / (2 * taught.length)) * (gradient[index] ?? 0));
  }
  return weights;
}

function addGradient(
  gradient: number[],
  choices: readonly Choice[],
  weights: readonly number[],
  isWanted: (choice: Choice) => boolean,
): void {
  const scores = choices.map(({ values }) =>
    values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0),
  );
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((sum, value) => sum + value, 0);
  const wanted = choices.reduce((sum, choice, index) => sum + (isWanted(choice) ? (odds[index] ?? 0) : 0), 0);
  for (const [place, choice] of choices.entries()) {
    const odd = odds[place] ?? 0;
    const push = (isWanted(choice) ? odd / wanted : 0) - odd / all;
    for (const [index, value] of choice.values.entries())
      gradient[index] = (gradient[index] ?? 0) + push * value;
  }
}
