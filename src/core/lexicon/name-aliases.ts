/**
 * Countries with their people, languages and seats of government, as an atlas has them. An article writes "Moscow" or "the Kremlin" for what a
 * reader calls Russia. The first word of a row is the country; words after the bar stand for its government only.
 */
const ROWS = `
u.s. us usa america american americans | washington
u.k. uk britain british britons england english | london
russia russian russians | moscow kremlin
ukraine ukrainian ukrainians | kyiv kiev
france french | paris
germany german germans | berlin
china chinese | beijing
japan japanese | tokyo
india indian indians | delhi
pakistan pakistani pakistanis | islamabad
iran iranian iranians persia persian | tehran
iraq iraqi iraqis | baghdad
israel israeli israelis | jerusalem
egypt egyptian egyptians | cairo
turkey turkish turks türkiye turkiye | ankara
syria syrian syrians | damascus
saudi saudis | riyadh
afghanistan afghan afghans | kabul
italy italian italians | rome
spain spanish spaniards | madrid
portugal portuguese | lisbon
poland polish poles | warsaw
hungary hungarian hungarians | budapest
austria austrian austrians | vienna
switzerland swiss | bern
belgium belgian belgians | brussels
netherlands dutch holland | hague
denmark danish danes | copenhagen
sweden swedish swedes | stockholm
norway norwegian norwegians | oslo
finland finnish finns | helsinki
iceland icelandic icelanders | reykjavik
ireland irish | dublin
scotland scottish scots | edinburgh
wales welsh | cardiff
greece greek greeks | athens
romania romanian romanians | bucharest
bulgaria bulgarian bulgarians | sofia
serbia serbian serbs | belgrade
croatia croatian croats | zagreb
czechia czech czechs | prague
slovakia slovak slovaks | bratislava
georgia georgian georgians | tbilisi
armenia armenian armenians | yerevan
azerbaijan azerbaijani azeris | baku
belarus belarusian belarusians | minsk
kazakhstan kazakh kazakhs | astana
lithuania lithuanian lithuanians | vilnius
latvia latvian latvians | riga
estonia estonian estonians | tallinn
canada canadian canadians | ottawa
mexico mexican mexicans
brazil brazilian brazilians
argentina argentine argentinian argentines
chile chilean chileans
peru peruvian peruvians
colombia colombian colombians
venezuela venezuelan venezuelans | caracas
cuba cuban cubans | havana
australia australian australians | canberra
zealand zealander zealanders
indonesia indonesian indonesians | jakarta
malaysia malaysian malaysians
philippines philippine filipino filipinos | manila
vietnam vietnamese | hanoi
thailand thai thais | bangkok
korea korean koreans
taiwan taiwanese | taipei
mongolia mongolian mongol mongols
nigeria nigerian nigerians
kenya kenyan kenyans | nairobi
ethiopia ethiopian ethiopians
africa african africans
asia asian asians
europe european europeans e.u. eu
`;

/** The same country by another word. */
const SAME_COUNTRY = 0.9;
/** A capital for its government, or the other way round: often, not always. */
const GOVERNMENT = 0.6;

interface Alias {
  readonly word: string;
  readonly similarity: number;
}

const ALIASES: ReadonlyMap<string, readonly Alias[]> = new Map(
  ROWS.trim()
    .split("\n")
    .flatMap((row) => {
      const [people = [], seats = []] = row.split("|").map((part) => part.trim().split(/\s+/));
      return [...people, ...seats].map(
        (word) =>
          [
            word,
            [
              ...people
                .filter((other) => other !== word)
                .map((other) => ({
                  word: other,
                  similarity: people.includes(word) ? SAME_COUNTRY : GOVERNMENT,
                })),
              ...seats
                .filter((other) => other !== word)
                .map((other) => ({ word: other, similarity: GOVERNMENT })),
            ],
          ] as const,
      );
    }),
);

/** Small letters make these something else. */
const ALSO_WORDS: ReadonlySet<string> = new Set(["polish", "poles", "turkey", "china"]);

/**
 * Other words for the same country, its people or its government. Empty for words that name none.
 *
 * @param word - folded
 * @param isName - written with a capital
 */
export const aliasesOf = (word: string, isName: boolean): readonly Alias[] =>
  (!isName && ALSO_WORDS.has(word) ? undefined : ALIASES.get(word)) ?? [];

/** Words of the table that name a country and not its people, besides the first of each row. */
const COUNTRIES: ReadonlySet<string> = new Set(
  "us usa america uk britain england persia türkiye turkiye holland eu e.u.".split(" "),
);
/** First of their rows, though nobody calls the country so. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(["saudi"]);
const PEOPLE: ReadonlySet<string> = new Set(
  ROWS.trim()
    .split("\n")
    .flatMap((row) => {
      const [country = "", ...others] = (row.split("|")[0] ?? "").trim().split(/\s+/);
      return [
        ...(NO_COUNTRIES.has(country) ? [country] : []),
        ...others.filter((word) => !COUNTRIES.has(word)),
      ];
    }),
);

/**
 * True for what is said of the people or the language of a country: “Russian”, “Dutch”.
 *
 * @param word - folded
 */
export const isOfPeople = (word: string): boolean => PEOPLE.has(word);
