import { readWords } from "../language/en/word.ts";
import type { Word } from "../language/en/word.ts";
import type { Token } from "../language/tokens.ts";
import { keptWith } from "../text/kept-with.ts";
import { layer } from "./layer.ts";
import { sentencesOf } from "./sentences.ts";

/** What a tagged word takes; `npm run bench:document` measures it. */
const BYTES_PER_WORD = 750;

/**
 * The words of a document's sentences with what is known of each. Sentences are read one by one, when they are first asked for, by
 * their tokens.
 */
export const taggedWordsOf = layer(
  { bytesPerCharacter: 1 },
  (document): ((tokens: readonly Token[]) => readonly Word[]) => {
    const starts = new Map(
      sentencesOf(document).map(({ sentence, tokens }) => [tokens, sentence.span.start]),
    );
    return keptWith((tokens: readonly Token[]) => {
      document.onRead?.(BYTES_PER_WORD * tokens.length);
      return readWords(document.article.text, starts.get(tokens) ?? tokens[0]?.span.start ?? 0, tokens);
    });
  },
);
