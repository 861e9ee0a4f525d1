/** Sentences and the questions that the rules make of them; those about names and bare dates stand apart. */
export const askedCases: Readonly<
  Record<string, { readonly text: string; readonly questions: readonly string[] }>
> = {
  "a reason for what must be": {
    text: "The wall must be mended because the storm broke it.",
    questions: ["Why must the wall be mended?"],
  },
  "a reason for what is so": {
    text: "The harbour is closed in winter because ice blocks the quay.",
    questions: ["Why is the harbour closed in winter?"],
  },
  "the means by which it was done": {
    text: "Karsenia saved the island by building a dam.",
    questions: ["How did Karsenia save the island?", "Who saved the island?"],
  },
  "the means by which it can be done": {
    text: "The island can be saved by building a dam.",
    questions: ["How can the island be saved?"],
  },
  "what a thing is": {
    text: "A reverse centaur is a machine head on a human body.",
    questions: ["What is a reverse centaur?"],
  },
  "a condition with what follows": {
    text: "If you do not remove the file, it will be disabled.",
    questions: ["What happens if you do not remove the file?"],
  },
  "a date behind what was done": {
    text: "Karsenia annexed the island in 1921.",
    questions: ["When did Karsenia annex the island?", "Who annexed the island?"],
  },
  "a date before it": {
    text: "In March 1994 a flotilla of trawlers reached the harbour.",
    questions: ["When did a flotilla of trawlers reach the harbour?"],
  },
  "a date before it, with a comma": {
    text: "In 1789, the council banned the traffic.",
    questions: ["When did the council ban the traffic?"],
  },
  "an irregular verb": {
    text: "The miners broke the strike in 1984.",
    questions: ["When did the miners break the strike?"],
  },
  "a passive": {
    text: "The garrison was ordered to leave in 1944.",
    questions: ["When was the garrison ordered to leave?"],
  },
  "a passive with who did it": {
    text: "The old bridge was designed by Ida Holt in 1932.",
    questions: ["When was the old bridge designed by Ida Holt?", "Who designed the old bridge?"],
  },
  "an irregular participle": {
    text: "The first draft was written by Ida Holt.",
    questions: ["Who wrote the first draft?"],
  },
  "a subject with its place": {
    text: "The lighthouse at Torrin Point was finished in 1871.",
    questions: ["When was the lighthouse at Torrin Point finished?"],
  },
  "a verb that needs nothing": {
    text: "The war ended in 1995.",
    questions: ["When did the war end?"],
  },
  "a title with a preposition": {
    text: "Ida Holt wrote the Judgement on Monastic Vows in 1921.",
    questions: [
      "When did Ida Holt write the Judgement on Monastic Vows?",
      "Who wrote the Judgement on Monastic Vows?",
    ],
  },
  "two clauses with two dates": {
    text: "The mill opened in 1902, and the railway reached the town in 1911.",
    questions: ["When did the mill open?", "When did the railway reach the town?"],
  },
  "what is to come": {
    text: "The upper house will debate the bill in May 2031.",
    questions: ["When will the upper house debate the bill?"],
  },
  "participles that go on with the subject": {
    text: "Russia grew bold, invading Georgia in 2008 and annexing Crimea in 2014.",
    questions: ["When did Russia invade Georgia?", "When did Russia annex Crimea?"],
  },
  "an event that is owned": {
    text: "Russia’s invasion of Ukraine in February 2022 proved that restraint fails.",
    questions: ["What did Russia’s invasion of Ukraine prove?", "When was Russia’s invasion of Ukraine?"],
  },
  "a meeting": {
    text: "At the 2008 Bucharest Summit, while one side hesitated, the alliance gave Kyiv a soft refusal.",
    questions: ["What happened at the 2008 Bucharest Summit?", "What did the alliance give Kyiv?"],
  },
  "who did it": {
    text: "Ida Holt wrote the first draft at home.",
    questions: ["Who wrote the first draft?"],
  },
  "a claim in the present": {
    text: "The new administration now acknowledges that the town needs a bridge.",
    questions: ["What does the new administration acknowledge?"],
  },
  "a claim of several": {
    text: "The local historians believe that the tower was never finished.",
    questions: ["What do the local historians believe?"],
  },
  "a claim in the past, with its date": {
    text: "The court ruled in 2003 that the phrase required soldiers.",
    questions: ["What did the court rule?"],
  },
  "a reason": {
    text: "The court closed the road because the bridge was unsafe.",
    questions: ["Why did the court close the road?"],
  },
  "a reason of what was done": {
    text: "The proposal was returned unopened, because it addressed a duke.",
    questions: ["Why was the proposal returned unopened?"],
  },
  "a purpose": {
    text: "Torvia bought the ferry in order to reach the island.",
    questions: ["Why did Torvia buy the ferry?", "Who bought the ferry?"],
  },
  "a purpose aside": {
    text: "For Karsenia, which invaded partly to prevent a union, this was a defeat.",
    questions: ["Why did Karsenia invade?"],
  },
  "a purpose aside, of a longer name": {
    text: "For the Kingdom of Karsenia, which acted mainly to help Torvia, this was a defeat.",
    questions: ["Why did Karsenia act?"],
  },
  "a thing": {
    text: "Ida Holt wanted similar words.",
    questions: ["What did Ida Holt want?"],
  },
  "a number of things": {
    text: "The defence conceded 19 goals.",
    questions: ["How many goals did the defence concede?"],
  },
  "a person with a part in life": {
    text: "Ida Holt, a law professor from Velmark, had never held an office.",
    questions: ["Who is Ida Holt?"],
  },
};

