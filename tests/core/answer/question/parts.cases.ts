/** Asked about an article in which Trump, Bucharest and Obama share a paragraph, as do Putin and Crimea, and Romeo and Juliet. */
export const severalThings: readonly { readonly question: string; readonly parts: readonly string[] }[] = [
  {
    question: "When was Crimea annexed? Who came to Georgia?",
    parts: ["When was Crimea annexed?", "Who came to Georgia?"],
  },
  { question: "Who annexed Crimea and when?", parts: ["Who annexed Crimea", "when annexed Crimea"] },
  { question: "Who annexed Crimea, and why?", parts: ["Who annexed Crimea", "why annexed Crimea"] },
  { question: "Who annexed Crimea? And when?", parts: ["Who annexed Crimea?", "And when annexed Crimea"] },
  { question: "When and where was Tolk born?", parts: ["When was Tolk born", "where was Tolk born"] },
  {
    question: "Who, when and why annexed Crimea?",
    parts: ["Who annexed Crimea", "when annexed Crimea", "why annexed Crimea"],
  },
  {
    question: "When was Crimea annexed and why did Trump speak?",
    parts: ["When was Crimea annexed", "why did Trump speak"],
  },
  {
    question: "Who annexed Crimea and who spoke in Bucharest?",
    parts: ["Who annexed Crimea", "who spoke in Bucharest"],
  },
  {
    question: "Who is Putin? When did he annex it?",
    parts: ["Who is Putin?", "When did he annex it Putin"],
  },
  {
    question: "What happened in Bucharest and in Crimea?",
    parts: ["What happened in Bucharest", "What happened in Crimea"],
  },
  {
    question: "What happened in Bucharest and Crimea?",
    parts: ["What happened in Bucharest", "What happened in Crimea"],
  },
  { question: "what did trump and putin do", parts: ["what did trump do", "what did putin do"] },
  {
    question: "What did Trump and Putin say about it?",
    parts: ["What did Trump say about it", "What did Putin say about it"],
  },
  { question: "Who are Obama and Putin?", parts: ["Who are Obama", "Who are Putin"] },
];

export const oneThing: readonly string[] = [
  "When was Crimea annexed?",
  "Who won between Smith and Jones?",
  "What did Romeo and Juliet do?",
  "Who are Romeo and Juliet?",
  "Did Trump and Putin meet?",
  "When did Trump and Putin meet?",
  "What did Trump and Putin sign?",
  "What did Trump and Zelensky do?",
  "What did Smith and Wesson say?",
  "Was it black and white?",
  "How much salt and pepper is there?",
  "What is salt and pepper?",
  "What did Germany and France say in Bucharest?",
  "What happened in 2008 and 2014?",
  "What happened between 2008 and 2014?",
  "What did he say about how the war began and why it continued?",
  "What happened when he fell and why?",
  "Did anyone see who came and who left?",
  "I know who came and when",
  "Do you know who won and when?",
  "Crimea? Really??",
  "Really? When was Crimea annexed?",
  "When was Crimea annexed? Thanks!",
  "Which of the two did he like and which did they buy in the shop that was open?".repeat(8),
  "Who? What? When? Where? Why?",
  "black and white",
  "",
];
