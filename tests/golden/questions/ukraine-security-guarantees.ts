/**
 * Questions for tuning and for the floor that only moves up, about the piece “Peace negotiations aside, Ukraine’s
 * security guarantees are a big deal”. Questions that only judge are in `held-out.ts`.
 */

/** A question that one sentence of the piece answers. */
export interface AnswerableQuestion {
  readonly question: string;
  /** Words that the first quote must contain, exactly as the piece has them, all within one sentence. */
  readonly expected: string;
  /** Paragraph that holds `expected`, from 1, without the title and what surrounds the piece on its page. */
  readonly paragraph: number;
  /** How it is asked: in the piece's words, as bare keywords, misspelt, or in words of the asker's own. */
  readonly style: "plain" | "keywords" | "typos" | "paraphrase";
  /** Why this sentence and no other, where that is not plain to see. */
  readonly why?: string;
}

/** A question that the piece leaves open: the honest reply is that it does not say. */
export interface UnanswerableQuestion {
  readonly question: string;
  /** Near: the piece's people, places and topics. Far: something else altogether. */
  readonly closeness: "near" | "far";
  /** Why the piece does not answer it. */
  readonly why: string;
}

/** Every sentence of the piece is expected at least once. */
export const answerable: readonly AnswerableQuestion[] = [
  // In the piece's words
  { question: "When did Russia annex Crimea?", expected: "annexing Crimea in 2014", paragraph: 3, style: "plain" },
  { question: "When did Russia invade Georgia?", expected: "invading Georgia in 2008", paragraph: 3, style: "plain" },
  { question: "When did Russia invade Ukraine?", expected: "invasion of Ukraine in February 2022", paragraph: 3, style: "plain" },
  { question: "What happened at the 2008 Bucharest Summit?", expected: "the alliance gave Kyiv a soft rejection", paragraph: 2, style: "plain" },
  { question: "Did the Bush administration support Ukraine's NATO membership?", expected: "the Bush administration supported Ukraine’s NATO membership aspirations", paragraph: 2, style: "plain" },
  { question: "What did the alliance give Kyiv?", expected: "soft rejection", paragraph: 2, style: "plain" },
  { question: "What does the Trump administration acknowledge now?", expected: "Ukraine requires credible security guarantees", paragraph: 1, style: "plain" },
  { question: "What shift has occurred in Washington?", expected: "a profound shift has already occurred in Washington", paragraph: 1, style: "plain" },
  { question: "How significant is this strategic recalibration in US policy toward Europe?", expected: "most significant strategic recalibration in U.S. policy toward Europe", paragraph: 1, style: "plain", why: "“US” has to find “U.S.”" },
  { question: "How significant is the transformation?", expected: "The transformation is significant", paragraph: 2, style: "plain", why: "A short sentence that says just this." },
  { question: "What did many in Washington insist under President Obama?", expected: "America would never guarantee Ukrainian security", paragraph: 2, style: "plain" },
  { question: "Which president was in office when many insisted America would never guarantee Ukrainian security?", expected: "especially under President Barack Obama", paragraph: 2, style: "plain" },
  { question: "Why did they argue that the commitment was too difficult?", expected: "the risks were too high, the commitment too difficult to undertake", paragraph: 2, style: "plain" },
  { question: "What did people come to believe about Putin and Ukraine?", expected: "Ukraine was something Putin would ultimately decide upon", paragraph: 3, style: "plain" },
  { question: "How did Democratic and Republican administrations help Ukraine?", expected: "provided Ukraine with limited assistance", paragraph: 3, style: "plain" },
  { question: "Did they advance meaningful NATO commitments?", expected: "refrained from advancing meaningful NATO commitments", paragraph: 3, style: "plain" },
  { question: "Why was the provision of Javelin missiles calibrated?", expected: "calibrated to avoid angering Russia", paragraph: 3, style: "plain" },
  { question: "What led Moscow to believe it could get away with a larger war?", expected: "This refusal both to support Ukraine meaningfully and punish Russia", paragraph: 3, style: "plain" },
  { question: "What did Russia's invasion of Ukraine prove?", expected: "proved that American restraint didn’t prevent conflict", paragraph: 3, style: "plain" },
  { question: "Did American restraint prevent conflict?", expected: "American restraint didn’t prevent conflict — it invited it", paragraph: 3, style: "plain" },
  { question: "What do Washington policymakers recognize now?", expected: "leaving Ukraine in a security gray zone only allows Russian-related security challenges to metastasize", paragraph: 4, style: "plain" },
  { question: "What does the author think about leaving Ukraine in a gray zone?", expected: "only allows Russian-related security challenges to metastasize", paragraph: 4, style: "plain" },
  { question: "What happens without credible American-backed guarantees?", expected: "another Russian invasion becomes probable within a decade", paragraph: 4, style: "plain" },
  { question: "How soon is another Russian invasion probable?", expected: "within a decade", paragraph: 4, style: "plain" },
  { question: "Has Ukraine helped itself?", expected: "Ukraine has certainly helped itself", paragraph: 5, style: "plain" },
  { question: "What have Ukrainian forces degraded?", expected: "heavily degraded Russia’s artillery, infantry, air force, and navy", paragraph: 5, style: "plain" },
  { question: "How many years of war have there been?", expected: "nearly four years of war", paragraph: 5, style: "plain" },
  { question: "Who degraded Russia's navy?", expected: "Ukrainian forces have heavily degraded", paragraph: 5, style: "plain" },
  { question: "What does this success make Ukraine appear as?", expected: "as a strategic asset worth integrating into Western security structures", paragraph: 5, style: "plain" },
  { question: "Why did Russia invade?", expected: "invaded partly to prevent Ukraine’s Western security integration", paragraph: 6, style: "plain", why: "Other sentences say when and with what result; this one says why." },
  { question: "What would U.S. security guarantees to Kyiv represent for Russia?", expected: "a historic strategic defeat", paragraph: 6, style: "plain" },
  { question: "What message would they send to America's allies and adversaries?", expected: "the U.S. will defend its position as a leader of the free world", paragraph: 7, style: "plain" },

  // Keywords only
  { question: "javelin missiles", expected: "Javelin missiles", paragraph: 3, style: "keywords" },
  { question: "bucharest summit", expected: "At the 2008 Bucharest Summit", paragraph: 2, style: "keywords" },
  { question: "crimea", expected: "annexing Crimea in 2014", paragraph: 3, style: "keywords" },
  { question: "barack obama", expected: "especially under President Barack Obama", paragraph: 2, style: "keywords" },
  { question: "sphere of influence", expected: "restore its sphere of influence", paragraph: 6, style: "keywords" },
  { question: "security gray zone", expected: "leaving Ukraine in a security gray zone", paragraph: 4, style: "keywords" },
  { question: "american charity", expected: "indefinite American charity", paragraph: 5, style: "keywords" },
  { question: "february 2022", expected: "invasion of Ukraine in February 2022", paragraph: 3, style: "keywords" },
  { question: "leader of the free world", expected: "a leader of the free world", paragraph: 7, style: "keywords" },

  // Misspelt
  { question: "wat happend at the Bucarest sumit", expected: "the alliance gave Kyiv a soft rejection", paragraph: 2, style: "typos" },
  { question: "when did rusia anex crimea", expected: "annexing Crimea in 2014", paragraph: 3, style: "typos" },
  { question: "wen did russia invaed goergia", expected: "invading Georgia in 2008", paragraph: 3, style: "typos" },
  { question: "what does the trump adminstration aknowledge", expected: "Ukraine requires credible security guarantees", paragraph: 1, style: "typos" },
  { question: "is ukriane a stratgic aset", expected: "a strategic asset worth integrating", paragraph: 5, style: "typos" },
  { question: "did amercan restrant prevnt the conflit?", expected: "American restraint didn’t prevent conflict", paragraph: 3, style: "typos" },
  { question: "what mesage does it send to americas alies and advesaries", expected: "send a message to America’s allies and adversaries", paragraph: 7, style: "typos" },
  { question: "wich parts of the russian militery did ukranian forces degrad", expected: "artillery, infantry, air force, and navy", paragraph: 5, style: "typos" },
  { question: "why were javlin misiles and trainning misions calibrated", expected: "calibrated to avoid angering Russia", paragraph: 3, style: "typos" },
  { question: "is it a historc strategc defeet for rusia", expected: "a historic strategic defeat", paragraph: 6, style: "typos" },
  { question: "what did many in washingtn insist catagorically under obamma", expected: "America would never guarantee Ukrainian security", paragraph: 2, style: "typos" },

  // In the asker's own words
  { question: "Was Ukraine allowed to join NATO back in 2008?", expected: "the alliance gave Kyiv a soft rejection", paragraph: 2, style: "paraphrase" },
  { question: "When did Moscow seize the Crimean peninsula?", expected: "annexing Crimea in 2014", paragraph: 3, style: "paraphrase" },
  { question: "When did the full-scale attack begin?", expected: "invasion of Ukraine in February 2022", paragraph: 3, style: "paraphrase" },
  { question: "What weapons did the US send to Kyiv?", expected: "Javelin missiles", paragraph: 3, style: "paraphrase", why: "The only sentence that names a weapon that was given." },
  { question: "Why was the US so careful about what it sent to Kyiv?", expected: "calibrated to avoid angering Russia", paragraph: 3, style: "paraphrase" },
  { question: "What were the reasons against promising to protect Kyiv?", expected: "the risks were too high", paragraph: 2, style: "paraphrase" },
  { question: "How badly has the Russian army been hurt?", expected: "heavily degraded Russia’s artillery, infantry, air force, and navy", paragraph: 5, style: "paraphrase" },
  { question: "How long have they been fighting?", expected: "nearly four years of war", paragraph: 5, style: "paraphrase" },
  { question: "Could Moscow attack again if the US makes no promise?", expected: "another Russian invasion becomes probable", paragraph: 4, style: "paraphrase" },
  { question: "Would a new war spread to other countries?", expected: "extend beyond Ukraine’s borders", paragraph: 4, style: "paraphrase" },
  { question: "What was Putin's goal in starting the war?", expected: "restore its sphere of influence", paragraph: 6, style: "paraphrase" },
  { question: "Is Ukraine just a burden that lives off US handouts?", expected: "not as a perpetual dependent requiring indefinite American charity", paragraph: 5, style: "paraphrase" },
  { question: "Was Trump's team quick to come around?", expected: "It’s taken the Trump administration time to get there", paragraph: 4, style: "paraphrase" },
  { question: "Did both parties give only a little support?", expected: "both Democratic and Republican administrations provided Ukraine with limited assistance", paragraph: 3, style: "paraphrase" },
  { question: "What made the Kremlin think nobody would stop it?", expected: "led Moscow to believe it could get away with a larger war", paragraph: 3, style: "paraphrase" },
  { question: "Would US guarantees be a loss for the Kremlin?", expected: "a historic strategic defeat", paragraph: 6, style: "paraphrase" },
  { question: "For how long has America not changed its European strategy this much?", expected: "in 15 years", paragraph: 1, style: "paraphrase" },
  { question: "What has changed in the White House's view of protecting Ukraine?", expected: "the Trump administration now acknowledges that Ukraine requires credible security guarantees", paragraph: 1, style: "paraphrase" },
];

