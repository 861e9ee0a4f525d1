import type { SummaryLength } from "../../../src/core/summary/length.ts";

interface Case {
  readonly title?: string;
  readonly text: string;
  readonly length: SummaryLength;
  /** The summary's sentences, as "paragraph.sentence". */
  readonly expected: readonly string[];
}

export const summaryCases: Readonly<Record<string, Case>> = {
  "the lead of a news story": {
    title: "Arnby gets its stone bridge",
    text: `The council of Arnby approved a stone bridge over the river Ile on Monday. Work on the bridge will start in May and last two years. The bridge replaces a ferry that has crossed the river since 1911.

Anna Holt sold tickets for the ferry for thirty years. Tickets once cost a penny and later a crown. Gulls followed every crossing in the hope of bread.`,
    length: { kind: "sentences", count: 1 },
    expected: ["1.1"],
  },
  "the point of an essay that begins with an anecdote": {
    text: `Rain fell for a whole week in my sixth summer. Grandfather carved me a horse from an article of driftwood. Gulls cried over the harbour from dawn to dusk. Soup simmered on the iron stove until somebody was hungry. My brother counted the lightning on his fingers.

Libraries give towns a room where nobody has to buy anything. Towns that close libraries lose the room where readers meet. Readers without libraries read less, and towns without readers grow poor. Towns with libraries keep readers of all ages in one room.`,
    length: { kind: "sentences", count: 1 },
    expected: ["2.2"],
  },
  "a sentence that refers back with the one it refers to": {
    title: "How tunnels keep mountain roads open",
    text: `Pia Roos has drawn a tunnel for the mountain road over Arnby. It would keep the mountain road open when storms close other mountain roads, as tunnels do elsewhere.

Sheep grazed on the slopes above the town. Farmers sold cheese to waiting drivers. Somebody played the accordion all night. Children slept on sacks of flour. Nobody counted the stars.

Rain fell until noon on the last day. Bread cost twice as much as before.`,
    length: { kind: "sentences", count: 2 },
    expected: ["1.1", "1.2"],
  },
  "neither of two where there is only room for the one that refers back": {
    title: "How tunnels keep mountain roads open",
    text: `Farmers of Arnby sold cheese to waiting drivers. Pia Roos grew up among sheep on these slopes. She has drawn tunnels that keep mountain roads open in storms. Somebody played the accordion all night. Children slept on sacks of flour.`,
    length: { kind: "sentences", count: 1 },
    expected: ["1.1"],
  },
  "one of two sentences that say the same": {
    text: `The council approved the stone bridge on Monday evening. Workers will begin to dig the first ditch in May. The council approved the stone bridge on Monday evening. Farmers fear for the meadows along the river bank. Boats will have to lower their masts from now on. Schools on both banks will share one bus line.`,
    length: { kind: "sentences", count: 2 },
    expected: ["1.1", "1.4"],
  },
  "one of ten that say the same": {
    text: "The council approved the stone bridge on Monday evening. ".repeat(10),
    length: { kind: "words", count: 36 },
    expected: ["1.1"],
  },
  "no headings and no byline": {
    text: `# The stone bridge of Arnby

By Maria Lund.

The council approved the stone bridge on Monday evening after a long debate. Workers will begin to dig the first ditch in May. Farmers fear for the meadows along the river bank.`,
    length: { kind: "sentences", count: 1 },
    expected: ["2.1"],
  },
  "no sentence whose antecedent stands above a heading": {
    text: `Storms closed the road for a week. Drivers slept in the town hall of Arnby.

# Cheese

It ripens in caves for a year, and caves are cool and damp. Farmers sell the cheese of the caves in autumn. Cats keep the caves free of mice.`,
    length: { kind: "words", count: 12 },
    expected: ["2.2"],
  },
  "a text in small letters": {
    text: `the council of arnby approved the stone bridge on monday evening . they plan to open it next year . gulls cried all day . farmers fear that the stone bridge will spoil the meadows . bread cost twice as much as before .`,
    title: "stone bridge approved",
    length: { kind: "sentences", count: 1 },
    expected: ["1.1"],
  },
  "a single sentence, however large a part of the article it is": {
    text: "The council approved the bridge.",
    length: { kind: "sentences", count: 1 },
    expected: ["1.1"],
  },
  "nothing where every sentence goes beyond the words that were asked for": {
    text: "The council approved the bridge. Workers will begin to dig in May.",
    length: { kind: "words", count: 4 },
    expected: [],
  },
  "the one sentence that is short enough, though it is half of the article": {
    text: "The council approved the stone bridge on Monday evening. Workers will dig.",
    length: { kind: "words", count: 3 },
    expected: ["1.2"],
  },
  "no speech without its speaker": {
    title: "The mill of Arnby",
    text: `“We lost the mill of Arnby. Nobody in the valley had ever seen the water of the Ile rise so high or so fast as it did that week. No child in the valley had ever seen the water of the Ile rise so high or so fast as it did that week. No old man in the valley had ever seen the water of the Ile rise so high or so fast as it did that week. We lost the bridge by the mill of Arnby,” Maria Lund said. Boats will have to lower their masts from now on when they come to the harbour. Schools on both banks will share one bus line.`,
    length: { kind: "sentences", count: 1 },
    expected: ["1.6"],
  },
  "no speech that goes on over paragraphs": {
    title: "The mill of Arnby",
    text: `“We lost the mill of Arnby. We lost the bridge by the mill of Arnby.

“We will build the mill of Arnby again,” Maria Lund said. Boats will have to lower their masts from now on. Schools on both banks will share one bus line. Farmers fear for the meadows along the river bank. Bread cost twice as much as before, and nobody in the valley could say why that was so. Gulls cried over the harbour from dawn to dusk while the carpenters mended the boats.`,
    length: { kind: "sentences", count: 1 },
    expected: ["2.1"],
  },
  "nothing from an empty text": { text: "", length: { kind: "sentences", count: 3 }, expected: [] },
  "nothing from headings alone": {
    text: "# The bridge\n\n## The river",
    length: { kind: "words", count: 50 },
    expected: [],
  },
  "a text in another language": {
    text: `Der Stadtrat hat am Montag den Bau der neuen Brücke beschlossen. Möwen schrien den ganzen Tag über dem Hafen. Die neue Brücke soll drei Millionen Euro kosten. Bauern verkauften Käse auf dem Markt.`,
    title: "Der Bau der Brücke",
    length: { kind: "sentences", count: 1 },
    expected: ["1.1"],
  },
  "a text without spaces": {
    text: "北京市议会批准了新桥。海鸥整天在港口上空鸣叫。新桥耗资三亿元。",
    length: { kind: "sentences", count: 1 },
    expected: ["1.1"],
  },
};
