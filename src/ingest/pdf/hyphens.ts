/**
 * Joins lines that were wrapped. A word that was broken at a line's end becomes one again; a hyphen that the word has by itself stays, where
 * the text has the word with it elsewhere.
 *
 * @param words - all of the text, in small letters
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  let joined = "";
  for (const line of lines) {
    const text = line.trim();
    const [, opening] = /(\p{L}[\p{L}\p{M}’']*)[-\u00AD‐]$/u.exec(joined) ?? [];
    const [closing] = /^\p{Ll}[\p{L}\p{M}’']*/u.exec(text) ?? [];
    if (joined === "") joined = text;
    else if (opening === undefined || closing === undefined) joined = `${joined} ${text}`;
    else if (hasOwnHyphen(joined, opening, closing, words)) joined += text;
    else joined = joined.slice(0, -1) + text;
  }
  return joined.replace(/\s+/gu, " ").replaceAll("\u00AD", "").trim();
}

function hasOwnHyphen(before: string, opening: string, closing: string, words: ReadonlySet<string>): boolean {
  if (before.endsWith("\u00AD")) return false;
  const [whole, parted] = [`${opening}${closing}`.toLowerCase(), `${opening}-${closing}`.toLowerCase()];
  if (words.has(whole)) return false;
  // “twenty-two”, “self-help”: these have a hyphen wherever they stand.
  return (
    words.has(parted) ||
    /^(?:self|non|ex|half|well|co|all|cross|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/iu.test(opening)
  );
}