/** Sentences of which no question may be made, and why. */
export const turnedDownCases: Readonly<Record<string, string>> = {
  "a reason for what somebody unnamed must do": "She must mend the wall because the storm broke it.",
  "a reason that points elsewhere": "The wall must be given to them because the storm broke it.",
  "a time, not a means": "The wall can be mended by evening.",
  "a comparison, not a kind": "The framework is a bit like notes in class.",
  "a superlative, not a kind": "Septic plague is the least common of them.",
  "a condition that points elsewhere": "If they remove it, the file will be disabled.",
  "a condition in passing": "(If you want the file, you can skip this.)",
  "a condition without somebody": "If using old files, the vendor will provide a path.",
  "a pronoun for a subject": "He annexed the island in 1921.",
  "a pronoun for a thing": "It was signed in 1995.",
  "a subject that points": "This refusal ended the war in 1995.",
  "a subject that points to another": "The latter signed the treaty in 1995.",
  "somebody’s sister": "Their army reached the coast in 1731.",
  "an object that points": "Karsenia annexed it in 1921.",
  "who else": "Karsenia annexed another in 1921.",
  "a denial": "Karsenia did not annex the island in 1921.",
  never: "Karsenia never annexed the island.",
  nobody: "Nobody signed the treaty in 1995.",
  nearly: "Karsenia nearly annexed the island in 1921.",
  "what would have been": "Karsenia would have annexed the island in 1921.",
  "what may be": "Karsenia may have annexed the island in 1921.",
  "a condition": "If Karsenia annexed the island in 1921, the treaty was void.",
  "a rumour": "Karsenia reportedly annexed the island in 1921.",
  "what somebody says": "Critics said that Karsenia annexed the island in 1921.",
  "speech in quotation marks": "“Karsenia annexed the island in 1921,” the minister said.",
  "single quotation marks": "The minister said: 'Karsenia annexed the island in 1921.'",
  "a question": "Was the treaty signed in 1995?",
  "a question with a statement in it": "Karsenia annexed the island in 1921, but why?",
  "a participle that is no verb": "The treaty signed in 1995 was void.",
  "a long subject":
    "The former deputy minister of the interior of the old federal republic of Karsenia resigned in 1921.",
  "a subject with a clause": "The minister who signed the treaty died in 1921.",
  "a subject with what lies aside": "The minister, an old man, died in 1921.",
  "a long object":
    "Karsenia annexed the northern half of the large and sparsely settled island of Skarn near Torvia in 1921.",
  "a list of subjects": "Salt, wool and timber reached the harbour in 1412.",
  "adjectives in a row": "Karsenia began a long, bitter war in 1921.",
  "a verb without its object": "Karsenia signed, in 1921, what nobody had read.",
  "a comparison": "Exports rose more than in 2008.",
  "a limit": "By 1730 the pans yielded 9,000 tons of salt.",
  "no verb": "A long war in 1921.",
  "a title with small words": "The history of the port, 1100 to 2010.",
  "a name that may be a word": "Loss opened the sluices on 5 May 1731. The loss of Colonel Loss was felt.",
  "an adverb that opens": "Quickly the island was forgotten.",
  "another language": "Karsenien annektierte die Insel im Jahr 1921.",
  "all in capitals": "KARSENIA ANNEXED THE ISLAND IN 1921.",
  "an opening word that may be a name": "Mills believe that steam is the future.",
  "a participle of what was done before": "Russia waited, having broken the codes in 1940.",
  "a participle with its doer": "Troops controlled by Karsenia reached the coast in 1863.",
  "a rank that is cut off": "Torvia defeated Maj. Gen. Holt in 1862.",
  "a noun that looks like a claim": "The alliance of city states that fought was weak.",
  "a name in small letters": "In the end holt insisted that the song was new.",
  "what was decided": "In 1950 the decision was made to build what nobody needed.",
  "an object that goes on": "Torvia replaced a market built in 1808.",
  "somebody’s purpose aside":
    "Critics said that for Karsenia, which invaded partly to prevent a union, this was a defeat.",
  "how often": "Karsenia attacked three times.",
  "whose it was": "The soldiers lost their heating in 2019.",
};

/** What is asked about names. */
export const nameCases: Readonly<
  Record<string, { readonly text: string; readonly names: readonly string[] }>
> = {
  "a full name": { text: "In the end the crown went to Ida Holt.", names: ["Ida Holt"] },
  "a name with its article": {
    text: "Later they signed the Grey Sea Treaty.",
    names: ["the Grey Sea Treaty"],
  },
  "a name with “of”": {
    text: "They belonged to the League of Nine Harbours.",
    names: ["the League of Nine Harbours"],
  },
  "the whole of two names": {
    text: "They met Ida Holt at noon. Later they thanked Holt.",
    names: ["Ida Holt"],
  },
  "a single name that comes up again": {
    text: "They sailed to Skarn. Nobody lived on Skarn.",
    names: ["Skarn"],
  },
  "a single name that comes up once": { text: "They sailed to Skarn at noon.", names: [] },
  "a people": { text: "It was a Ukrainian. It was the first Ukrainian.", names: [] },
  "a name before a noun": {
    text: "They left the Trump administration. They joined the Trump party.",
    names: [],
  },
  "one of several": { text: "They spoke of a Duke of Sarn.", names: [] },
  "a name with its date": { text: "They met at the 2008 Bucharest Summit.", names: [] },
  "a month": { text: "They met in March. They parted in March.", names: [] },
};
