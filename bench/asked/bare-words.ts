/** What a link, a picture or an HTML tag shows of itself. */
const SHOWN: readonly (readonly [RegExp, string])[] = [
  [/!?\[([^\]]*)\](?:\([^)\s]*(?:\s+"[^"]*")?\)|\[[^\]]*\])/gu, "$1"],
  [/<\/?[a-z][^>]*>/giu, ""],
  [/&(?:nbsp|#160);/giu, " "],
  [/&amp;/giu, "&"],
];

/** The letters and digits of a text in small letters, its markup taken out: what answers are compared by. */
export const bareWords = (text: string): string =>
  SHOWN.reduce((shown, [markup, instead]) => shown.replace(markup, instead), text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** True where a text holds the words of any of the answers. */
export function holdsAnswer(text: string, answers: readonly string[]): boolean {
  const words = bareWords(text);
  return answers.some((answer) => bareWords(answer) !== "" && words.includes(bareWords(answer)));
}

/** Marks that a reader of a page would not see as such: links, emphasis, code, tags, entities, list bullets and tables. */
const MARKUP =
  /\]\(|\]\[|!\[|<\/?[a-z][^>]*>|&[a-z]{2,};|&#\d+;|\*\*|__|`|(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}“"'])|(?<![\p{L}\p{N}_])_(?=[\p{L}“"'])|^\s*(?:[-*+]|\d+[.)]|#+|>|\|)\s/imu;

/** True where a text shows markup to whoever reads it. */
export const hasMarkup = (text: string): boolean => MARKUP.test(text);
