/** Words by which a language is known. Folded: without accents. */
export interface FunctionWords {
  /** BCP 47. */
  readonly language: string;
  /** Question words, verbs and the like, which hardly stand in names. */
  readonly strong: ReadonlySet<string>;
  /** Words that stand in names as well (“von der”, “La”), or that English has too. */
  readonly weak: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Languages that people are likely to ask in, one entry each. */
export const FUNCTION_WORDS: readonly FunctionWords[] = [
  {
    language: "fr",
    strong: words(
      `quand qui que quoi pourquoi ou quel quelle quels quelles combien est sont etait etaient ete elle elles il ils
      nous vous avec dans pas cette ces une aux leur qu'est c'est qu'il qu'elle qu'ils qu'a qu'ont ont mais donc chez
      fait etre avoir selon`,
    ),
    weak: words(
      "le la les de des du un en et au par pour sur ce se son sa ses ne plus a t on me comment dit y",
    ),
  },
  {
    language: "de",
    strong: words(
      `wer wann wo warum wieso weshalb wie welche welcher welches welchen welchem wem wessen ist sind wurde wurden
      haben nicht und auch mit ein eine einen einem einer uber bei nach aus auf sich ich wir wird werden gibt kann
      konnte hatte kein keine oder aber zwischen gegen durch heißt heisst bedeutet macht sagt wollte`,
    ),
    weak: words(
      "der die das den dem des im vom zum zur von zu hat war was am an so es er sie in fur um als will",
    ),
  },
  {
    language: "es",
    strong: words(
      `que quien quienes cuando donde cual cuales cuanto cuanta cuantos cuantas porque es son fue fueron esta este
      una por hizo hace dijo dice hay pero muy sobre segun`,
    ),
    weak: words("el la los las de del un en y a al se su sus no lo le con para como ha han me he entre"),
  },
  {
    language: "it",
    strong: words(
      `che chi quando dove perche cosa cos'e dov'e com'e qual quale quali quanto quanta quanti quante e sono stato
      stata stati nella nello della dello degli delle dell'ucraina gli una anche piu ha hanno fatto secondo`,
    ),
    weak: words("il lo la i le un di da in con su per tra fra del nel al si come no a so ma non"),
  },
  {
    language: "pt",
    strong: words(
      `quem quando onde porque que qual quais quanto quantos quantas foi foram sao esta uma nao com e pelo pela isso
      voce fez disse segundo`,
    ),
    weak: words("o a os as de do da dos das um em no na nos nas por para se ao como mais me so"),
  },
  {
    language: "nl",
    strong: words(
      `wie wat waar wanneer waarom hoe welke welk hoeveel heeft hebben zijn werd werden niet een het voor naar bij ook
      maar deze dit wordt worden uit volgens zei deed`,
    ),
    weak: words("de van in is der den op te en met aan of was we me die dat over had om er als"),
  },
  {
    language: "pl",
    strong: words(
      `kto kiedy gdzie dlaczego jak jaki jaka jakie ktory ktora ktore czy ile jest sa był była było byli były nie sie
      oraz przez dla przed czym kim zrobił powiedział`,
    ),
    weak: words("na do w z i co to od za o a on po ze we"),
  },
];

/** Two words that are only together a sure sign: “was” is English as well. */
export const STRONG_PAIRS: Readonly<Record<string, RegExp>> = {
  de: /\bwas (?:ist|sind|war|waren|hat|haben|wird|bedeutet|macht|sagt|denkt|meint|schreibt|fordert|will|passierte|geschah)\b/u,
};

/** The languages that an article may say it is in, as people call them. */
const NAMES: Readonly<Record<string, string>> = {
  ar: "Arabic",
  cs: "Czech",
  da: "Danish",
  de: "German",
  el: "Greek",
  en: "English",
  es: "Spanish",
  fi: "Finnish",
  fr: "French",
  he: "Hebrew",
  hi: "Hindi",
  hu: "Hungarian",
  it: "Italian",
  ja: "Japanese",
  ko: "Korean",
  nl: "Dutch",
  no: "Norwegian",
  pl: "Polish",
  pt: "Portuguese",
  ro: "Romanian",
  ru: "Russian",
  sv: "Swedish",
  tr: "Turkish",
  uk: "Ukrainian",
  zh: "Chinese",
};

/** The English name of a language, by its BCP 47 tag; undefined for one that is not listed. A list, so that it is the same everywhere. */
export function languageName(tag: string | undefined): string | undefined {
  const [code = ""] = (tag ?? "").toLowerCase().split("-");
  return Object.hasOwn(NAMES, code) ? NAMES[code] : undefined;
}
