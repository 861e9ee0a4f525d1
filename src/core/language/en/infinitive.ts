import { baseForm } from "./verb-forms.ts";
import { mendStem } from "./verb-stems.ts";

/** Past forms whose last vowels are not the stem's: “agreed”, “died”, “dyed”. */
const WHOLE: Readonly<Record<string, string>> = {
  died: "die",
  dies: "die",
  dying: "die",
  lied: "lie",
  lies: "lie",
  lying: "lie",
  tied: "tie",
  ties: "tie",
  tying: "tie",
  untied: "untie",
  vied: "vie",
  belied: "belie",
  dyed: "dye",
  eyed: "eye",
  does: "do",
  goes: "go",
  has: "have",
  is: "be",
};

/** The infinitive of a verb from its past or its participle: “refuse” of “refused”, “rise” of “rose”, “carry” of “carried”. */
export function infinitiveOfPast(word: string): string {
  const irregular = baseForm(word);
  if (irregular !== word || !word.endsWith("ed")) return irregular;
  const whole = WHOLE[word];
  if (whole !== undefined) return whole;
  if (word.endsWith("eed")) return word.slice(0, -1);
  if (word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  return mendStem(word.slice(0, -2));
}

/** The infinitive of a verb from its form in -ing: “invade” of “invading”. */
export const infinitiveOfIng = (word: string): string =>
  WHOLE[word] ?? (/(?:ee|o|y)ing$/.test(word) ? word.slice(0, -3) : mendStem(word.slice(0, -3)));

/** The infinitive of a verb from its third person: “carry” of “carries”, “argue” of “argues”. */
export function infinitiveOfThird(word: string): string {
  const whole = WHOLE[word];
  if (whole !== undefined) return whole;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|zz|o)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
