import { stem } from "../language/tokens.ts";
import { baseTermOf } from "../language/en/base-term.ts";
import type { Thesaurus } from "./thesaurus.ts";

/** The commonest opposites, as whole sides: WordNet pairs "rise" with "fall" only, and leaves out what is no content word. */
const SIDES = `
rise grow increase climb soar surge expand | fall drop decline decrease shrink plunge plummet sink dwindle contract
raise increase boost | lower reduce cut decrease
accept approve adopt | reject refuse decline
support back endorse | oppose resist
allow permit | forbid ban prohibit
admit acknowledge confirm | deny
win | lose
begin start open | end stop finish close
succeed | fail
strengthen | weaken
buy | sell
arrive enter | leave depart
build | destroy demolish
cause | prevent
love | hate
remember | forget
include | exclude
advance | retreat withdraw
before | after
first | last
more | less fewer
most | least fewest
north | south
northern | southern
east | west
eastern | western
early earlier earliest | late later latest
high higher highest | low lower lowest
large big great | small
larger bigger greater | smaller
largest biggest greatest | smallest
older | younger
oldest | youngest
better | worse
best | worst
longer | shorter
longest | shortest
stronger | weaker
richer | poorer
faster | slower
upper | lower
inner | outer
maximum | minimum
majority | minority
public | private
import | export
advantage | disadvantage
`;

const SIDES_OF: ReadonlyMap<string, ReadonlySet<string>> = readSides();

/**
 * The terms that mean the opposite of a word: those of the list above, and WordNet's where it is known.
 *
 * @param word - folded; an irregular past counts as its verb ("rose" is no less the opposite of "fall")
 */
export function oppositesOf(word: string, thesaurus?: Thesaurus): ReadonlySet<string> {
  const term = baseTermOf(word);
  return new Set([...(SIDES_OF.get(term) ?? []), ...(thesaurus?.oppositesOf(term) ?? [])]);
}

function readSides(): Map<string, Set<string>> {
  const sidesOf = new Map<string, Set<string>>();
  const oppose = (terms: readonly string[], others: readonly string[]): void => {
    for (const term of terms) sidesOf.set(term, new Set([...(sidesOf.get(term) ?? []), ...others]));
  };
  for (const row of SIDES.trim().split("\n")) {
    const [one = [], other = []] = row.split("|").map((side) => side.trim().split(/\s+/).map(stem));
    oppose(one, other);
    oppose(other, one);
  }
  return sidesOf;
}
