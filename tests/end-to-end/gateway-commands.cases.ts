/** What a person types for each command; every command in the list needs a row. */
export const uses: Readonly<Record<string, Readonly<Record<string, string | boolean>>>> = {
  ask: { question: "When was the lighthouse finished?" },
  timeline: {},
  summary: {},
  quote: { text: "The lighthouse was finished in 1911, and nobody came." },
  verify: { code: "K7QD3M2-X9PTR4A" },
  articles: {},
  help: {},
};
