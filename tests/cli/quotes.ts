import { expect } from "vitest";
import { z } from "zod";
import { runFootnote } from "../support/run.ts";

/** The citation fields that every quote of the machine interface has. */
export const quoteFields = {
  article: z.string().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  text: z.string().min(1),
  paragraph: z.int().min(1),
  sentences: z.tuple([z.int().min(1), z.int().min(1)]),
  start: z.int().min(0),
  end: z.int().min(1),
  prefix: z.string().max(32),
  suffix: z.string().max(32),
  code: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{7}-[0-9A-HJKMNP-TV-Z]{7}$/),
  url: z.string().startsWith("https://").max(512).optional(),
};

const answerQuote = z.strictObject({
  ...quoteFields,
  context: z.strictObject(quoteFields).optional(),
});

const answerFields = {
  version: z.string().regex(/^\d+\.\d+\.\d+/),
  question: z.string(),
  answer: z.enum(["quoted", "unsure", "absent"]),
  /** Only where it was no plain search. */
  reason: z
    .enum(["nothing-asked", "other-language", "several-articles", "only-mentioned", "main-sentences"])
    .optional(),
  confidence: z.number().min(0).max(1),
  quotes: z.array(answerQuote).max(5),
  missing: z.array(z.string()),
  /** Only where several things were asked. */
  unanswered: z.array(z.string()).optional(),
};

/** What `ask --json` prints, to the last key. */
export const answerLine = z.strictObject(answerFields);
export const answerLineWithCandidates = z.strictObject({
  ...answerFields,
  candidates: z.array(answerQuote).max(5),
});
/** What `ask --batch` prints for a line that is a question. */
export const batchLine = z.strictObject({
  id: z.union([z.string(), z.number()]).optional(),
  ...answerFields,
  ms: z.number().min(0),
});

const place = z.object({
  text: z.string(),
  start: z.number(),
  end: z.number(),
  prefix: z.string().default(""),
  suffix: z.string().default(""),
});
interface Place extends z.infer<typeof place> {
  readonly article: string;
}

/** Every object, however deep, that is a place (`text`, `start`, `end`), with the article that it or what holds it names. */
export function placesIn(value: unknown, article = ""): Place[] {
  if (Array.isArray(value)) return value.flatMap((item) => placesIn(item, article));
  if (typeof value !== "object" || value === null) return [];
  const named = z.object({ article: z.string() }).safeParse(value).data?.article ?? article;
  const found = place.safeParse(value).data;
  const inner = Object.values(value).flatMap((item) => placesIn(item, named));
  return found === undefined ? inner : [{ article: named, ...found }, ...inner];
}

/** Checks that each place in an output holds what `articles ID --text` has there, with what stands before and after. */
export async function expectExactQuotes(output: unknown, folder: string): Promise<void> {
  const places = placesIn(output);
  expect(places).not.toEqual([]);
  const ids = [...new Set(places.map(({ article }) => article))];
  const texts = new Map(
    await Promise.all(
      ids.map(
        async (id) =>
          [id, (await runFootnote(["articles", id, "--text", "--knowledge", folder])).output] as const,
      ),
    ),
  );
  const slices = places.map(({ article, start, end, prefix, suffix }) => {
    const text = texts.get(article) ?? "";
    return {
      article,
      start,
      end,
      text: text.slice(start, end),
      prefix: text.slice(start - prefix.length, start),
      suffix: text.slice(end, end + suffix.length),
    };
  });
  expect(places).toEqual(slices);
}
