const RAISED = new Map(
  Array.from("0123456789+-=()ni").map((plain, at) => [plain, Array.from("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ")[at] ?? plain]),
);
const LOWERED = new Map(
  Array.from("0123456789+-=()").map((plain, at) => [plain, Array.from("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")[at] ?? plain]),
);
RAISED.set("−", "⁻");
LOWERED.set("−", "₋");

/**
 * Words as they stand in `<sup>` or `<sub>`: "10³" is not 103. What has no raised or lowered form ("19th") stays as it is.
 */
export function shiftPlaces(words: string, element: "sup" | "sub"): string {
  const forms = element === "sup" ? RAISED : LOWERED;
  const shifted = Array.from(words, (character) => forms.get(character));
  return shifted.every((form) => form !== undefined) ? shifted.join("") : words;
}
