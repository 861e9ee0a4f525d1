/**
 * Writes two labels (see `labelOf`) as one range or choice; what both end with is said once: "1957–1958",
 * "March–May 2014", "3–5 May 2014", "342–336 BC", "March 2014 to May 2015", "1844 or 1845".
 */
export function rangeLabel(first: string, last: string, isChoice = false): string {
  if (first === last) return first;
  const before = withoutCommonEnd(first.split(" "), last.split(" "));
  if (isChoice) return `${before} or ${last}`;
  if (first.endsWith(" BC") && !last.endsWith(" BC")) return `${before} to AD ${last}`;
  return `${before}${before.includes(" ") ? " to " : "–"}${last}`;
}

/** The words of the first label without those at its end that the last one repeats; at least one is kept. */
function withoutCommonEnd(first: readonly string[], last: readonly string[]): string {
  let shared = 0;
  while (shared < Math.min(first.length, last.length) - 1 && first.at(-1 - shared) === last.at(-1 - shared))
    shared += 1;
  return first.slice(0, first.length - shared).join(" ");
}
