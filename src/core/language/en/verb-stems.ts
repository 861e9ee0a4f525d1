/**
 * Where English takes an ending off a verb: which stems lost an e before it (“refus” of “refused”), and which doubled
 * their last letter. By spelling, first match wins; words in a row are whole stems.
 */
const words = (list: string): RegExp => new RegExp(`^(?:${list.trim().split(/\s+/).join("|")})$`);

interface StemRule {
  readonly stem: RegExp;
  /** What the stem becomes. */
  readonly mend: "add-e" | "undouble" | "keep";
}

const RULES: readonly StemRule[] = [
  // “added”, “called”, “passed”; “stopped”, “controlled”.
  { stem: words("add err purr butt boycott install recall befall enthrall inn ebb egg"), mend: "keep" },
  { stem: /(?:ss|ff|zz|ck)$/, mend: "keep" },
  { stem: words("rebell repell refuell"), mend: "undouble" },
  { stem: /^(?:re|un|over|out|mis)?[^aeiou]*[aeiou]ll$/, mend: "keep" },
  { stem: /([bdgklmnprtv])\1$/, mend: "undouble" },

  { stem: /tz$/, mend: "keep" },
  { stem: /(?:[cvuz]|dg|[lr]g|[aeo]g|[^aeiou]ng|[^a-z]g)$/, mend: "add-e" },
  {
    stem: words(
      "belong prolong long bang hang throng string bring sing sting swing spring ring cling fling wring clang wrong",
    ),
    mend: "keep",
  },
  { stem: /[aeiou]ng$/, mend: "add-e" },
  { stem: words("focus bias canvas chorus"), mend: "keep" },
  { stem: /s$/, mend: "add-e" },
  { stem: /[bcdfgkptsz]l$/, mend: "add-e" },
  { stem: /[ct]r$/, mend: "add-e" },

  // A vowel and a consonant: “creat” and “treat”.
  { stem: words("creat recreat procreat permeat nauseat delineat"), mend: "add-e" },
  { stem: /[eo]at$|wait$|combat$|format$|chat$/, mend: "keep" },
  { stem: /at$/, mend: "add-e" },
  {
    stem: words("cit excit incit invit unit reunit ignit recit rewrit writ bit expedit smit"),
    mend: "add-e",
  },
  { stem: words("complet compet delet deplet secret obsolet"), mend: "add-e" },
  { stem: words("debut"), mend: "keep" },
  { stem: words("rout rerout"), mend: "add-e" },
  { stem: /[^o]ut$/, mend: "add-e" },
  { stem: words("pilot pivot riot ballot"), mend: "keep" },
  { stem: /[^aeiou]ot$|quot$/, mend: "add-e" },
  { stem: /(?:[^aeiou]|u)[ai]d$|[^aeiou][eou]d$/, mend: "add-e" },
  { stem: words("inhibit prohibit exhibit"), mend: "keep" },
  { stem: /[^aeiou][iou]b$/, mend: "add-e" },
  { stem: /[^aeiou][aeiou]k$/, mend: "add-e" },
  { stem: words("gallop develop envelop gossip worship kidnap"), mend: "keep" },
  { stem: /[^aeiou][aeiouy]p$/, mend: "add-e" },
  { stem: words("blossom fathom ransom accustom custom bottom victim"), mend: "keep" },
  { stem: /[^aeiou][aiou]m$/, mend: "add-e" },
  {
    stem: words("signal total rival equal counsel counc pencil label model travel fuel imperil spiral"),
    mend: "keep",
  },
  { stem: /[^aeiou][aiouy]l$/, mend: "add-e" },
  { stem: words("conven interven superven scen"), mend: "add-e" },
  {
    stem: words("phon telephon postpon condon aton dethron enthron hon clon zon ston hon don ton"),
    mend: "add-e",
  },
  { stem: /[^aeiou][iu]n$/, mend: "add-e" },
  { stem: words("interfer adher coher persever rever"), mend: "add-e" },
  { stem: words("explor ignor restor stor rescor scor implor ador bor deplor"), mend: "add-e" },
  { stem: words("murmur sulfur altar collar"), mend: "keep" },
  { stem: /(?:[^aeiou]|qu)(?:[aiu])r$/, mend: "add-e" },
  { stem: words("tast wast past hast bast bath breath sooth cloth loath chaf ach them"), mend: "add-e" },
];

/** The base form of a verb from what stands before its -ed or -ing: “refuse” from “refus”, “stop” from “stopp”. */
export function mendStem(stem: string): string {
  const mend = RULES.find((rule) => rule.stem.test(stem))?.mend ?? "keep";
  return mend === "add-e" ? `${stem}e` : mend === "undouble" ? stem.slice(0, -1) : stem;
}
