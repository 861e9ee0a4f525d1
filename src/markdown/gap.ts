/** What parts two blocks in the text. */
export const GAP = "\n\n";
