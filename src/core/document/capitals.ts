import type { Token } from "../language/tokens.ts";
import { keptWith } from "../text/kept-with.ts";

/** What the capitals of a text tell about its words, by whichever key words are compared. */
export interface Capitals {
  /** Words with a capital that no beginning explains. */
  readonly inside: ReadonlySet<string>;
  /** Words that stand in small letters somewhere. */
  readonly small: ReadonlySet<string>;
  /** Written with a capital inside sentences, and never in small letters: names, as far as can be told. */
  readonly names: ReadonlySet<string>;
}

/** A word as `readCapitals` looks at it. */
interface SeenWord {
  readonly key: string;
  readonly isCapitalised: boolean;
  /** It opens a sentence, so that its capital tells nothing. */
  readonly opens: boolean;
}

/** Gathers what capitals tell, in one walk. */
export function readCapitals(words: Iterable<SeenWord>): Capitals {
  const [inside, small] = [new Set<string>(), new Set<string>()];
  for (const { key, isCapitalised, opens } of words)
    if (!isCapitalised) small.add(key);
    else if (!opens) inside.add(key);
  return { inside, small, names: new Set([...inside].filter((key) => !small.has(key))) };
}

/** The same of sentences, by the stems of their words. */
export const capitalsIn = keptWith((sentences: readonly { readonly tokens: readonly Token[] }[]): Capitals =>
  readCapitals(
    sentences.flatMap(({ tokens }) =>
      tokens.map(({ term, isCapitalised }, place) => ({ key: term, isCapitalised, opens: place === 0 })),
    ),
  ),
);

/**
 * True where a word of a sentence has a capital that makes it a name: inside, in more letters than one, or as the first of
 * several words with capitals.
 */
export function isCapitalName(tokens: readonly Token[], place: number, text: string): boolean {
  const [token, next] = [tokens[place], tokens[place + 1]];
  if (token === undefined || !token.isCapitalised || token.isStop) return false;
  if (place > 0 || /^\p{Lu}{2}/u.test(text.slice(token.span.start, token.span.start + 4))) return true;
  // “Ida Holt” opens a sentence.
  return next !== undefined && next.isCapitalised && !next.isStop && isApart(text, token, next);
}

const isApart = (text: string, token: Token, next: Token): boolean =>
  /^(?:\s+|[-‐‑/])$/u.test(text.slice(token.span.end, next.span.start));