/** Abstaining is right for each of these. */
export const unanswerable: readonly UnanswerableQuestion[] = [
  // Near: the piece's people, places and topics
  { question: "How many soldiers did Russia lose?", closeness: "near", why: "Forces were degraded; no number of dead or wounded is given." },
  { question: "When was NATO founded?", closeness: "near", why: "NATO is named, its history is not told." },
  { question: "When did Poland annex Crimea?", closeness: "near", why: "Wrong name: Russia annexed Crimea; Poland is not mentioned." },
  { question: "Why did Obama invade Georgia?", closeness: "near", why: "False premise: Russia invaded Georgia." },
  { question: "When did Ukraine invade Russia?", closeness: "near", why: "The roles are swapped: Russia invaded Ukraine." },
  { question: "When did Russia invade Finland?", closeness: "near", why: "Wrong name: Finland is not mentioned." },
  { question: "What did Zelensky say about the security guarantees?", closeness: "near", why: "Zelensky is not mentioned." },
  { question: "Who is the author?", closeness: "near", why: "The text names no author." },
  { question: "When did the Clintons testify before Congress?", closeness: "near", why: "The Clintons occur only in a teaser for another piece." },
  { question: "Why did the Clintons skip their depositions?", closeness: "near", why: "The Clintons occur only in a teaser for another piece, which gives no reason." },
  { question: "What happened at the 2012 Chicago Summit?", closeness: "near", why: "Wrong year and place: only the 2008 summit in Bucharest is told." },
  { question: "What did Russia do in 2018?", closeness: "near", why: "Wrong year: 2008, 2014 and 2022 are told, 2018 is not." },
  { question: "How many Javelin missiles did the US deliver?", closeness: "near", why: "The missiles are named, their number is not." },
  { question: "How much money did America give Ukraine?", closeness: "near", why: "Assistance is called limited; no sum is given." },
  { question: "Who is the president of Ukraine?", closeness: "near", why: "No Ukrainian politician is named." },
  { question: "What did Germany and France say in Bucharest?", closeness: "near", why: "Of the members only the United States is told of." },
  { question: "What did Biden promise Kyiv?", closeness: "near", why: "Biden is not mentioned." },
  { question: "What does China think about the security guarantees?", closeness: "near", why: "China is not mentioned." },
  { question: "When will the war in Ukraine end?", closeness: "near", why: "The negotiations are left open: “However negotiations … conclude”." },
  { question: "Where are the peace talks taking place?", closeness: "near", why: "Negotiations are mentioned, without a place." },
  { question: "How many people live in Crimea?", closeness: "near", why: "Crimea is mentioned for its annexation only." },
  { question: "How old is Vladimir Putin?", closeness: "near", why: "Putin is named; his age is not." },
  { question: "Which ships of the Russian navy were sunk?", closeness: "near", why: "The navy was degraded; no ship is named." },
  { question: "How long did the war in Georgia last?", closeness: "near", why: "Its year is given, its length is not." },
  { question: "Did Trump meet Putin in Alaska?", closeness: "near", why: "Both are mentioned, a meeting is not." },
  { question: "What did the Reagan administration think of Ukraine's NATO membership?", closeness: "near", why: "Wrong name: the Bush administration is told of." },
  { question: "nuclear weapons budapest memorandum", closeness: "near", why: "Neither the weapons nor the memorandum is mentioned; Budapest is not Bucharest." },
  { question: "how many tanks has rusia lost in ukrane", closeness: "near", why: "Tanks are not mentioned and no losses are counted." },

  // Far: something else altogether
  { question: "Who won the 2018 World Cup?", closeness: "far", why: "Sports." },
  { question: "How many goals has Messi scored?", closeness: "far", why: "Sports." },
  { question: "Who won the Super Bowl?", closeness: "far", why: "Sports." },
  { question: "How do I bake sourdough bread?", closeness: "far", why: "Cooking." },
  { question: "How long should I boil an egg?", closeness: "far", why: "Cooking." },
  { question: "How do I reverse a linked list in Python?", closeness: "far", why: "Programming." },
  { question: "What is the difference between let and const?", closeness: "far", why: "Programming." },
  { question: "hello", closeness: "far", why: "A greeting." },
  { question: "How are you today?", closeness: "far", why: "A greeting." },
  { question: "thanks, good bot!", closeness: "far", why: "Small talk." },
  { question: "Tell me a joke", closeness: "far", why: "Small talk." },
  { question: "What is the capital of Australia?", closeness: "far", why: "Geography of another part of the world." },
  { question: "What is the weather like tomorrow?", closeness: "far", why: "Weather." },
  { question: "Who is the prime minister of Japan?", closeness: "far", why: "Other politics." },
  { question: "What are the effects of Brexit on fishing?", closeness: "far", why: "Other politics." },
  { question: "Who painted the Mona Lisa?", closeness: "far", why: "Art." },
  { question: "What is photosynthesis?", closeness: "far", why: "Science." },
  { question: "How far away is the moon?", closeness: "far", why: "Science." },
  { question: "best gaming laptop under 1000 dollars", closeness: "far", why: "Shopping." },
  { question: "When does the next season of Stranger Things come out?", closeness: "far", why: "Television." },
  { question: "What is 17 times 23?", closeness: "far", why: "Arithmetic." },
];
