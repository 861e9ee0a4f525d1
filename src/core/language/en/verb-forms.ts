/**
 * Irregular verbs: base form, past, participle where it differs. Those whose forms the
 * stemmer brings together, and rare ones, are left out.
 */
const ROWS = `
arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became; begin began begun; bend bent; bet bet;
bind bound; bite bit bitten; blow blew blown; break broke broken; breed bred; bring brought; build built; burn burnt; burst burst;
buy bought; catch caught; choose chose chosen; cling clung; come came; cost cost; creep crept; cut cut; deal dealt; dig dug; draw drew drawn;
dream dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found;
flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten;
give gave given; go went gone; grind ground; grow grew grown; hang hung; hear heard; hide hid hidden; hit hit; hold held; hurt hurt;
keep kept; kneel knelt; know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt; leave left; lend lent; let let; lie lay lain;
light lit; lose lost; make made; mean meant; meet met; overcome overcame; overthrow overthrew overthrown; overtake overtook overtaken; pay paid; put put; quit quit; read read; rid rid;
ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; set set; shake shook shaken;
shed shed; shine shone; shoot shot; shrink shrank shrunk; shut shut; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept;
slide slid; speak spoke spoken; spell spelt; spend spent; spin spun; split split; spread spread; spring sprang sprung; stand stood;
steal stole stolen; stick stuck; sting stung; strike struck stricken; strive strove striven; swear swore sworn; sweep swept; swim swam swum;
swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; undergo underwent undergone;
understand understood; undertake undertook undertaken; wake woke woken; wear wore worn; weave wove woven; weep wept; win won;
wind wound; withdraw withdrew withdrawn; withstand withstood; write wrote written
`;

const VERBS = ROWS.split(";").map((row) => {
  const [base = "", past = "", participle = past] = row.trim().split(/\s+/);
  return { base, past, participle };
});

const BASES: ReadonlyMap<string, string> = new Map(
  VERBS.flatMap(({ base, past, participle }) => [
    [past, base],
    [participle, base],
  ]),
);
const PASTS: ReadonlyMap<string, string> = new Map(VERBS.map(({ past, participle }) => [participle, past]));
const ONLY_PARTICIPLES: ReadonlySet<string> = new Set(
  VERBS.filter(({ past, participle }) => past !== participle).map(({ participle }) => participle),
);

/** The base form of an irregular verb's past or participle ("rise" for "rose"); any other word as it is. */
export const baseForm = (word: string): string => BASES.get(word) ?? word;

/** True for what has the form of a past or of a participle: "annexed", "rose", "written". Nouns in -ed and the like as well. */
export const isPastForm = (word: string): boolean => BASES.has(word) || /\p{L}{2}ed$/u.test(word);

/** The past of the verb that a participle belongs to: “wrote” for “written”, “signed” for “signed”. */
export const pastOfParticiple = (participle: string): string => PASTS.get(participle) ?? participle;

/** True for participles that are no past: “written”, “gone”. */
export const isOnlyParticiple = (word: string): boolean =>
  ONLY_PARTICIPLES.has(word) && !VERBS.some(({ past }) => past === word);

/** True for an irregular past that is no participle: “wrote”, “went”. What it stands in has that verb, for sure. */
export const isOnlyPast = (word: string): boolean =>
  VERBS.some(({ past, participle }) => past === word && participle !== word);
