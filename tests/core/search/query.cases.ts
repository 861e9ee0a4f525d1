interface TermCase {
  readonly question: string;
  /** The terms that are searched for, as they were written, folded. */
  readonly terms: readonly string[];
}

/** Asked about an article with the words council, Arnby, stone, bridge, 1911, Anna, Holt, author and Maria Lund. */
export const termCases: Readonly<Record<string, TermCase>> = {
  "is what remains without question words, articles and auxiliaries": {
    question: "When did the council open the stone bridge?",
    terms: ["council", "open", "stone", "bridge"],
  },
  "is in the order of the question, without repetitions": {
    question: "bridge or bridges of stone, which bridge?",
    terms: ["bridge", "stone"],
  },
  "leaves out the asking for the author's view": {
    question: "What does the author say about the bridge?",
    terms: ["bridge"],
  },
  "leaves out the author’s view as a noun": {
    question: "What is the author's opinion of the bridge?",
    terms: ["bridge"],
  },
  "leaves out the article": {
    question: "According to the article, who paid for the bridge?",
    terms: ["paid", "bridge"],
  },
  "leaves out the courtesies": {
    question: "Can you tell me who paid for the bridge, please?",
    terms: ["paid", "bridge"],
  },
  "is the frame itself where there is nothing else": {
    question: "What does the author argue?",
    terms: ["author", "argue"],
  },
  "leaves out a misspelt question word": { question: "wat did the council open", terms: ["council", "open"] },
  "leaves out another": { question: "wich stone is in the bridge", terms: ["stone", "bridge"] },
  "leaves out a misspelt question word after a preposition": {
    question: "in wich town is the bridge",
    terms: ["town", "bridge"],
  },
  "leaves out a misspelt “happened”": { question: "what happend in Arnby?", terms: ["arnby"] },
  "keeps a hat, which is no misspelt “what”": { question: "Where is the hat?", terms: ["hat"] },
  "keeps wheat": { question: "Did Arnby grow wheat?", terms: ["arnby", "grow", "wheat"] },
  "keeps a hen": { question: "Who fed the hen?", terms: ["fed", "hen"] },
  "keeps such a word among bare keywords": { question: "hat size", terms: ["hat", "size"] },
  "leaves out the noun that tells the kind of answer, where the passages lack it": {
    question: "What year was the bridge opened?",
    terms: ["bridge", "opened"],
  },
  "keeps what a definition is asked of": { question: "What is photosynthesis?", terms: ["photosynthesis"] },
  "keeps what a meaning is asked of": {
    question: "What does photosynthesis mean?",
    terms: ["photosynthesis"],
  },
  "keeps what a price is asked of": { question: "How much did Rome cost?", terms: ["rome"] },
  "keeps the adjective before the kind of answer": {
    question: "Which Norwegian company built the bridge?",
    terms: ["norwegian", "built", "bridge"],
  },
  "keeps numbers": { question: "What happened in 1911 and in 2,000?", terms: ["1911", "2000"] },
  "has no possessive endings": {
    question: "Where is Anna's and the council’s bridge?",
    terms: ["anna", "council", "bridge"],
  },
  "is none where only stop words are asked for": { question: "What is it about?", terms: [] },
  "is in small letters without accents": { question: "BRÜCKE Café", terms: ["brucke", "cafe"] },
};
