import { describe, expect, it } from "vitest";
import {
  isFiniteVerb,
  isParticiple,
  opensSubject,
  wordsIn,
} from "../../../../src/core/language/en/clauses.ts";
import { isGoverning } from "../../../../src/core/language/en/uncertainty.ts";
import { readWords } from "../../../../src/core/language/en/word.ts";
import type { Word } from "../../../../src/core/language/en/word.ts";
import { tokensOf } from "../../../../src/core/language/tokens.ts";

const wordsOf = (text: string): readonly Word[] => readWords(text, 0, tokensOf(text));

/** Of a word by itself. */
const wordFor = (text: string): Word => {
  const [word] = wordsOf(text);
  if (word === undefined) throw new Error(`“${text}” has no word.`);
  return word;
};

describe("a word", () => {
  it.each([
    ["rose", "rise", "verb", "past"],
    ["written", "write", "verb", "participle"],
    ["annexed", "annex", "verb", "past or participle"],
    ["stopped", "stop", "verb", "past or participle"],
    ["invading", "invade", "open", "ing"],
    ["carries", "carry", "open", "third"],
    ["argue", "argue", "open", "plain"],
    ["said", "say", "verb", "past or participle"],
    ["administration", "administration", "noun", "plain"],
    ["question", "question", "open", "plain"],
    ["glass", "glass", "open", "plain"],
    ["census", "census", "open", "plain"],
    ["had", "had", "auxiliary", "plain"],
    ["didn’t", "didn't", "negation", "plain"],
    ["never", "never", "negation", "plain"],
    ["this", "this", "determiner", "plain"],
    ["they", "they", "pronoun", "plain"],
    ["because", "because", "conjunction", "plain"],
    ["against", "against", "preposition", "plain"],
    ["finally", "finally", "adverb", "plain"],
    ["2,000", "2000", "number", "plain"],
  ])("“%s” has the lemma “%s”; it is: %s, %s", (written, lemma, partOfSpeech, tense) => {
    expect(wordFor(written)).toMatchObject({ lemma, partOfSpeech, tense });
  });

  it.each([
    ["NATO", "all"],
    ["Russia’s", "first"],
    ["treaty", "none"],
  ])("“%s” has capitals: %s", (written, capitals) => {
    expect(wordFor(written).capitals).toBe(capitals);
  });

  it("knows what stands before it", () => {
    const [the, well, known, holts] = wordsOf("“The well-known, Holts’ …");
    expect(the).toMatchObject({ gap: "“", isParted: true, isHyphened: false });
    expect(well).toMatchObject({ gap: " ", isParted: false });
    expect(known).toMatchObject({ gap: "-", isParted: false, isHyphened: true });
    expect(holts).toMatchObject({ gap: ", ", isParted: true, isPossessive: true });
  });

  it.each(["rise rose rises risen", "sign signed signs", "go went gone"])("has one base in: %s", (forms) => {
    expect(new Set(wordsOf(forms).map(({ base }) => base)).size).toBe(1);
  });
});

describe("the words of a span", () => {
  const text = "One, two and three";
  it.each([
    [0, text.length, "One two and three"],
    [5, 12, "two and"],
    [6, 12, "and"],
    [5, 11, "two"],
    [3, 4, ""],
  ])("from %i to %i are “%s”", (start, end, found) => {
    const words = wordsIn(wordsOf(text), { start, end });
    expect(words.map(({ written }) => written).join(" ")).toBe(found);
  });
});

const placesWhere = (text: string, passes: (word: Word) => boolean): string =>
  wordsOf(text)
    .filter(passes)
    .map(({ lower }) => lower)
    .join(" ");

describe("what words do in a sentence", () => {
  it.each([
    ["The mill opened in May and had been sold", "opened had sold"],
    ["May Day and the Led Zeppelin record", ""],
    ["to be or being", ""],
  ])("verbs with a subject in “%s”: “%s”", (text, verbs) => {
    expect(placesWhere(text, isFiniteVerb)).toBe(verbs);
  });

  it.each([
    ["Russia acted, invading Georgia and annexing Crimea", "invading annexing"],
    ["during the evening, according to the king", ""],
  ])("participles in “%s”: “%s”", (text, participles) => {
    expect(placesWhere(text, isParticiple)).toBe(participles);
  });

  it.each([
    ["it never opened", "never"],
    ["he claims that it did", "claims that"],
    ["if it would", "if would"],
    ["in May 1990 it opened nearly full", ""],
    ["planning was done", ""],
    ["they planned to go", "planned"],
  ])("of “%s” the truth depends on “%s”", (text, governors) => {
    expect(placesWhere(text, isGoverning)).toBe(governors);
  });

  it.each([
    ["Prices", true],
    ["the", true],
    ["she", true],
    ["seven", true],
    ["that", false],
    ["rose", false],
  ])("“%s” may open a subject: %s", (word, mayOpen) => {
    expect(opensSubject(wordFor(word))).toBe(mayOpen);
  });
});
