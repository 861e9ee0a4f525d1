import { sentencesOf } from "../document/sentences.ts";
import type { Document } from "../document/document.ts";
import { layer } from "../document/layer.ts";
import { contentTermsOf, tokensOf } from "../language/tokens.ts";
import type { Token } from "../language/tokens.ts";
import { opensDangling } from "../language/en/dangling.ts";
import { isPastForm } from "../language/en/verb-forms.ts";
import { paragraphOf, sentencesIn, wordsOf } from "../article/quote.ts";
import { contains } from "../text/span.ts";
import type { Span } from "../text/span.ts";
import type { Granularity } from "../time/granularity.ts";
import type { TimelineEntry } from "./entry.ts";
import { isNameless } from "./antecedent.ts";
import { timelineOf } from "./timeline.ts";

/** What counts for an event, and against it; each by how much. */
const IMPORTANCE = 1.2;
const OF_TITLE = 0.4;
const TOLD = 0.5;
const AHEAD = 0.3;
const ACTOR = 0.4;
const DEED = 0.3;
const MAIN_CLAUSE = 0.4;
const TOLD_AGAIN = 0.1;
const MOST_TOLD_AGAIN = 0.3;
const SAID_BY_OTHERS = 0.25;
const NAMELESS = 0.6;
const LIMIT = 0.15;
const OF_NAME = 0.5;
const QUESTION = 0.8;
const FINENESS: Readonly<Partial<Record<Granularity, number>>> = {
  day: 0.35,
  month: 0.3,
  year: 0.2,
  decade: -0.2,
  century: -0.4,
};
/** In words: shorter tells too little, longer takes the room of others. */
const SHORT = { words: 5, cost: 0.4 };
const LONG = { words: 40, cost: 0.2 };
const VERY_LONG = { words: 60, cost: 0.5 };

/** What opens a clause that only tells when, which or why something else was. */
const SUBORDINATOR =
  /(?:^|[\s,(])(?:who|whom|whose|which|that|when|while|where|because|since|although|though|if|as|after|before)\s/iu;

/** How often an article speaks of a term: in how many sentences, as a share of those of its most frequent one, on a scale of logarithms. */
const frequencyOf = layer({ bytesPerCharacter: 3 }, (document): ((term: string) => number) => {
  const counts = new Map<string, number>();
  for (const { tokens } of sentencesOf(document))
    for (const term of new Set(contentTermsOf(tokens))) counts.set(term, (counts.get(term) ?? 0) + 1);
  const highest = [...counts.values()].reduce((high, count) => Math.max(high, count), 1);
  return (term) => Math.log(1 + (counts.get(term) ?? 0)) / Math.log(1 + highest);
});

/** The entries of a document's timeline, weighed. */
export const weighedEventsOf = layer(
  { bytesPerCharacter: 2 },
  (document): ReadonlyMap<TimelineEntry, WeighedEvent> =>
    new Map(timelineOf(document).entries.map((entry) => [entry, weigh(entry, document)])),
);

/** An event with what it is worth, and the words it is known by. */
export interface WeighedEvent {
  readonly entry: TimelineEntry;
  readonly worth: number;
  readonly terms: ReadonlySet<string>;
  readonly paragraph: number;
}

/** How much an event tells of what its article is about: somebody did something then, in the sentence's main clause, told by the author. */
function weigh(entry: TimelineEntry, document: Document): WeighedEvent {
  const { clause, expression, sentence, mentions } = entry;
  const { article } = document;
  const words = wordsOf(clause);
  const tokens = tokensOf(article.text, clause.span).filter(({ span }) => !contains(expression, span));
  const terms = new Set(contentTermsOf(tokens));
  const title = new Set(contentTermsOf(tokensOf(article.title)));
  const frequency = frequencyOf(document);
  const shares = [...terms].map(frequency);
  const before = article.text.slice(clause.span.start, Math.max(clause.span.start, expression.start));
  const isSaid = sentencesIn(sentence).some(({ speaker }) => speaker !== undefined);
  const worth =
    IMPORTANCE * (shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)) +
    OF_TITLE * Number([...terms].some((term) => title.has(term))) +
    statusWorth(entry) +
    ACTOR * Number(namesActor(tokens)) +
    DEED * Number(tokens.some(({ word }) => isPastForm(word))) +
    MAIN_CLAUSE * Number(!SUBORDINATOR.test(before.slice(1)) && !/\([^)]*$/u.test(before)) +
    (FINENESS[entry.granularity] ?? 0) +
    Math.min(MOST_TOLD_AGAIN, TOLD_AGAIN * (mentions.length - 1)) -
    SAID_BY_OTHERS * Number(isSaid) -
    NAMELESS * Number(opensDangling(words) || isNameless(clause)) -
    LIMIT * Number(entry.mod !== undefined) -
    OF_NAME * Number(isWithinName(article.text, expression)) -
    QUESTION * Number(/\?\P{L}*$/u.test(words)) -
    lengthCost(tokens.length);
  return { entry, worth, terms, paragraph: paragraphOf(clause).number };
}

/** "interfere in the 2016 election", "by the 2008 crisis": the date says which, not when. */
const isWithinName = (text: string, { start, end }: Span): boolean =>
  /\b(?:the|a|an|its|their|his|her|this|that) $/iu.test(text.slice(Math.max(0, start - 8), start)) &&
  /^\s(?!and |or |to |in |on |at |of |by |the |when |was |were |is |he |she |it |they )\p{L}/u.test(
    text.slice(end, end + 12),
  );

const statusWorth = ({ status }: TimelineEntry): number =>
  status === undefined ? TOLD : status === "future" ? AHEAD : 0;

/** A name, after the first word: that one has a capital anyhow. */
const namesActor = (tokens: readonly Token[]): boolean =>
  tokens.some(({ isCapitalised, isStop }, index) => index > 0 && isCapitalised && !isStop);

function lengthCost(words: number): number {
  if (words < SHORT.words) return SHORT.cost;
  if (words > VERY_LONG.words) return VERY_LONG.cost;
  return words > LONG.words ? LONG.cost : 0;
}
