import { dateIn } from "../date-in-words.ts";
import { wordsShown } from "../layout.ts";
import { addressIn } from "./stated-value.ts";

/** What a line under a title says: who wrote the text, when, and where it stands. */
export interface Imprint {
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  /** The date is of a change, which counts only where no other is stated. */
  readonly isChange?: boolean;
  /** It says of what the date is: “Published …”. */
  readonly isSaid?: boolean;
  readonly url?: string | undefined;
}

/** Longer lines are sentences. In code units. */
const LONGEST = 200;
const NAME =
  "(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Rev)\\.? )?\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: (?:(?:de|del|della|da|di|la|le|van|von|der|den|bin|al|el|ter|du|dos) )*\\p{Lu}[\\p{L}\\p{M}.’'-]*){1,4}";
const NAMES = `${NAME}(?:(?:,| and| &|, and| und| et| y) ${NAME}){0,8}`;
const OPENER =
  "(?:by|words by|written by|story by|text by|reported by|posted by|published by|author|von|par|por)";
const BYLINE = new RegExp(`^(?:${OPENER}:? |(?:[A-Z][a-z]+ )?by )(${NAMES})(.*)$`, "u");
const ANY_CASE_OPENER = new RegExp(`^${OPENER}:? (?=\\p{Lu})`, "iu");
const NAMES_ALONE = new RegExp(`^${NAMES}$`, "u");
/** “First published in The Quay”. */
const PUBLISHED_IN =
  /^(?:[Ff]irst |[Oo]riginally )?(?:[Pp]ublished|[Aa]ppeared) (?:in|by|at) ((?:the )?\p{Lu}[^.!?;:]{2,60})$/u;
/** “Harbour Board”, “University of Orrin”, before a date. */
const BODY =
  /^(?=.{4,80}$)(?:the )?(?=.*\b(?:Board|Press|University|Institute|Institution|Office|Department|Agency|Times|News|Council|Committee|Commission|Cent(?:re|er)|Foundation|Association|Ministry|Journal|Review|Magazine|Post|Bank|Bureau|Authority|Society|Trust|Group|Service)\b)(?:\p{Lu}[\p{L}.’'&-]*|of|for|the|and|on|in|&)(?: (?:\p{Lu}[\p{L}.’'&-]*|of|for|the|and|on|in|&)){0,9}$/u;
/** What may stand behind a name: an office, a place, a date, the minutes that reading takes. */
const OFFICE =
  /^(?:[,|•·/–—-]+ ?|\s|for |of |at |in |the |and |staff|senior|chief|national|political|business|science|health|education|environment|guest|contributing|special|to |an? |writers?|reporters?|correspondents?|editors?|columnists?|producers?|contributors?|freelancer?|associated press|ap|reuters|afp|bloomberg|news|times|post|journal|magazine|min(?:ute)?s? read|\d+ min(?:ute)?s?(?: read)?)*$/iu;
const DATE_OPENER =
  /^(?:(?:first |originally )?(?:published|posted|issued|filed|dated?|created)(?: on| at| in)?|updated|last (?:updated|modified|changed|reviewed)|modified|veröffentlicht(?: am)?|publié le|am|on)\b[\s:,–—-]*/iu;
const CHANGE = /^(?:updated|last |modified)/iu;
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DATE = new RegExp(
  `(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\.? (?:of )?${MONTH},? \\d{4}|\\d{4}-\\d\\d-\\d\\d(?:T[\\d:.+Z-]+)?|${MONTH},? \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`,
  "iu",
);
/** The time of day, a zone, and what stands between dates. */
const TIME =
  /(?:\b(?:at|um|uhr|et|est|edt|pt|pst|pdt|ct|gmt|utc|bst|cet|cest|a\.?m\.?|p\.?m\.?)(?![\p{L}])\.?|\d{1,2}[:.]\d\d(?::\d\d)?|(?<=\s)\d{1,2}(?= ?[ap]\.?m)|[+-]\d\d:?\d\d|[\s,|•·()/–—-])+/giu;
const MINUTES = /\b\d{1,3}[ -]min(?:ute)?s?(?: read)?\b/iu;

