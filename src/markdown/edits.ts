/** A stretch of a text, in code units, and the words that take its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A text that was changed, and where its places are now. */
export interface Edited {
  readonly text: string;
  /** Where a place of the text before is now; one within an edit is at the edit's end. */
  placeOf(place: number): number;
}

/** @param edits - in order, none overlapping another */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  let written = "";
  let read = 0;
  const shifts: { readonly from: number; readonly by: number; readonly end: number }[] = [];
  for (const { start, end, words } of edits) {
    written += text.slice(read, start) + words;
    read = end;
    shifts.push({ from: start, end: written.length, by: written.length - end });
  }
  return {
    text: written + text.slice(read),
    placeOf(place) {
      let [low, high] = [0, shifts.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((shifts[middle]?.from ?? Infinity) < place) low = middle + 1;
        else high = middle;
      }
      const shift = shifts[low - 1];
      return shift === undefined ? place : Math.max(shift.end, place + shift.by);
    },
  };
}
