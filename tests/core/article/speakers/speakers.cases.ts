/** Sentences, and whom each is by: null for the author. */
export const reportedCases: Record<string, { text: string; speakers: (string | null)[] }> = {
  "said that": { text: "The Pope said that the war must end.", speakers: ["the Pope, as reported"] },
  "argue that": { text: "Critics argue that the plan is too dear.", speakers: ["critics, as reported"] },
  "according to": {
    text: "The bridge was open, according to the police.",
    speakers: ["the police, as reported"],
  },
  "in their view": {
    text: "In the council’s view, the harbour is safer.",
    speakers: ["the council, as reported"],
  },
  "a quotation": {
    text: "“The wall cannot be saved,” said Paul Ade, who leads the office.",
    speakers: ["Paul Ade, as quoted"],
  },
  "a question in a quotation": { text: "“What is it?” asked Ada Holm.", speakers: ["Ada Holm, as quoted"] },
  "a description between commas": {
    text: "Paul Ade, who leads the office, said the wall was lost.",
    speakers: ["Paul Ade, as reported"],
  },
  "at the end": {
    text: "Work will last two years, the council said.",
    speakers: ["the council, as reported"],
  },
  "a letter": {
    text: "This from a farmer: “You are not leading this nation.”",
    speakers: ["a farmer, as quoted"],
  },
  "two sentences of one speaker": {
    text: "“We shall fight,” said Ada Holm. “We shall never give up.”",
    speakers: ["Ada Holm, as quoted", "Ada Holm, as quoted"],
  },
  "he, named before": {
    text: "Ada Holm said that the dam would hold. She added that nobody need leave.",
    speakers: ["Ada Holm, as reported", "Ada Holm, as reported"],
  },
};

export const authorCases: Record<string, string> = {
  "a phrase in quotation marks": "He called it “a disgrace”.",
  "what somebody did": "The mayor announced the closure of the mill.",
  "a warning of something": "She warned of a flood in 1911.",
  "a subordinate clause": "When Marsh said that the school would close, the crowd laughed.",
  "the author": "I argued that it was wrong.",
  "a noun": "The claims that failed were thrown out.",
  "a noun after a possessor": "Vendors’ claims that their product will work are seldom tested.",
  nobody: "Nobody said that it was easy.",
  "a question word": "What he said that night is not known.",
  "those who": "Those who believe that the earth is flat are few.",
  "no saying": "The court did not say whether it was legal.",
  "a sign": "The sign reads “No entry”.",
};

/** Blocks of a conversation, and who speaks in each: null for the author. */
export const turnCases: Record<string, { title?: string; blocks: string[]; speakers: (string | null)[] }> = {
  "questions and answers by letter": {
    title: "Interview with Ada Holm",
    blocks: [
      "Ada Holm keeps the light.",
      "Q: When was it built?",
      "A: In 1862, I think.",
      "It was dark before.",
      "Q: Who built it?",
      "A: My father.",
    ],
    speakers: [
      null,
      "Q, the interviewer",
      "Ada Holm, the person interviewed",
      "Ada Holm, the person interviewed",
      "Q, the interviewer",
      "Ada Holm, the person interviewed",
    ],
  },
  "questions only": {
    blocks: ["Q: When was it built?", "In 1862.", "Q: Who built it?", "My father."],
    speakers: [
      "Q, the interviewer",
      "the person interviewed",
      "Q, the interviewer",
      "the person interviewed",
    ],
  },
  "names in capitals": {
    blocks: [
      "THE CHAIR: The meeting is open.",
      "MS. LUND: I move that we close the mill.",
      "THE CHAIR: Who is in favour?",
      "MS. LUND: I am.",
    ],
    speakers: ["THE CHAIR", "MS. LUND", "THE CHAIR", "MS. LUND"],
  },
  "one who asks": {
    blocks: [
      "Tom Dahl: When did you come here?",
      "Ada Lund: I came in 1901.",
      "Tom Dahl: Why did you stay?",
      "Ada Lund: I liked the sea.",
    ],
    speakers: ["Tom Dahl, the interviewer", "Ada Lund", "Tom Dahl, the interviewer", "Ada Lund"],
  },
  "several turns in a paragraph": {
    blocks: ["Q: When was it built?\nA: In 1862.\nQ: Who built it?\nA: My father."],
    speakers: [
      "Q, the interviewer",
      "A, the person interviewed",
      "Q, the interviewer",
      "A, the person interviewed",
    ],
  },
};

export const noTurnCases: Record<string, string[]> = {
  remarks: ["Note: the gate is shut.", "Warning: no fires.", "Note: the key is lost.", "Warning: no dogs."],
  "labels that do not come again": ["Bread: we bake it.", "Milk: we buy it.", "Fish: we catch it."],
  "for and against": ["Pros: it is cheap.", "Cons: it breaks.", "Pros: it is light.", "Cons: it is loud."],
};
