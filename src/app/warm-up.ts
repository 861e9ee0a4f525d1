import { ask } from "../commands/ask.ts";
import type { Engine } from "../core/engine.ts";
import { renderReply } from "../discord/render/render.ts";

/** Enough to come near the usual speed; they take a fraction of a second. */
const QUESTIONS = 40;
/** In code units: as much as people ask. */
const QUESTION_LENGTH = 80;

/**
 * Asks about the beginnings of a few paragraphs, and throws the answers away: the first answer of a process takes fifty
 * times as long as later ones, and nobody should have to wait for it, least of all many people at once.
 */
export async function warmUp(engine: Engine): Promise<void> {
  const beginnings = engine.library.articles.flatMap(({ text, paragraphs }) =>
    paragraphs.map(({ span }) => text.slice(span.start, span.start + QUESTION_LENGTH)),
  );
  for (let count = 0; count < QUESTIONS; count += 1) {
    const question = beginnings[count % beginnings.length];
    if (question === undefined) return;
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as questions come
    renderReply(await ask.run({ question }, engine));
  }
}
