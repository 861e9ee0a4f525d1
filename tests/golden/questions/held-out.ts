/**
 * Questions for judging only, never for tuning: no weight, threshold, word list or rule may be chosen because of what
 * happens to these. Whoever tunes uses `ukraine-security-guarantees.ts`, which asks about the same article, and looks here
 * at the totals alone. A question that has been tuned to is no longer worth anything here and must be replaced.
 */
import type { AnswerableQuestion, UnanswerableQuestion } from "./ukraine-security-guarantees.ts";

export type { AnswerableQuestion, UnanswerableQuestion };

/** Half of these are paraphrases, which is how people ask who have not yet read the article. */
export const answerable: readonly AnswerableQuestion[] = [
  // In the article's words
  { question: "What does Ukraine require?", expected: "Ukraine requires credible security guarantees", paragraph: 1, style: "plain" },
  { question: "Where was the summit held in 2008?", expected: "At the 2008 Bucharest Summit", paragraph: 2, style: "plain" },
  { question: "Why did they say Ukraine was too distinct?", expected: "Ukraine too distinct from core U.S. interests", paragraph: 2, style: "plain" },
  { question: "Which countries did Russia invade under Putin?", expected: "invading Georgia in 2008", paragraph: 3, style: "plain" },
  { question: "Was non-lethal aid provided?", expected: "training missions, non-lethal aid", paragraph: 3, style: "plain" },
  { question: "Did anyone punish Russia for its military adventurism?", expected: "This refusal both to support Ukraine meaningfully and punish Russia", paragraph: 3, style: "plain" },
  { question: "How destructive would another Russian invasion be?", expected: "larger, more destructive", paragraph: 4, style: "plain" },
  { question: "What is Ukraine worth integrating into?", expected: "worth integrating into Western security structures", paragraph: 5, style: "plain" },
  { question: "What did Russia want to restore?", expected: "restore its sphere of influence", paragraph: 6, style: "plain" },

  // Keywords only
  { question: "training missions", expected: "The provision of training missions", paragraph: 3, style: "keywords" },
  { question: "artillery infantry", expected: "artillery, infantry, air force, and navy", paragraph: 5, style: "keywords" },
  { question: "allies adversaries", expected: "America’s allies and adversaries", paragraph: 7, style: "keywords" },

  // Misspelt
  { question: "wat hapens without credable guarentees", expected: "another Russian invasion becomes probable", paragraph: 4, style: "typos" },
  { question: "did the bush admin suport nato membrship for ukrain", expected: "the Bush administration supported Ukraine’s NATO membership aspirations", paragraph: 2, style: "typos" },
  { question: "is it a big recalibraton of us polcy towards europ", expected: "most significant strategic recalibration in U.S. policy toward Europe", paragraph: 1, style: "typos" },

  // In the asker's own words
  { question: "Who was in favor of letting Ukraine into the alliance?", expected: "the Bush administration supported Ukraine’s NATO membership aspirations", paragraph: 2, style: "paraphrase" },
  { question: "Which year was the attack on Tbilisi's country, Georgia?", expected: "invading Georgia in 2008", paragraph: 3, style: "paraphrase" },
  { question: "Did politicians in DC rule out defending Ukraine during the Obama years?", expected: "America would never guarantee Ukrainian security", paragraph: 2, style: "paraphrase" },
  { question: "What was the downside of committing to Ukraine supposed to be?", expected: "the risks were too high", paragraph: 2, style: "paraphrase" },
  { question: "Who did people assume would determine Ukraine's fate?", expected: "something Putin would ultimately decide upon", paragraph: 3, style: "paraphrase" },
  { question: "What kind of help did Kyiv's soldiers get before the big war?", expected: "training missions, non-lethal aid, and eventually, Javelin missiles", paragraph: 3, style: "paraphrase" },
  { question: "Did holding back keep the peace?", expected: "American restraint didn’t prevent conflict", paragraph: 3, style: "paraphrase" },
  { question: "Is keeping Ukraine in limbo a good idea?", expected: "leaving Ukraine in a security gray zone", paragraph: 4, style: "paraphrase" },
  { question: "How likely is it that Moscow strikes again in the next ten years?", expected: "another Russian invasion becomes probable within a decade", paragraph: 4, style: "paraphrase" },
  { question: "Do the Ukrainians deserve some of the credit?", expected: "Ukraine has certainly helped itself", paragraph: 5, style: "paraphrase" },
  { question: "What damage has Kyiv's military done to Moscow's?", expected: "heavily degraded Russia’s artillery, infantry, air force, and navy", paragraph: 5, style: "paraphrase" },
  { question: "Why would Ukraine be useful to the West?", expected: "a strategic asset worth integrating", paragraph: 5, style: "paraphrase" },
  { question: "What was Moscow trying to stop when it attacked?", expected: "to prevent Ukraine’s Western security integration", paragraph: 6, style: "paraphrase" },
  { question: "What would other countries learn from a US promise to protect Ukraine?", expected: "the U.S. will defend its position as a leader of the free world", paragraph: 7, style: "paraphrase" },
  { question: "Does it matter for Washington's change of heart how the peace talks turn out?", expected: "However negotiations with Russia to end the war in Ukraine conclude", paragraph: 1, style: "paraphrase" },
];

