import type { places as english } from "../en/places.ts";

export const places = {
  place: ({ paragraph, first, last }) =>
    first === last ? `¶${paragraph}, Satz ${first}` : `¶${paragraph}, Sätze ${first}–${last}`,
} satisfies typeof english;
