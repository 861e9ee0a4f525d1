/** Stands for what is not seen inside a word: it keeps offsets, and parts no word. */
const NOTHING = "\u2060";

/** Characters of the same length that part no word. */
const hidden = (text: string): string => NOTHING.repeat(text.length);
const spaces = (text: string): string => " ".repeat(text.length);

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/gu;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  minus: "−",
  hellip: "…",
  shy: "\u00AD",
  zwnj: "\u200C",
  zwj: "\u200D",
  szlig: "ß",
  aelig: "æ",
  AElig: "Æ",
  oelig: "œ",
  OElig: "Œ",
  oslash: "ø",
  Oslash: "Ø",
  euro: "€",
  pound: "£",
  yen: "¥",
  cent: "¢",
  deg: "°",
};
/** `&eacute;` is a letter and an accent. */
const ACCENTS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  uml: "\u0308",
  tilde: "\u0303",
  cedil: "\u0327",
  ring: "\u030A",
  caron: "\u030C",
};
const HIGHEST = 0x10ffff;

function named(name: string): string | undefined {
  if (Object.hasOwn(NAMED, name)) return NAMED[name];
  const [, letter = "", accent = ""] = /^([a-zA-Z])([a-z]{3,5})$/u.exec(name) ?? [];
  return Object.hasOwn(ACCENTS, accent) ? (letter + (ACCENTS[accent] ?? "")).normalize("NFC") : undefined;
}

const numbered = (code: number): string | undefined =>
  code > 0 && code <= HIGHEST && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;

/** References of HTML as the characters that they stand for. https://html.spec.whatwg.org/multipage/named-characters.html */
const withoutEntities = (text: string): string =>
  text.replace(ENTITY, (entity: string, decimal?: string, hex?: string, name?: string) => {
    const character =
      name === undefined
        ? numbered(Number.parseInt(decimal ?? hex ?? "", decimal === undefined ? 16 : 10))
        : named(name);
    if (character === undefined) return entity;
    const rest = entity.slice(character.length);
    return character + (/^\s$/u.test(character) ? spaces(rest) : hidden(rest));
  });

/** A raised mark of a note, with its tags; a power behind a digit stays. */
const RAISED =
  /(?<!\d)<sup\b[^<>\n]{0,500}>\s*(?:<a\b[^<>\n]{0,500}>)?\s*\[?[\p{L}\p{N}*†‡§]{1,4}\]?\s*(?:<\/a>)?\s*<\/sup>/giu;
/** Tags that part words, and those that stand within one. */
const PARTING =
  /<\/?(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|img|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)\b[^<>\n]{0,500}>|<!--[^]{0,2000}?-->/giu;
const WITHIN = /<\/?[a-z][a-z\d]*(?:\s[^<>\n]{0,500})?\/?>/giu;

/**
 * Marks of notes: `[3]`, `[2,5]` and `[a]` right behind a word or its full stop, `[^2]`, `[@doi:…]`, `[citation needed]`, and raised
 * figures. A bracket with a space before it is the quoter's own.
 */
const NOTE_MARKS =
  /(?<=[^\s([])\[(?:\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*|(?:note|nb|fn|n\.)\s?\d{1,3})\](?!\()|(?<=[.,;:!?”’"')\]])\[\p{Ll}\](?!\()|\[\^[^\]\s]{1,40}\](?!\()|\s?\[(?:citation|clarification|verification|source)\s(?:needed|required)\]|\s?\[-?@[^\]\n]{1,200}\]|(?<=[.,;:!?”’"')]|\p{L}{4})[¹²³⁰⁴-⁹]{1,3}(?![\p{L}\p{N}])/giu;

/** What people type for an apostrophe, within a word. */
const APOSTROPHES = /(?<=\p{L})[´`′‵‛](?=\p{L})/gu;

/** A text of the same length as a reader of the rendered page sees it: without tags, references and marks of other apostrophes. */
export const withoutTags = (text: string): string =>
  withoutEntities(text.replace(RAISED, hidden).replace(PARTING, spaces).replace(WITHIN, hidden)).replace(
    APOSTROPHES,
    "'",
  );

/** The same without marks of notes. */
export const withoutNoteMarks = (text: string): string => text.replace(NOTE_MARKS, hidden);
