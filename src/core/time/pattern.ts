/** White space within an expression: a few spaces or one line break, after which a reply in mail may be marked; never a blank line. */
const GAP = "(?:[^\\S\\n]{1,2}|[^\\S\\n]?\\n(?:> ?){0,3}[^\\S\\n]?)";

/**
 * A pattern for whole words: it neither starts nor ends within a word or number. A space stands for any short
 * white space, `[- ]` for that or a hyphen. Case does not matter; where it does, the reading looks at the words. Named groups say what is read.
 */
export function pattern(source: string): RegExp {
  const spaced = source.replaceAll("[- ]", "(?:-| )").replaceAll(" ", GAP);
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${spaced})(?![\\p{L}\\p{N}_])`, "dgiu");
}
