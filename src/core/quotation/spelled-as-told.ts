import { joinWords } from "../text/exact-words.ts";
import type { Said, SaidWord } from "./said.ts";
import type { WordIndex } from "./word-index.ts";

/** Letters that are typed as two where a keyboard lacks them. */
const LIGATURES = [
  ["œ", "oe"],
  ["æ", "ae"],
] as const;

/**
 * A quotation with its words spelt as the articles spell them, where that is no other word: “oeuvre” for “œuvre”, and “The” for a
 * drop cap that was set apart (“T he”).
 */
export function spelledAsTold(said: Said, index: WordIndex): Said {
  const words: SaidWord[] = [];
  const moved: number[] = [];
  for (const [at, word] of said.words.entries()) {
    moved.push(words.length);
    words.push(...(dropCap(word, said.words[at + 1], index) ?? [ligature(word, index)]));
  }
  moved.push(words.length);
  return { ...said, words, marks: new Set([...said.marks].map((mark) => moved[mark] ?? words.length)) };
}

function ligature(word: SaidWord, { idOf }: WordIndex): SaidWord {
  if (idOf.has(word.key)) return word;
  const spellings = LIGATURES.flatMap(([one, two]) => [
    word.key.replaceAll(one, two),
    word.key.replaceAll(two, one),
  ]);
  const key = spellings.find((spelling) => spelling !== word.key && idOf.has(spelling));
  return key === undefined ? word : { ...word, key };
}

/** The letter and the rest of the word, where the articles have them before the word that follows, and not the whole word. */
function dropCap(
  word: SaidWord,
  next: SaidWord | undefined,
  { idOf, line }: WordIndex,
): readonly SaidWord[] | undefined {
  const [letter = "", ...others] = word.key;
  const rest = others.join("");
  if (rest === "" || next === undefined || !idOf.has(letter) || !idOf.has(rest)) return undefined;
  if (line.includes(joinWords([word.key, next.key]))) return undefined;
  if (!line.includes(joinWords([letter, rest, next.key]))) return undefined;
  return [
    { ...word, key: letter },
    { ...word, key: rest },
  ];
}
