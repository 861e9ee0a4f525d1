/** Type that is so much smaller than that of the text sets notes and captions. */
export const SMALLER = 0.92;

/** The size of type in which most of a text is set; 10 where there is none. */
export function bodySizeOf(parts: readonly { readonly size: number; readonly text: string }[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of parts) {
    const key = Math.round(size * 2) / 2;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  return [...letters].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 10;
}