/** Abstaining is right for each of these. */
export const unanswerable: readonly UnanswerableQuestion[] = [
  // Near: the article's people, places and topics
  { question: "How many civilians died in Ukraine?", closeness: "near", why: "No losses are counted." },
  { question: "When did Georgia invade Russia?", closeness: "near", why: "The roles are swapped: Russia invaded Georgia." },
  { question: "Who is the secretary general of NATO?", closeness: "near", why: "NATO is named, nobody who leads it is." },
  { question: "When did Ukraine become a member of NATO?", closeness: "near", why: "False premise: it was given a soft rejection." },
  { question: "What happened in Crimea in 1954?", closeness: "near", why: "Wrong year: only 2014 is told." },
  { question: "When did Russia annex Belarus?", closeness: "near", why: "Wrong name: Belarus is not mentioned." },
  { question: "Why did Trump support the invasion of Crimea?", closeness: "near", why: "False premise: nothing of the kind is said." },
  { question: "How much does a Javelin missile cost?", closeness: "near", why: "The missiles are named, their price is not." },
  { question: "What sanctions did the US impose on Moscow?", closeness: "near", why: "Sanctions are not mentioned." },
  { question: "Will American troops be stationed in Ukraine?", closeness: "near", why: "What the guarantees consist of is not said." },
  { question: "When was Barack Obama born?", closeness: "near", why: "Obama is named; his birth is not." },
  { question: "What did Merkel say at the summit?", closeness: "near", why: "Merkel is not mentioned." },
  { question: "Will the Clintons be held in contempt?", closeness: "near", why: "The Clintons occur only in a teaser for another article." },
  { question: "When was this article published?", closeness: "near", why: "The text gives no date of its own." },
  { question: "How many drones did Ukrainian forces use?", closeness: "near", why: "Drones are not mentioned." },
  { question: "donbas mariupol", closeness: "near", why: "Neither place is mentioned." },

  // Far: something else altogether
  { question: "Who won Wimbledon last year?", closeness: "far", why: "Sports." },
  { question: "What goes into a good carbonara?", closeness: "far", why: "Cooking." },
  { question: "How do I fix a merge conflict in git?", closeness: "far", why: "Programming; “conflict” is another word here." },
  { question: "good morning everyone", closeness: "far", why: "A greeting." },
  { question: "Who is the mayor of London?", closeness: "far", why: "Other politics." },
  { question: "How tall is Mount Everest?", closeness: "far", why: "Geography of another part of the world." },
  { question: "Who wrote Pride and Prejudice?", closeness: "far", why: "Literature." },
  { question: "can you recommend a good horror movie", closeness: "far", why: "Films." },
];
