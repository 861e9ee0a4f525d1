/** Lines and what they ask for. */
export const readLineCases = {
  "a question without a slash": {
    line: "Who was there?",
    command: "ask",
    raw: { question: "Who was there?" },
  },
  "spaces around a question": {
    line: " \tWho was there?  ",
    command: "ask",
    raw: { question: "Who was there?" },
  },
  "a question with a slash": {
    line: "/ask Who was there?",
    command: "ask",
    raw: { question: "Who was there?" },
  },
  "a question mark alone": { line: " ? ", command: "help", raw: {} },
  "a command in capitals": { line: "/ASK Who?", command: "ask", raw: { question: "Who?" } },
  "a command alone": { line: "/timeline", command: "timeline", raw: {} },
  "an option by name": { line: "/timeline article:kyiv", command: "timeline", raw: { article: "kyiv" } },
  "an option by its place": { line: "/summary long", command: "summary", raw: { length: "long" } },
  "one by name and one by its place": {
    line: "/summary article:kyiv long",
    command: "summary",
    raw: { length: "long", article: "kyiv" },
  },
  "two by name": {
    line: "/summary length:long article:kyiv",
    command: "summary",
    raw: { length: "long", article: "kyiv" },
  },
  "a quoted value": {
    line: '/ask question:"Who was there?" article:"two words"',
    command: "ask",
    raw: { question: "Who was there?", article: "two words" },
  },
  "an empty quoted value": {
    line: '/ask Who? article:""',
    command: "ask",
    raw: { question: "Who?", article: "" },
  },
  "a flag that is set": {
    line: "/ask Who? private:yes",
    command: "ask",
    raw: { question: "Who?", private: true },
  },
  "a flag that is not set": {
    line: "/ask Who? private:False",
    command: "ask",
    raw: { question: "Who?", private: false },
  },
  "a flag with another value": {
    line: "/ask Who? private:maybe",
    command: "ask",
    raw: { question: "Who?", private: "maybe" },
  },
  "a question that quotes": { line: 'Who said "no"?', command: "ask", raw: { question: 'Who said "no"?' } },
  "a colon that names no option": {
    line: "What does note:this mean?",
    command: "ask",
    raw: { question: "What does note:this mean?" },
  },
  "a colon inside a word": {
    line: "What is an xarticle:kyiv?",
    command: "ask",
    raw: { question: "What is an xarticle:kyiv?" },
  },
  "a name that every object has": {
    line: "What is constructor:x?",
    command: "ask",
    raw: { question: "What is constructor:x?" },
  },
  "an address in a question": {
    line: "Is https://example.org/a the source?",
    command: "ask",
    raw: { question: "Is https://example.org/a the source?" },
  },
  "a slash within a question": {
    line: "Was it 50/50 or and/or?",
    command: "ask",
    raw: { question: "Was it 50/50 or and/or?" },
  },
} as const;
