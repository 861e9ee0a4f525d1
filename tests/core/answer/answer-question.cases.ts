import { anArticle } from "../../support/articles.ts";

/** Invented articles of several kinds. */
export const inventions = {
  history: anArticle(
    `The lighthouse of Skarn was built in 1788 by the engineer Pieter Wolde. Before that, ships were warned by a fire that the monks kept on the cliff. The monks gave up their fire after the storm of 1785, in which eleven ships were lost.

In 1843 the tower was raised by nine metres because fishermen complained that the light could not be seen from the northern banks. The work cost 4,200 crowns. Wolde had predicted this in his letters, but nobody had listened.

The last keeper, Greta Holm, left the island in 1971. She had kept the light for twenty-six years. Since then it has been run by a machine.`,
    { id: "history", title: "The light on the cliff" },
  ),
  news: anArticle(
    `Dock workers in Port Ellery walked out on Tuesday after talks about night shifts collapsed. The union said that 1,400 members had joined the strike.

“We will not sign a contract that steals our sleep,” said the union leader Amara Diallo. The harbour company called the strike unlawful and went to court.

Two container ships were sent on to Brackwater. Shops in the town expect a shortage of fruit by the weekend.`,
    { id: "news", title: "Strike closes harbour", published: "2023-05-10" },
  ),
  recipe: anArticle(
    `# Rye bread

Stir the starter into 300 grams of warm water and add 450 grams of rye flour. The dough is ready when small bubbles appear on its surface, usually after five hours.

Bake the loaf at 230 degrees for fifteen minutes, then at 190 degrees for another forty. Do not cut it on the same day, because the crumb is still sticky.`,
    { id: "recipe", title: "Rye bread without kneading" },
  ),
  report: anArticle(
    `## Findings

The pump failed because a gasket had hardened in the cold. Telemetry shows that pressure in the second loop fell from 6.2 to 1.1 bar within forty seconds. The backup valve opened as designed.

## Recommendations

We recommend replacing all gaskets of type G-7 before the next winter. Operators should inspect the valves every six weeks.`,
    { id: "report", title: "Failure of the cooling pump" },
  ),
  biography: anArticle(
    `Ilse Maren Tolk was born in Havelund in 1902, the youngest daughter of a watchmaker. She studied mathematics in Uppsala, where she met the astronomer Jonas Brandt.

Tolk discovered her first comet in 1931. It was named after her dog, Pixel. In later years she taught at the university of Tartu and wrote poems about snow.`,
    { id: "biography", title: "A watchmaker’s daughter" },
  ),
  "no capitals": anArticle(
    `the ferry to arnby leaves at nine . it takes forty minutes to cross the bay . tickets are sold on board .

dogs travel free on the ferry . bicycles cost two crowns .`,
    { id: "no-capitals", title: "ferry" },
  ),
  Cyrillic: anArticle(
    `Каменный мост через реку Иле построили в 1911 году. Деньги на мост собрали жители города.

Паром перестал ходить в 1924 году. Последним паромщиком была Анна Хольт.`,
    { id: "cyrillic", title: "Мост" },
  ),
};

interface QuestionCase {
  readonly article: keyof typeof inventions;
  readonly question: string;
  readonly kind: "quoted" | "absent";
  /** Words of the first candidate. */
  readonly contains?: string;
  readonly missing?: readonly string[];
  readonly understood?: readonly { readonly asked: string; readonly read: string }[];
}

