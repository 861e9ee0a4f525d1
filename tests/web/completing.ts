import { command } from "../../src/commands/command.ts";

const QUESTIONS = ["When did it leave?", "When did it sink?", "Who was the captain?"];

/** A command that knows what may be asked. */
export const completing = command({
  name: "ask",
  description: "Asks",
  options: {
    question: {
      kind: "text",
      description: "What you want to know",
      required: true,
      complete: (typed, { article }) =>
        QUESTIONS.filter((question) => question.startsWith(typed)).map(
          (question) => `${question} ${typeof article === "string" ? article : "all"}`,
        ),
    },
    article: { kind: "article", description: "Which article" },
  },
  run: async ({ question }) => ({
    audience: "everyone",
    blocks: [{ kind: "prose", text: `You said: ${question}` }],
  }),
});
