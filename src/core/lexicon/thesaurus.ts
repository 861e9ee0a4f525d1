/** Which terms mean something like another, and which the opposite. */
export interface Thesaurus {
  /** Other terms with how much alike they are, 0 to 1. */
  relatedTo(term: string): ReadonlyMap<string, number>;
  oppositesOf(term: string): ReadonlySet<string>;
}

/**
 * Makes a thesaurus of its text: a line for each term, then `other:percent` for related terms and `!other` for opposites.
 * A line is read when it is first asked for: most never are.
 */
export function createThesaurus(text: string): Thesaurus {
  const lines = new Map(text.split("\n").map((line) => [/^\S*/.exec(line)?.[0] ?? "", line] as const));
  const entriesOf = (term: string): string[] => lines.get(term)?.split(" ").slice(1) ?? [];
  return {
    relatedTo: (term) =>
      new Map(
        entriesOf(term).flatMap((entry) => {
          const [other = "", percent] = entry.split(":");
          return percent === undefined ? [] : [[other, Number(percent) / 100]];
        }),
      ),
    oppositesOf: (term) =>
      new Set(entriesOf(term).flatMap((entry) => (entry.startsWith("!") ? [entry.slice(1)] : []))),
  };
}