export const questionCases: readonly QuestionCase[] = [
  // Answered
  {
    article: "history",
    question: "When was the lighthouse of Skarn built?",
    kind: "quoted",
    contains: "built in 1788",
    missing: [],
  },
  { article: "history", question: "Who built the lighthouse?", kind: "quoted", contains: "Pieter Wolde" },
  {
    article: "history",
    question: "Why was the tower raised in 1843?",
    kind: "quoted",
    contains: "because fishermen complained",
  },
  {
    article: "history",
    question: "How many ships were lost in the storm of 1785?",
    kind: "quoted",
    contains: "eleven ships",
  },
  {
    article: "history",
    question: "When did the last keeper leave the island?",
    kind: "quoted",
    contains: "left the island in 1971",
  },
  {
    article: "news",
    question: "Why did the dock workers in Port Ellery walk out?",
    kind: "quoted",
    contains: "talks about night shifts collapsed",
  },
  {
    article: "news",
    question: "What did the harbour company call the strike?",
    kind: "quoted",
    contains: "called the strike unlawful",
  },
  {
    article: "news",
    question: "How many members joined the strike?",
    kind: "quoted",
    contains: "1,400 members",
  },
  {
    article: "recipe",
    question: "When is the dough ready?",
    kind: "quoted",
    contains: "when small bubbles appear",
  },
  {
    article: "recipe",
    question: "How much rye flour is added to the starter?",
    kind: "quoted",
    contains: "450 grams of rye flour",
  },
  {
    article: "recipe",
    question: "Why should the loaf not be cut on the same day?",
    kind: "quoted",
    contains: "the crumb is still sticky",
  },
  {
    article: "report",
    question: "Why did the pump fail?",
    kind: "quoted",
    contains: "a gasket had hardened in the cold",
  },
  {
    article: "report",
    question: "How often should operators inspect the valves?",
    kind: "quoted",
    contains: "every six weeks",
  },
  {
    article: "biography",
    question: "Where was Ilse Tolk born?",
    kind: "quoted",
    contains: "born in Havelund",
  },
  {
    article: "biography",
    question: "When did Tolk discover her first comet?",
    kind: "quoted",
    contains: "first comet in 1931",
  },
  {
    article: "biography",
    question: "Where did she study mathematics?",
    kind: "quoted",
    contains: "mathematics in Uppsala",
  },
  {
    article: "no capitals",
    question: "do dogs travel free on the ferry",
    kind: "quoted",
    contains: "dogs travel free",
  },
  {
    article: "Cyrillic",
    question: "Когда построили каменный мост?",
    kind: "quoted",
    contains: "в 1911 году",
  },

  // Misspelt
  {
    article: "history",
    question: "who bilt the lighthuose of skarn",
    kind: "quoted",
    contains: "Pieter Wolde",
    missing: [],
    understood: [
      { asked: "bilt", read: "built" },
      { asked: "lighthuose", read: "lighthouse" },
    ],
  },
  {
    article: "biography",
    question: "wen did Tolk discoverd her first commet",
    kind: "quoted",
    contains: "first comet in 1931",
    missing: [],
    understood: [
      { asked: "discoverd", read: "discovered" },
      { asked: "commet", read: "comet" },
    ],
  },
  {
    article: "Cyrillic",
    question: "когда построили камменный мост",
    kind: "quoted",
    contains: "Каменный мост",
    understood: [{ asked: "камменный", read: "каменныи" }],
  },

  // Left open
  {
    article: "history",
    question: "Who won the 2018 World Cup?",
    kind: "absent",
    missing: ["won", "2018", "world", "cup"],
    understood: [],
  },
  { article: "history", question: "What is photosynthesis?", kind: "absent", missing: ["photosynthesis"] },
  { article: "history", question: "hello", kind: "absent", missing: [] },
  { article: "history", question: "Thanks, good bot!", kind: "absent", missing: [] },
  {
    article: "news",
    question: "How do I reverse a linked list in Python?",
    kind: "absent",
    missing: ["reverse", "linked", "list", "python"],
  },
  { article: "recipe", question: "When was NATO founded?", kind: "absent", missing: ["nato", "founded"] },
  {
    article: "biography",
    question: "Кто построил каменный мост?",
    kind: "absent",
    missing: [],
  },
  {
    article: "Cyrillic",
    question: "When was the stone bridge built?",
    kind: "absent",
    missing: [],
  },
  { article: "report", question: "", kind: "absent", missing: [] },
  { article: "report", question: "🧑‍🌾 ???", kind: "absent", missing: [] },
  { article: "report", question: "What is it?", kind: "absent", missing: [] },
];

/** Nearly answered, but for words that the article lacks: what becomes of each is a matter of degree. */
export const doubtfulCases: readonly Pick<Required<QuestionCase>, "article" | "question" | "missing">[] = [
  {
    article: "news",
    question: "What do economists predict for the shortage of fruit?",
    missing: ["economists", "predict"],
  },
  { article: "news", question: "Who is the mayor of Port Ellery?", missing: ["mayor"] },
  { article: "biography", question: "Who was Tolk's husband?", missing: ["husband"] },
  { article: "biography", question: "Did Tolk win a prize for her comet?", missing: ["win", "prize"] },
  { article: "biography", question: "When did Tolk die?", missing: ["die"] },
  { article: "history", question: "When was the lighthouse demolished?", missing: ["demolished"] },
  { article: "history", question: "Who painted the lighthouse red?", missing: ["painted", "red"] },
  { article: "recipe", question: "How much sugar goes into the dough?", missing: ["sugar", "goes"] },
  { article: "report", question: "Who designed the pump in Lübeck?", missing: ["lübeck"] },
  { article: "Cyrillic", question: "Сколько стоил каменный мост?", missing: ["сколько", "стоил"] },
];
