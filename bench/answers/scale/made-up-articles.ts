import { createHash } from "node:crypto";
import { articleOf } from "../../../src/core/article/article.ts";
import type { Article } from "../../../src/core/article/article.ts";
import type { Entry } from "../data.ts";
import { randomFrom } from "../random.ts";

const PARAGRAPHS_PER_ARTICLE = 50;
/** How many words of a paragraph are exchanged for others of the data, as often as they occur there. */
const EXCHANGED = 0.4;
/** How many are names that were never heard before: vocabularies keep growing with their texts. */
const NEW_NAMES = 0.005;
const SYLLABLES = [
  "ba",
  "dor",
  "fel",
  "gi",
  "hun",
  "ka",
  "lem",
  "mo",
  "nar",
  "pi",
  "rus",
  "sta",
  "tev",
  "zo",
];

/** Articles of as many paragraphs as wished, made of real ones with exchanged words; always the same ones. */
export function madeUpArticles(entries: readonly Entry[], paragraphs: number): Article[] {
  const random = randomFrom("made up");
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const models = entries.flatMap((entry) => entry.paragraphs);
  const words = models.flatMap((model) => model.match(/\p{L}+/gu) ?? []);
  const exchange = (word: string): string => {
    const chance = random();
    if (chance < NEW_NAMES) return newName();
    return chance < NEW_NAMES + EXCHANGED ? (pick(words) ?? word) : word;
  };
  const newName = (): string => {
    const name = Array.from({ length: 4 }, () => pick(SYLLABLES)).join("");
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  return Array.from({ length: Math.ceil(paragraphs / PARAGRAPHS_PER_ARTICLE) }, (_, place) => {
    const size = Math.min(PARAGRAPHS_PER_ARTICLE, paragraphs - place * PARAGRAPHS_PER_ARTICLE);
    const text = Array.from({ length: size }, () =>
      (pick(models) ?? "").replace(/\n\s*\n/g, "\n").replace(/\p{L}+/gu, exchange),
    ).join("\n\n");
    const hash = createHash("sha256").update(text).digest("hex");
    return articleOf(`article-${place}`, { title: `Article ${place}` }, text, hash);
  });
}
