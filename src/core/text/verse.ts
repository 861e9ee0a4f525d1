/** Longer lines are wrapped prose or whole paragraphs. In code units. */
const LONGEST_LINE = 66;
/** Of a hundred lines of verse, so many at least begin with a capital; of wrapped prose, about fifteen do. */
const SHARE_OF_CAPITALS = 0.75;
/** Of a hundred lines of wrapped prose, nearly all could not have taken the next line's first word. */
const SHARE_OF_FULL = 0.5;

/**
 * True for lines that end where their writer ended them, as in a poem or an address; false for prose that was wrapped at some width, and
 * for lists.
 */
export function isVerse(lines: readonly string[]): boolean {
  if (lines.length < 2 || lines.some(({ length }) => length > LONGEST_LINE)) return false;
  if (lines.some((line) => /^\s*(?:[-*+•‣>|]\s|\d{1,3}[.)]\s)/u.test(line))) return false;
  const capitals = lines.filter((line) => /^\P{L}*\p{Lu}/u.test(line)).length;
  if (capitals >= lines.length * SHARE_OF_CAPITALS) return lines.length > 2 || !isWrapped(lines);
  return lines.length > 3 && !isWrapped(lines);
}

/** Nobody wraps prose at fewer code units. */
const NARROWEST = 30;

/** True where most lines were too full for the word that begins the next one. */
function isWrapped(lines: readonly string[]): boolean {
  const width = Math.max(...lines.map(({ length }) => length));
  if (width < NARROWEST) return false;
  const full = lines.slice(1).filter((line, index) => {
    const word = line.trimStart().split(/\s/u, 1)[0] ?? "";
    return (lines[index]?.length ?? 0) + 1 + word.length > width;
  });
  return full.length >= (lines.length - 1) * SHARE_OF_FULL;
}
