import { germanWords } from "./sentence-words.ts";

/** Abbreviations of several parts, with or without spaces: “z. B.”, “d. h.”, “i. d. R.”. */
const OF_PARTS =
  /(?<![\p{L}\p{N}])(?:z\.\s?(?:B|T|Zt|Hd)|d\.\s?(?:h|J)|u\.\s?(?:a|U|dgl)|v\.\s?a|o\.\s?(?:ä|Ä|g)|s\.\s?(?:o|u)|i\.\s?(?:d\.\s?R|A|V|S|H)|m\.\s?E|n\.\s?Chr|v\.\s?Chr)$/u;
/** The first part of such, where the second is longer than a letter: “v. Chr.”, “z. Zt.”, “u. dgl.”. */
const FIRST_PART = /(?<![\p{L}\p{N}])[nuvz]$/u;
const SECOND_PART = /^(?:Chr|Zt|Hd|dgl)\./u;
/** One that may end a sentence as well. */
const ERA = /Chr$/u;

/** A number of up to three digits, with what leads up to it. */
const NUMBER = /(?:^|[\s(„“"«»–—-])(\d{1,3})$/u;
/** “am 3.”, “der 14.”, “vom 1.”: an article or what contains one; “1. und 2.”, “3. bis 5.” go on with a small letter anyway. */
const ARTICLE =
  /(?<![\p{L}\p{N}])(?:am|im|vom|zum|zur|beim|ins|der|die|das|den|dem|des|ein|eine|einem|einen|einer|eines|jede[mnrs]?|seine[mnrs]?|ihre[mnrs]?|und|bis|oder|seit|ab|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|,)\s\d{1,3}$/iu;
/** What is counted by ordinals, and needs no article: “3. Oktober”, “19. Jahrhundert”, “2. Auflage”. */
const COUNTED =
  /^(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhunderts?|Jahrtausends?|Jahrzehnts?|Weltkriegs?|Auflage|Kapitel|Klasse|Stock|Etage|Platz|Tag|Woche|Monat|Runde|Spieltag|Geburtstag|Todestag|Jahrestag|Bundesliga|Liga|Bezirk|Internationale|Akt|Szene|Band|Teil|Mal)(?!\p{L})/u;

/** True where a full stop belongs to an ordinal or to an abbreviation of several parts, and the sentence goes on. */
export function goesOnInGerman(before: string, rest: string): boolean {
  const next = (/^[\p{L}\p{M}]+/u.exec(rest)?.[0] ?? "").toLowerCase();
  if (OF_PARTS.test(before)) return !(ERA.test(before) && germanWords.openers.has(next));
  if (FIRST_PART.test(before) && SECOND_PART.test(rest)) return true;
  if (!NUMBER.test(before)) return false;
  return (
    COUNTED.test(rest) || (ARTICLE.test(before) && /^\p{L}/u.test(rest) && !germanWords.openers.has(next))
  );
}
