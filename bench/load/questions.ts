import { randomFrom } from "../answers/random.ts";

/** What people put before and after the words that they ask about. */
const FORMS: readonly (readonly [before: string, after: string])[] = [
  ["What about", "?"],
  ["When did", "happen?"],
  ["Who said that", "?"],
  ["Why", "?"],
  ["How many", "?"],
  ["what does it say on", ""],
  ["Is it true that", "?"],
  ["Where was", "?"],
];
/** One in so many questions is about something else altogether. */
const OFF_TOPIC_EVERY = 6;
const OFF_TOPIC =
  "the recipe for bread with seeds that my neighbour bakes on cold mornings before the market opens".split(
    " ",
  );

/**
 * Questions in words of a text, each another: nothing that a server keeps of one answers the next.
 *
 * @param text - what is asked about
 * @returns the next question, for ever
 */
export function questionsAbout(text: string, seed = "load"): () => string {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const given = new Set<string>();
  let count = 0;
  const next = (): string => {
    const source = ++count % OFF_TOPIC_EVERY === 0 ? OFF_TOPIC : words;
    const some = (): string => {
      const start = below(source.length - 5);
      return source.slice(start, start + 2 + below(4)).join(" ");
    };
    const [before, after] = FORMS[below(FORMS.length)] ?? ["", ""];
    const question = `${before} ${some()} ${some()}${after === "?" || after === "" ? after : ` ${after}`}`;
    if (given.has(question)) return next();
    given.add(question);
    return question;
  };
  return next;
}
