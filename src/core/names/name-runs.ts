import { readCapitals } from "../document/capitals.ts";
import { layer } from "../document/layer.ts";
import { sentencesOf } from "../document/sentences.ts";
import type { Span } from "../text/span.ts";
import { tokensOf } from "../language/tokens.ts";
import type { Token } from "../language/tokens.ts";
import { connects, isBeside, isHeadline, mayName, opens } from "./name-words.ts";
import { RANK, TITLE } from "../language/en/titles.ts";

/** Neighbouring words that are written as a name. */
export interface NameRun {
  /** Without a possessive ending. */
  readonly span: Span;
  /** Its words, folded, without titles; at least one. */
  readonly words: readonly string[];
  /** A first name and a last name, as far as can be told: no small word inside (“Bank of England”) and no hyphen. */
  readonly isPlain: boolean;
  /** Stands right before a noun, as an adjective does. */
  readonly isBeforeNoun: boolean;
}

/**
 * Finds what an article writes as names: capitals, wherever they tell something. A word that opens a sentence is part of a name only where it
 * is written with a capital elsewhere too, or the whole name
 * comes again or stands in the title.
 */
export const nameRunsOf = layer({ bytesPerCharacter: 2 }, (document): readonly NameRun[] => {
  const { article } = document;
  const sentences = sentencesOf(document).map(({ tokens }) => tokens);
  const known = readCapitals(
    sentences.flatMap((tokens) =>
      tokens.map(({ word, isCapitalised }, place) => ({
        key: word,
        isCapitalised,
        opens: isCapitalised && opens(tokens, place, article.text),
      })),
    ),
  );
  const drafts = sentences.flatMap((tokens) => (isHeadline(tokens) ? [] : draftsIn(tokens, article.text)));
  const title = ` ${tokensOf(article.title)
    .map(({ word }) => word)
    .join(" ")} `;
  const inTitle = (draft: Draft): boolean => title.includes(` ${keyOf(draft)} `);
  const counts = new Map<string, number>();
  for (const draft of drafts) counts.set(keyOf(draft), (counts.get(keyOf(draft)) ?? 0) + 1);
  return drafts.flatMap((draft): NameRun[] => {
    const [first] = draft.tokens;
    const isTrusted =
      !draft.isOpening ||
      (first !== undefined && known.names.has(first.word)) ||
      (draft.tokens.length > 1 && (inTitle(draft) || (counts.get(keyOf(draft)) ?? 0) > 1));
    const run = runOf(isTrusted ? draft.tokens : afterFirst(draft.tokens), article.text);
    // “The Parliament” of a text that speaks of “the parliament” is no name by itself.
    const isWord = run?.words.length === 1 && run.words.some((word) => known.small.has(word));
    return run === undefined || isWord ? [] : [run];
  });
});

interface Draft {
  readonly tokens: readonly Token[];
  readonly isOpening: boolean;
}

const keyOf = ({ tokens }: Draft): string => tokens.map(({ word }) => word).join(" ");

/** The longest stretches of capitals, with connectors between them. */
function draftsIn(tokens: readonly Token[], text: string): Draft[] {
  const drafts: Draft[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    if (!mayName(tokens[place], text)) continue;
    let end = place;
    for (let next = end + 1; next < tokens.length && next <= end + MOST_CONNECTORS + 1; next += 1) {
      const token = tokens[next];
      if (token === undefined || !isBeside(tokens[next - 1], token, text)) break;
      if (mayName(token, text) && !opens(tokens, next, text)) end = next;
      else if (!connects(token, tokens[next - 1])) break;
    }
    drafts.push({ tokens: tokens.slice(place, end + 1), isOpening: opens(tokens, place, text) });
    place = end;
  }
  return drafts;
}

/** “Bank of the West”. */
const MOST_CONNECTORS = 2;

function runOf(tokens: readonly Token[], text: string): NameRun | undefined {
  const named = withoutTitles(tokens);
  const [first, last] = [named.at(0), named.at(-1)];
  if (first === undefined || last === undefined || (named.length === 1 && first.word.length === 1))
    return undefined;
  const ending = /['’ʼ]s?$/u.exec(text.slice(last.span.start, last.span.end))?.[0].length ?? 0;
  return {
    span: { start: first.span.start, end: last.span.end - ending },
    words: named.map(({ word }) => word),
    isPlain:
      named.every(({ isCapitalised }) => isCapitalised) &&
      !text.slice(first.span.start, last.span.end).includes("-"),
    isBeforeNoun: ending === 0 && /^ \p{Ll}{4}/u.test(text.slice(last.span.end, last.span.end + 6)),
  };
}

/** Without what opens it, and without connectors that this leaves at the beginning. */
function afterFirst([, ...others]: readonly Token[]): readonly Token[] {
  const start = others.findIndex(({ isCapitalised }) => isCapitalised);
  return start === -1 ? [] : others.slice(start);
}

/** “President Barack Obama” is Barack Obama. A title with nothing after it names nobody. */
function withoutTitles(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  const isTitle =
    first !== undefined && (TITLE.has(first.word) || (RANK.has(first.word) && tokens.length > 2));
  return isTitle ? withoutTitles(afterFirst(tokens)) : tokens;
}
