import { z } from "zod";
import type { ArticleDetails } from "../core/article/article.ts";
import type { InWords } from "../core/messages/messages.ts";
import { isIsoDate } from "../core/time/calendar.ts";
import type { FrontMatterField } from "./front-matter.ts";
import { ArticleFileError } from "./article-file-error.ts";

/** The fields that an article may have, in the order in which they are written. */
export const FIELDS = [
  "title",
  "author",
  "publisher",
  "url",
  "published",
  "language",
  "questions",
] as const satisfies readonly (keyof ArticleDetails)[];

type Field = (typeof FIELDS)[number];

/** True for the name of a field that an article may have; capitals count. */
export const isField = (name: string): name is Field => FIELDS.some((field) => field === name);

/** A value as one line: each run of white space is one space, and none stands at its ends. */
export const oneLine = (value: string): string => value.trim().replace(/\s+/g, " ");

/** True for an address of the web that a link can lead to. */
export const isWebAddress = (value: string): boolean =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

/** The shape of a language tag (BCP 47): `en`, `pt-BR`. Whether the language exists is not checked. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** A suggested question has to fit an entry of a list that people choose from. In code units. */
export const LONGEST_SAMPLE_QUESTION = 100;
/** No list shows more. */
export const MOST_QUESTIONS = 25;

const line = z.string().transform(oneLine).pipe(z.string().min(1));
const details = z.object({
  title: line,
  author: line.optional(),
  publisher: line.optional(),
  url: line
    .refine(isWebAddress)
    .transform((value) => new URL(value).href)
    .optional(),
  published: z.string().refine(isIsoDate).optional(),
  language: z.string().regex(LANGUAGE_TAG).optional(),
  questions: z
    .array(z.string().transform(oneLine))
    .transform((questions) => questions.filter((question) => question !== ""))
    .refine(
      (questions) =>
        questions.length <= MOST_QUESTIONS &&
        questions.every(({ length }) => length <= LONGEST_SAMPLE_QUESTION),
    )
    .optional(),
} satisfies Record<Field, z.ZodType>);

/**
 * Checks the fields of front matter. One without a value says nothing, and one that an article does not have is passed over.
 *
 * @throws ArticleFileError that names the line of the first field that is missing or wrong
 */
export function detailsOf(fields: readonly FrontMatterField[]): ArticleDetails {
  const stated = fields.filter(({ value }) => value?.trim() !== "");
  const parsed = details.safeParse(
    Object.fromEntries(stated.map(({ name, value, items }) => [name, items ?? value])),
  );
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0]);
  throw new ArticleFileError(problemOf(issue, name), fields.find((field) => field.name === name)?.line ?? 1);
}

function problemOf(issue: z.core.$ZodIssue | undefined, name: string): InWords {
  if (name === "questions")
    return ({ storage }) =>
      storage.wrongQuestions({ most: MOST_QUESTIONS, longest: LONGEST_SAMPLE_QUESTION });
  return ({ storage: { wrongField, missingField } }) => {
    const known: Readonly<Record<string, string>> = wrongField;
    const hasForm = issue?.code === "custom" || issue?.code === "invalid_format";
    return (hasForm ? known[name] : undefined) ?? missingField(name);
  };
}
