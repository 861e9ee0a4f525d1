import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** A time expression as people marked it, in TIMEX3 terms. */
export interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

/** A text with all its time expressions. */
export interface TimedText {
  readonly id: string;
  /** The text's own date, `YYYY-MM-DD`; undefined where it has none. */
  readonly anchor: string | undefined;
  readonly text: string;
  readonly times: readonly GoldTime[];
}

/** A word for an event with its date. */
export interface GoldEvent {
  /** Where the word stands. */
  readonly start: number;
  readonly end: number;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
}

/** A text in which some events are marked. */
export interface EventText {
  readonly id: string;
  readonly anchor: string | undefined;
  readonly text: string;
  /** In the order of the file; none in some texts. */
  readonly events: readonly GoldEvent[];
}

export interface TimelineData {
  readonly meantime: readonly TimedText[];
  readonly wikiwars: readonly TimedText[];
  readonly semeval: readonly EventText[];
}

const Timed = z.array(
  z.object({
    id: z.string(),
    dct: z.string().nullable(),
    text: z.string(),
    gold: z.array(
      z.object({ start: z.number(), end: z.number(), type: z.string(), value: z.string().nullable() }),
    ),
  }),
);

const Semeval = z.object({
  docs: z.array(z.object({ id: z.string(), dct: z.string().nullable(), sentences: z.array(z.string()) })),
  events: z.array(z.object({ doc: z.string(), sent: z.number(), word: z.string(), date: z.string() })),
});

/** Reads the three files of a folder; throws where one is missing or of another shape. */
export async function readTimelineData(folder: string): Promise<TimelineData> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, name), "utf8"));
  return {
    meantime: timedTexts(Timed.parse(await read("meantime.json"))),
    wikiwars: timedTexts(Timed.parse(await read("wikiwars.json"))),
    semeval: eventTexts(Semeval.parse(await read("semeval15_timeline.json"))),
  };
}

const timedTexts = (documents: z.infer<typeof Timed>): TimedText[] =>
  documents.map(({ id, dct, text, gold }) => ({
    id,
    anchor: dct ?? undefined,
    text,
    times: gold.map(({ start, end, type, value }) => ({ start, end, type, value: value ?? "" })),
  }));

/** What stands between two sentences. */
const BLANK_LINE = "\n\n";

function eventTexts({ docs, events }: z.infer<typeof Semeval>): EventText[] {
  return docs.map(({ id, dct, sentences }) => {
    const starts: number[] = [];
    let length = 0;
    for (const sentence of sentences) {
      starts.push(length);
      length += sentence.length + BLANK_LINE.length;
    }
    const marked = events
      .filter(({ doc, date }) => doc === id && /^\d{4}/.test(date))
      .flatMap(({ sent, word, date }) => {
        // Words of one name are joined by underscores.
        const words = word.replaceAll("_", " ");
        const place = placeOf(words, sentences[sent] ?? "");
        const start = (starts[sent] ?? 0) + place;
        return [{ start, end: start + words.length, date }];
      });
    return { id, anchor: dct ?? undefined, text: sentences.join(BLANK_LINE), events: marked };
  });
}

/** Where words stand in a sentence, as whole words if possible; at its beginning where they do not stand in it. */
function placeOf(words: string, sentence: string): number {
  const escaped = words.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").exec(sentence);
  return Math.max(0, whole?.index ?? sentence.indexOf(words));
}
