/** Texts with the names that they name twice or more, as "name count". */
export const namesCases: Readonly<
  Record<string, { title?: string; text: string; expected: readonly string[] }>
> = {
  "a whole name and its last name as one": {
    text: "In May the mayor Maria Lund opened the bridge. Nobody thanked Lund for it.",
    expected: ["Maria Lund 2"],
  },
  "a name without its title": {
    text: "The bridge was opened by President Maria Lund. Nobody thanked President Lund for it.",
    expected: ["Maria Lund 2"],
  },
  "two of one last name apart, and neither for the last name alone": {
    text: "We met Maria Lund and Peter Lund at noon. We met Maria Lund again, and then Lund left. The others waved to Lund.",
    expected: ["Maria Lund 2", "Lund 2"],
  },
  "a namesake who comes later apart": {
    text: "The bridge was built by Lund in May. The town thanked Lund. Its son Matti Lund sold the bridge.",
    expected: ["Lund 2"],
  },
  "a name with its possessive ending": {
    text: "We saw Arnby’s bridge. Then we left Arnby.",
    expected: ["Arnby 2"],
  },
  "a name that opens a sentence as well": {
    text: "Arnby has a bridge. We saw Arnby at noon.",
    expected: ["Arnby 2"],
  },
  "a whole name that only ever opens sentences": {
    text: "Maria Lund has a bridge. Maria Lund sold it.",
    expected: ["Maria Lund 2"],
  },
  "a whole name that opens a sentence and stands in the title": {
    title: "Maria Lund: a life",
    text: "Maria Lund has a bridge. The town thanked Lund.",
    expected: ["Maria Lund 2"],
  },
  "a country by any of its names": {
    text: "It lies in America, said an envoy of the United States. The U.S. sold the bridge, and the U.S. keeps it.",
    expected: ["U.S. 4"],
  },
  "a body with a small word in its name": {
    text: "He left the Bank of Arnby in May. They sued the Bank of Arnby.",
    expected: ["Bank of Arnby 2"],
  },
  "two names that “of” joins by chance": {
    text: "They told Lund of Arnby. They warned Lund of Arnby.",
    expected: ["Lund 2", "Arnby 2"],
  },
  initials: { text: "We met John F. Lund. They met John F. Lund.", expected: ["John F. Lund 2"] },
  "most often named first": {
    text: "We left Arnby for Skarn. Then we left Skarn for Orsmund, and Orsmund for Skarn.",
    expected: ["Skarn 3", "Orsmund 2"],
  },
};

/** Texts that name nothing twice. */
export const noNamesCases: Readonly<Record<string, string>> = {
  "words that open sentences": "Bridges are old. Bridges are dear. “Bridges fall,” he said: “Bridges fall.”",
  "days and months": "They came on Monday in May. They left on Monday in May.",
  "what is said of a people": "The Russian bridge was sold to the Russian navy. Two Russians paid.",
  "what something is like": "It was the Western bridge. It was the Western mill.",
  "the people of a place that is named":
    "We left Karsenia when Karsenians voted, and other Karsenians left too.",
  "what the text writes small as well": "The Treaty was kept. A treaty is a treaty. They kept the Treaty.",
  "joined words": "It was Arnby-built and Arnby-owned. It was Arnby-painted.",
  headlines: "Council Approves Bridge Over River. Council Approves Bridge Over River.",
  "a text in small letters": "maria lund met peter lund in arnby . maria lund left arnby .",
  "the writer": "When I left, I wept. Then I slept.",
  nothing: "",
};
