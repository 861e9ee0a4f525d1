import type { CommandUse } from "../support/fake-discord/interaction-payload.ts";

/** What a person types for each command; every command in the list needs a row. */
export const uses: Readonly<Record<string, CommandUse["options"]>> = {
  ask: { question: "When was the lighthouse finished?" },
  timeline: {},
  summary: {},
  quote: { text: "The lighthouse was finished in 1911, and nobody came." },
  verify: { code: "K7QD3M2-X9PTR4A" },
  articles: {},
  "article add link": { address: "https://example.org/" },
  "article add file": { file: { filename: "a.txt", size: 1, url: "http://127.0.0.1:9/a.txt" } },
  // What a form asks for: tests/end-to-end/shelf.test.ts fills it in.
  "article add text": {},
  "article list": {},
  "article info": { article: "torrin-point" },
  "article rename": { article: "torrin-point", title: "The lamp" },
  "article use": { article: "torrin-point" },
  "article refresh": { article: "torrin-point" },
  "article remove": { article: "torrin-point" },
  "article export": { article: "torrin-point" },
  "article forget": { sure: "yes" },
  help: {},
};