/**
 * Reads a line that says who wrote a text, when or where. Every word of it must be part of that.
 *
 * @returns undefined for any other line
 */
export function readImprint(line: string): Imprint | undefined {
  const words = wordsShown(line).replace(/^#+ /, "");
  if (words.length > LONGEST || words === "") return undefined;
  const url = addressIn(line);
  if (
    url !== undefined &&
    /^(?:(?:source|link|url|via|original|from|read (?:it|more) at|published at):?\s*)?<?https?:\S+>?$/iu.test(
      line.trim(),
    )
  )
    return { url };
  const { rest, ...dated } = datesIn(words);
  if (rest === "") return dated.published === undefined ? undefined : dated;
  const [, publisher] = PUBLISHED_IN.exec(rest) ?? [];
  if (publisher !== undefined) return { ...dated, publisher };
  if (dated.published !== undefined && BODY.test(rest)) return { ...dated, publisher: rest };
  // “Ann Teller, May 2021”.
  const author =
    authorIn(rest) ?? (dated.published !== undefined && NAMES_ALONE.test(rest) ? rest : undefined);
  return author === undefined ? undefined : { ...dated, author };
}

/** True for a line that is names and nothing else: it counts between a title and a date. */
export const namesAlone = (line: string): string | undefined => {
  const words = wordsShown(line);
  return words.length <= 100 && NAMES_ALONE.test(words) ? words : undefined;
};

function authorIn(words: string): string | undefined {
  const opened = ANY_CASE_OPENER.test(words) ? words : "";
  const [, names, behind = ""] =
    BYLINE.exec(opened.replace(/^\p{L}+/u, (first) => first.toLowerCase())) ?? [];
  if (names !== undefined && OFFICE.test(behind)) return withoutOffices(names);
  // “BY JANE DOE”.
  const [, loud] = /^BY ((?:[\p{Lu}.’'-]+ ?(?:(?:AND|&) )?){2,8})$/u.exec(words) ?? [];
  return loud?.trim();
}

/** “Jane Doe, Staff Writer” is one person. */
const withoutOffices = (names: string): string => {
  const parts = names.split(/(?<=,) /u);
  const end = parts.findIndex((part, index) => index > 0 && OFFICE.test(part));
  return (end === -1 ? parts : parts.slice(0, end)).join(" ").replace(/,$/, "");
};

/** “Published on ” and the like at the end of words, longest first; empty where a date stands alone. */
function openerBefore(words: string): string {
  const [found = ""] = /(?:\p{L}+:?\s+){0,3}$/u.exec(words) ?? [];
  const parts = found.split(/(?<=\s)(?=\p{L})/u);
  const openers = parts.map((_, index) => parts.slice(index).join(""));
  return openers.find((opener) => DATE_OPENER.test(opener) && opener.replace(DATE_OPENER, "") === "") ?? "";
}

interface Dates extends Pick<Imprint, "published" | "isChange" | "isSaid"> {
  /** What is left of the words. */
  readonly rest: string;
}

function datesIn(words: string): Dates {
  let rest = words;
  let published: string | undefined;
  let change: string | undefined;
  let isSaid = false;
  for (let found = DATE.exec(rest); found !== null; found = DATE.exec(rest)) {
    const before = rest.slice(0, found.index);
    const opener = openerBefore(before);
    const date = dateIn(found[0]);
    if (CHANGE.test(opener)) change ??= date;
    else published ??= date;
    isSaid ||= opener !== "";
    rest = `${before.slice(0, before.length - opener.length)} | ${rest.slice(found.index + found[0].length)}`;
  }
  const left = rest
    .replace(MINUTES, " ")
    .split("|")
    .map((part) => (part.replace(TIME, "") === "" ? "" : part.trim()))
    .filter((part) => part !== "")
    .join(" | ")
    .replace(/^[\s|•·,–—-]+|[\s|•·,–—-]+$/gu, "");
  const date = published ?? change;
  return {
    rest: left,
    ...(date !== undefined && { published: date }),
    ...(date !== undefined && published === undefined && { isChange: true }),
    ...(isSaid && { isSaid }),
  };
}
