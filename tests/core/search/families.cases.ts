/** Words that are forms of one word, though their stems differ. */
export const sameFamily: readonly (readonly [word: string, other: string])[] = [
  ["imperialism", "imperialist"],
  ["imperialist", "imperialism"],
  ["pharmacy", "pharmacist"],
  ["economy", "economist"],
  ["diplomat", "diplomacy"],
];

/** Words that only begin alike. */
export const otherFamily: readonly (readonly [word: string, other: string])[] = [
  ["contract", "contrast"],
  ["contrast", "contract"],
  ["protest", "protect"],
  ["consider", "consist"],
  ["president", "preserve"],
  ["war", "warm"],
  ["port", "ports"],
  ["interview", "international"],
  ["1911", "1912"],
  ["бригада", "бригантина"],
];
