/** Sentences that are not understood without the one before them. */
export const refersBackCases: Readonly<Record<string, string>> = {
  "a pronoun": "She opened the bakery in spring.",
  "a pronoun in small letters": "they opened the bakery in spring .",
  "a pronoun after a quotation mark": "“They opened too late,” Maria Lund said.",
  "a connective": "But the bridge was never finished.",
  "however with a comma": "However, the bridge was never finished.",
  "a demonstrative": "This refusal cost the town a bridge.",
  "a speaker who is a pronoun": "They argued that the bridge was too dear.",
  "a pronoun after a date": "In 2012, she opened a second bakery.",
  "a pronoun after a date without a comma": "In 2012 she opened a second bakery.",
  "a pronoun after a place": "At the town hall, they met the mayor.",
  "a possessive after a preposition": "In his view, the bridge was too dear.",
  "a demonstrative after a preposition": "For that reason the mayor resigned.",
  "a year counted from another": "In subsequent years, the town built three bridges.",
  "a day told before": "The same day the mayor resigned.",
  "a distance in time": "Two years later, the town built a bridge.",
  "a place told before": "The mayor was born there.",
  "a pointing last word": "The town has certainly helped itself here.",
};

/** Sentences that stand alone, many of them near misses of the above. */
export const standsAloneCases: Readonly<Record<string, string>> = {
  "a plain sentence": "The council approved the bridge on Monday.",
  "however as a degree": "However negotiations conclude, the town gets its bridge.",
  "a preposition with a name": "In March, Maria Lund opened the bakery.",
  "a preposition with a long opening": "Without guarantees from the bank, another delay becomes probable.",
  "people who are named by what they do": "For those who walk to work, the bridge saves an hour.",
  "this with a time": "In this year of drought the river fell dry.",
  "earlier with its own anchor": "Earlier this week the mayor resigned.",
  "a name that begins like a pronoun": "Hector opened the bakery in spring.",
  "speech with its speaker": "“We opened too late,” Maria Lund said.",
  "a word in quotation marks": "The “bridge” was a plank.",
  "another language": "Der Stadtrat hat den Bau der Brücke beschlossen.",
};
