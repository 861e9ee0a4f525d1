import { setOf } from "../../text/set-of.ts";
import { MONTH_ABBREVIATIONS, WEEKDAY_ABBREVIATIONS } from "./calendar-words.ts";

/** Written with a full stop and always followed by what they belong to: never the end of a sentence. */
export const LEADING_ABBREVIATIONS = setOf(`
  mr mrs ms mx dr prof rev fr hon mt messrs mmes
  gen lt col maj capt cmdr cpl sgt pvt adm brig amb sen rep reps sens gov pres supt insp det cllr ald msgr comdr ofc pfc
  e.g i.e cf viz vs v ca approx est
  fig figs eq eqs
  mlle mme sra srta dra
`);

/** Written with a full stop, and may end a sentence as well: what follows decides. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...MONTH_ABBREVIATIONS,
  ...WEEKDAY_ABBREVIATIONS,
  ...setOf(`
  etc inc ltd co corp bros dept univ assn jr sr esq
  a.m p.m am pm b.c a.d b.c.e c.e u.s u.k u.n e.u d.c l.a u.s.a u.s.s.r ph.d m.d b.a m.a d.phil r.i.p
  st ave blvd rd sq hwy hr hrs secs lb lbs oz kg km cm mm ft yd yds gal
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
`),
]);

/** Trailing abbreviations that are words as well: in small letters ("he sat.") they are the word. */
export const ALSO_WORDS = setOf(
  "sat sun mar mon wed am pm la ill miss mass wash ore pa del mo ind co no art fig figs rep reps",
);

/** What a single capital letter labels: "Plan B.", "World War I." */
export const LABELLED = setOf(`
  plan vitamin class group grade type section category appendix hepatitis option exhibit part figure table war phase
  model team point level series brand letter unit room gate block zone line note page act chapter article schedule
  annex league division
`);

/**
 * Abbreviations only where a number follows ("No. 5", "c. 1450", "Smith et al. 2014"); elsewhere words that may end a
 * sentence ("She said no.").
 */
export const NUMBER_ABBREVIATIONS = setOf(
  "no nos art p pp vol vols bk bks pt pts ch chap chaps ser op sec fig para c al",
);

/**
 * Words that begin sentences far more often than they continue a name: after "U.S." or an initial they tell a new
 * sentence ("… in the U.S. The law …") from a name that goes on ("… the U.S. Department …", "J. Smith").
 */
export const SENTENCE_OPENERS = setOf(`
  the a an this that these those it its he she they we i you his her their our my your one there here
  in on at by for from with without under over after before during since until while when where as if although though
  because but and or so yet however moreover meanwhile then thus therefore still instead indeed also
  what who why how which whether not no nor both each every some many most all any another other such
  today yesterday tomorrow now later earlier only even just according neither either among
  nobody everybody everyone somebody someone nothing everything none
`);

/** Verbs that bind a quotation to its speaker: “Why?” Putin asked. */
export const REPORTING_VERBS = setOf(`
  said says say asked asks replied replies answered answers added adds told tells wrote writes noted notes warned
  warns argued argues declared shouted cried whispered explained explains continued concluded insisted remarked
  observed recalled joked quipped exclaimed demanded wondered thought thinks
`);

/** Titles before a name that are words as well: "Sec. Paul Marsh", but "in a sec. Then". */
export const TITLES_BEFORE_NAMES = setOf("sec asst min del com");

/** Names to which an exclamation mark belongs. In small letters. */
export const NAMES_WITH_MARK = setOf("yahoo jeopardy joomla wham oliver hairspray");
