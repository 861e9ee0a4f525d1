/** A place where a sentence might end, with what decides whether it does. */
export interface PossibleEnd {
  /** Just after the marks, their closing quotation marks and notes. */
  readonly place: number;
  /** White space that follows, in code units. */
  readonly space: number;
  readonly marks: string;
  /** Closing quotation marks and brackets that follow the marks. */
  readonly closers: string;
  /** The letters, digits and full stops directly before the marks: "Mr", "U.S", "5". */
  readonly wordBefore: string;
  /** What stands before that word; only the nearest of it. */
  readonly textBefore: string;
  /** What stands after the white space; only the nearest of it, empty at the end of the text. */
  readonly textAfter: string;
}

/**
 * Marks, closing quotation marks and brackets, marks of notes ("[12]", "[citation needed]", "¹²", "*"), then white
 * space or the end; ideographic full stops need no white space, and in what was typed in haste ("open.Nobody") none do. The semicolon is the Greek question mark. The
 * look-behinds and bounds keep long runs of marks from being tried again and again.
 */
const POSSIBLE_END =
  /(?:(?<![.!?…‽。！？｡؟۔।॥։።\u037E])([.!?…‽。！？｡؟۔।॥։።\u037E]+)|(?<=\p{sc=Greek});)(["“”‘’«»'）)\]」』]{0,8})(?:\[[^\]\n]{1,40}\]|<sup>[^<>\n]{1,20}<\/sup>|[⁰¹²³⁴-⁹]{1,4}(?:[,⁻–][⁰¹²³⁴-⁹]{1,4}){0,3}|(?:\\?[*†‡§]){1,3}(?=\s|$))*(?=(\s+)|$|(?<=\p{Ll}[.!?])(?=\p{Lu}\p{Ll}+(?:[\s,;:’]|[.!?](?:\s|$)|$))|(?<=[.!?][”»])(?=\p{Lu}\p{Ll})|(?<=[。！？｡]["”’»'）)\]」』]{0,8}))/gu;

/** How far around a mark is read, in code units: more would tell nothing new, and long texts would take longer. */
const WINDOW = 120;

/** The places in a text where a sentence might end, in order. */
export const possibleEndsOf = (text: string): PossibleEnd[] =>
  [...text.matchAll(POSSIBLE_END)].map((match) => {
    const place = match.index + match[0].length;
    const space = match[3]?.length ?? 0;
    const before = text.slice(Math.max(0, match.index - WINDOW), match.index);
    const wordBefore = (/[\p{L}\p{M}\p{N}.]+$/u.exec(before)?.[0] ?? "").replace(/^\.+/, "");
    return {
      place,
      space,
      marks: match[1] ?? ";",
      closers: match[2] ?? "",
      wordBefore,
      textBefore: before.slice(0, before.length - wordBefore.length),
      textAfter: text.slice(place + space, place + space + WINDOW),
    };
  });
