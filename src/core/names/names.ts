import type { Quote } from "../article/quote.ts";
import type { Document } from "../document/document.ts";
import { layer } from "../document/layer.ts";
import { groupBy } from "../text/group-by.ts";
import { aliasesOf, isOfPeople } from "../lexicon/name-aliases.ts";
import { nameRunsOf } from "./name-runs.ts";
import type { NameRun } from "./name-runs.ts";

/** Somebody or something that an article names: a person, an organisation, a place. */
export interface NamedMost {
  /** The name where it first stands in its fullest form. */
  readonly name: Quote;
  /** How often it is named, in any form. */
  readonly count: number;
  /** Its shortest form, which all or most of its sentences have. */
  readonly key: Quote;
}

/** Names of the same, as an atlas has them. */
const SAME: readonly (readonly string[])[] = [
  ["u.s.", "us", "usa", "america", "united states", "united states of america"],
  ["u.k.", "uk", "britain", "great britain", "united kingdom"],
  ["e.u.", "eu", "european union"],
  ["u.n.", "un", "united nations"],
];
const CANONICAL = new Map(SAME.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form] as const)));

/** Endings of words like “Western”, “Republican”, “British”, which say what something is like. */
const ADJECTIVE = /(?:ern|ic|an|ese|ish|ist)$/u;
/** What is named once is not named most. */
const LEAST = 2;

/**
 * The people, organisations and places that an article names most, by its words alone: what it writes with a capital for no other
 * reason. “Vladimir Putin” and “Putin” are one, where no other Putin is named.
 *
 * @param most - how many at most
 * @returns most often named first, of equals the one that is named first
 */
export const namesIn = (document: Document, most: number): readonly NamedMost[] =>
  allNamesOf(document).slice(0, most);

const allNamesOf = layer({ bytesPerCharacter: 2 }, (document): readonly NamedMost[] => {
  const { article } = document;
  const all = groupBy(nameRunsOf(document), ({ words }) => words.join(" "));
  const forms = new Map([...all].filter(([form, runs]) => !isAdjective(form, runs, all)));
  const groups = groupBy(
    [...forms].map(([form, runs]) => ({ form, runs })),
    ({ form, runs }) => sameAs(form, runs, forms),
  );
  return [...groups.values()]
    .map((group) => {
      const byLength = group.toSorted((a, b) => a.form.length - b.form.length);
      const byCount = group.toSorted((a, b) => b.runs.length - a.runs.length);
      const isAtlas = group.some(({ form }) => CANONICAL.has(form));
      const [shortest, longest] = isAtlas ? [byCount[0], byCount[0]] : [byLength[0], byLength.at(-1)];
      const quoteOf = (form: typeof shortest): Quote => ({
        article,
        span: form?.runs[0]?.span ?? { start: 0, end: 0 },
      });
      const runs = group.flatMap((form) => form.runs);
      return {
        name: quoteOf(longest),
        key: quoteOf(shortest),
        count: runs.length,
        first: Math.min(...runs.map(({ span }) => span.start)),
      };
    })
    .filter(({ count }) => count >= LEAST)
    .toSorted((a, b) => b.count - a.count || a.first - b.first)
    .map(({ name, key, count }) => ({ name, key, count }));
});

type Forms = ReadonlyMap<string, readonly NameRun[]>;

/** “Russian”, “Western”, and “Arnbyans” where Arnby is named. */
function isAdjective(form: string, runs: readonly NameRun[], forms: Forms): boolean {
  if (form.includes(" ")) return false;
  const root = PEOPLE.exec(form)?.[1];
  return (
    isOfPeople(form) ||
    (ADJECTIVE.test(form) && runs.every(({ isBeforeNoun }) => isBeforeNoun)) ||
    (root !== undefined && PLACE_ENDINGS.some((ending) => forms.has(root + ending)))
  );
}

/** The people of a place, with what the place may end in instead. */
const PEOPLE = /^(\p{L}{4,}?)(?:ian|an|n|ese|ish|i|er)s?$/u;
const PLACE_ENDINGS = ["", "a", "ia", "e", "o", "y"] as const;

/** The form under which a name is counted: of a last name the whole name, where there is only one. */
function sameAs(form: string, runs: readonly NameRun[], forms: Forms): string {
  const canonical = CANONICAL.get(form);
  if (canonical !== undefined) return canonical;
  const [first] = runs;
  // “Korea” is not South Korea.
  if (first?.words.length !== 1 || aliasesOf(form, true).length > 0) return form;
  const whole = [...forms].filter(([other]) => other.endsWith(` ${form}`));
  const [[name, [introduction]] = [form, []], ...others] = whole;
  // Somebody is introduced by the whole name; a namesake who comes later is somebody else.
  const isIntroduced =
    introduction?.isPlain === true &&
    introduction.span.start < first.span.start &&
    !isOfPeople(introduction.words[0] ?? "");
  return isIntroduced && others.length === 0 ? name : form;
}
