import { invertedClauses } from "./inverted.ts";
import type { SuggestionRule } from "./rule.ts";

/** “Why must the wall be mended?”, of “The wall must be mended because …”. */
export const whySo: SuggestionRule = {
  name: "why-so",
  ask: (sentence) =>
    invertedClauses(sentence, (place) => {
      const [word, next, third] = sentence.words.slice(place, place + 3);
      return (
        word?.lower === "because" ||
        (word?.lower === "so" && next?.lower === "that") ||
        (word?.lower === "in" && next?.lower === "order" && third?.lower === "to")
      );
    }).map(({ text }) => `Why ${text}?`),
};
