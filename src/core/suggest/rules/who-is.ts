import { isJoined, endsPossessive } from "../../language/en/word.ts";
import type { Word } from "../../language/en/word.ts";
import type { SuggestionRule } from "./rule.ts";

/** What people are called by what they do. */
const ROLE =
  /(?:(?:[^w]er|or|ist|ian|man|woman|ess|eer|smith|wright)|^(?:king|queen|prince|princess|duke|judge|chief|head|president|minister|mayor|pope|bishop|saint|nurse|cook|clerk|monk|nun|poet|captain|admiral|general|colonel|sergeant|spy|pilot|student|widow|wife|husband|son|daughter|father|mother|sister|brother|hero|friend|aide|critic|academic|mechanic|chemist|engineer|lawyer))$/u;
const NO_ROLE =
  /^(?:number|member|order|paper|letter|chapter|river|water|power|tower|border|corner|matter|winter|summer|career|computer|former|other|after|under|over|centre|center|year|ever|never|motor|harbor|harbour|floor|door|error|factor|sector|tractor|mirror)$/u;

/** “Who was Ingrid Solvane?”, of “Solvane, a law professor who …” and “a judge, Aino Rautala”: a full name with what its bearer does. */
export const whoIs: SuggestionRule = {
  name: "who-is",
  ask(sentence) {
    const { words } = sentence;
    return words.flatMap((word, place) => {
      const from = place;
      if (!sentence.isName(from) || sentence.isName(from - 1)) return [];
      let to = from + 1;
      while (words[to] !== undefined && sentence.isName(to) && isJoined(words[to] ?? word)) to += 1;
      if (to - from < 2 || to - from > 3 || words.slice(from, to).some(endsPossessive)) return [];
      if (/^(?:the|a|an)$/u.test(words[from - 1]?.lower ?? "")) return [];
      const name = words
        .slice(from, to)
        .map(({ written }) => written)
        .join(" ");
      return isAfterRole(from) || isBeforeRole(to) ? [`Who is ${name}?`] : [];
    });

    /** “…, a Velmarkian law professor”. */
    function isBeforeRole(to: number): boolean {
      const article = words[to];
      if (article === undefined || !/^,\s/u.test(article.gap) || !/^(?:a|an|the|then)$/u.test(article.lower))
        return false;
      for (let place = to + 1; place <= to + 5; place++) {
        const word = words[place];
        if (word === undefined || !isJoined(word) || (word.isStop && word.lower !== "then")) return false;
        if (isRole(word)) return true;
      }
      return false;
    }

    /** “a Finnish judge, Aino Rautala,”. */
    function isAfterRole(from: number): boolean {
      const [name, role] = [words[from], words[from - 1]];
      if (name === undefined || role === undefined || !/^,\s/u.test(name.gap) || !isRole(role)) return false;
      return words.slice(Math.max(0, from - 6), from - 1).some(({ lower }) => /^(?:a|an|the)$/u.test(lower));
    }
  },
};

/** In small letters: “Roman” is none. */
const isRole = ({ lower, isCapitalised }: Word): boolean =>
  !isCapitalised && ROLE.test(lower) && !NO_ROLE.test(lower);
