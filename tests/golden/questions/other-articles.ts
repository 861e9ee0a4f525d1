/**
 * Three short invented articles of other kinds, with questions about each: local history, popular science, and an essay
 * in the first person. What works for the first article has to work for these too, or it was tuned to one text.
 */
import type { AnswerableQuestion, UnanswerableQuestion } from "./ukraine-security-guarantees.ts";

interface Article {
  readonly id: string;
  readonly title: string;
  /** Plain paragraphs with an empty line between them; `paragraph` counts them from 1. */
  readonly text: string;
  readonly answerable: readonly AnswerableQuestion[];
  readonly unanswerable: readonly UnanswerableQuestion[];
}

const lighthouse: Article = {
  id: "skarn-point-lighthouse",
  title: "The light that forty fishermen paid for",
  text: [
    "The lighthouse on Skarn Point has been dark since 1987, but the people of Tolvane still set their clocks by it. Every evening at six the caretaker, Ines Harrow, rings the old fog bell, and the whole harbour seems to breathe out.",
    "Before there was a tower there was only a bonfire. The fishermen’s wives kept it burning on a flat stone above the cliff, and on wet nights it went out as often as not. In the winter of 1841 three herring boats missed the harbour mouth, and nineteen men drowned within sight of their own houses.",
    "The parish asked the county for money and was refused twice. “A light for forty fishermen is a luxury,” wrote the county treasurer, Sir Edmund Vale. So the village paid alone: each boat gave one basket of fish in every ten, and after seven years there was enough to begin.",
    "The builder was Matthias Roe, a bridge engineer who had never put up a tower before. He chose grey granite from the quarry at Penmarrow, because the local slate split in frost. The blocks came by barge, since the coast road was too steep for loaded carts. Work began in May 1849, and the lamp was lit for the first time on 3 October 1852.",
    "At first the lamp burned rapeseed oil and could be seen for eleven miles. Paraffin replaced the oil in 1874; electricity did not arrive until 1931. The great expense was the lens, which came from a workshop in Paris and cost more than the stairs, the gallery and the keeper’s cottage together.",
    "Seven keepers served here, and the best known was not supposed to be one. When Joseph Tarn fell ill in 1903, his daughter Hester, then sixteen, climbed the 142 steps every night for five months and told nobody outside the family. The inspectors found out from the logbook, whose handwriting had suddenly improved. Instead of dismissing the family they gave her a wage.",
    "During the second war the lamp was covered for fear of enemy aircraft, and the tower served as a lookout. A bomb fell in the field behind it in 1942, but killed only two sheep.",
    "What ended the lighthouse was neither storm nor war but a small grey box. Once every boat carried a receiver that showed its position, the harbour board saw no reason to pay for a lamp. A plan to pull the tower down failed when four hundred villagers sat on the stairs and would not leave. Today a trust looks after it, and visitors may climb up on Sundays from April to September.",
  ].join("\n\n"),
  answerable: [
    { question: "When was the lamp lit for the first time?", expected: "lit for the first time on 3 October 1852", paragraph: 4, style: "plain" },
    { question: "Who was the builder?", expected: "The builder was Matthias Roe", paragraph: 4, style: "plain" },
    { question: "What replaced the oil in 1874?", expected: "Paraffin replaced the oil", paragraph: 5, style: "plain" },
    { question: "county treasurer", expected: "wrote the county treasurer", paragraph: 3, style: "keywords" },
    { question: "penmarrow quarry", expected: "grey granite from the quarry at Penmarrow", paragraph: 4, style: "keywords" },
    { question: "how meny men drownd in 1841", expected: "nineteen men drowned", paragraph: 2, style: "typos" },
    { question: "wen did electrisity arive", expected: "electricity did not arrive until 1931", paragraph: 5, style: "typos" },
    { question: "why didn't they just use the stone from around there?", expected: "the local slate split in frost", paragraph: 4, style: "paraphrase" },
    { question: "where did the locals get the cash to put it up?", expected: "each boat gave one basket of fish in every ten", paragraph: 3, style: "paraphrase" },
    { question: "how did the girl's secret come out?", expected: "The inspectors found out from the logbook", paragraph: 6, style: "paraphrase" },
    { question: "which year did it stop shining for good?", expected: "has been dark since 1987", paragraph: 1, style: "paraphrase" },
    { question: "what guided sailors home before it was built?", expected: "there was only a bonfire", paragraph: 2, style: "paraphrase" },
    { question: "how come it wasn't torn down?", expected: "four hundred villagers sat on the stairs", paragraph: 8, style: "paraphrase" },
    { question: "can tourists go up in summer?", expected: "visitors may climb up on Sundays", paragraph: 8, style: "paraphrase" },
  ],
  unanswerable: [
    { question: "How many metres high is the tower?", closeness: "near", why: "The steps are counted, the height is not given." },
    { question: "Who was the first keeper?", closeness: "near", why: "Seven keepers are mentioned, the first is not named." },
    { question: "When did the quarry at Penmarrow close?", closeness: "near", why: "The quarry is named for its granite only." },
    { question: "How heavy is the fog bell?", closeness: "near", why: "The bell is rung; its weight is not given." },
    { question: "Why did Sir Edmund Vale pay for the lighthouse?", closeness: "near", why: "False premise: he refused, and the village paid." },
    { question: "Whom did Hester Tarn marry?", closeness: "near", why: "Of her life only the five months are told." },
    { question: "What happened in the winter of 1861?", closeness: "near", why: "Wrong year: the boats were lost in 1841." },
    { question: "Why did Joseph Tarn dismiss the inspectors?", closeness: "near", why: "The roles are swapped, and nobody was dismissed." },
    { question: "How do I install Node on Windows?", closeness: "far", why: "Programming." },
    { question: "Who discovered penicillin?", closeness: "far", why: "Science." },
    { question: "what's up?", closeness: "far", why: "A greeting." },
    { question: "Which club won the Champions League?", closeness: "far", why: "Sports." },
  ],
};

const bumblebees: Article = {
  id: "bumblebees-and-empty-flowers",
  title: "Bumblebees hold a grudge against empty flowers",
  text: [
    "A bumblebee that has been cheated by a flower does not forget it quickly. That is the result of a study in which 120 workers of the species Bombus terrestris were offered artificial flowers over nine days.",
    "The flowers were plastic discs in a greenhouse near Marrendal, each with a drop of liquid at its centre. Blue discs held sugar water, yellow ones plain water, and violet ones a bitter solution of quinine. Every insect wore a numbered tag of 2.4 milligrams, so that a camera could follow it.",
    "On the first day the animals landed on all colours alike. By the third they had given up yellow almost entirely, although nothing unpleasant had happened to them there. The bitter discs, which the team had expected to be avoided most, were tested again and again.",
    "“A disappointment seems to weigh more than a bad taste,” says Lena Okafor, the biologist who led the work. Her explanation is that bitterness in nature often comes with nectar, whereas an empty flower only costs energy. Her colleague Piet Maas is more careful: he suspects that the bees could hardly taste the quinine, and wants to repeat the trial with a stronger dose.",
    "The memory lasted. After a break of six days, in which the discs were taken away, nine out of ten bees still flew past yellow. Older workers forgot sooner than young ones, by about two days.",
    "Farmers could profit from this. Hives are often set up before the trees of an orchard bloom; bees that find nothing in the first days may stay away when the blossoms open. The team therefore advises growers to wait until a tenth of the flowers are out.",
    "Not everything is settled. The trial took place under glass, without wind, rain or enemies, and no wild colony was examined. A field study with forty hives is to begin next spring, paid for by the regional growers’ association.",
  ].join("\n\n"),
  answerable: [
    { question: "Who led the work?", expected: "says Lena Okafor, the biologist who led the work", paragraph: 4, style: "plain" },
    { question: "What did the blue discs hold?", expected: "Blue discs held sugar water", paragraph: 2, style: "plain" },
    { question: "When is the field study to begin?", expected: "is to begin next spring", paragraph: 7, style: "plain" },
    { question: "piet maas", expected: "Her colleague Piet Maas", paragraph: 4, style: "keywords" },
    { question: "bombus terrestris", expected: "the species Bombus terrestris", paragraph: 1, style: "keywords" },
    { question: "how manny hives wil the feild study have", expected: "A field study with forty hives", paragraph: 7, style: "typos" },
    { question: "wich discs were testd agian and agian", expected: "were tested again and again", paragraph: 3, style: "typos" },
    { question: "how could they tell one bee from another?", expected: "Every insect wore a numbered tag", paragraph: 2, style: "paraphrase" },
    { question: "did they have a favourite color at the start?", expected: "landed on all colours alike", paragraph: 3, style: "paraphrase" },
    { question: "so what should orchard owners do now?", expected: "wait until a tenth of the flowers are out", paragraph: 6, style: "paraphrase" },
    { question: "is the other scientist convinced?", expected: "is more careful", paragraph: 4, style: "paraphrase" },
    { question: "who's footing the bill for the next experiment?", expected: "paid for by the regional growers’ association", paragraph: 7, style: "paraphrase" },
    { question: "does age make them worse at remembering?", expected: "Older workers forgot sooner than young ones", paragraph: 5, style: "paraphrase" },
    { question: "why would a blossom with nothing in it be worse than a nasty one?", expected: "an empty flower only costs energy", paragraph: 4, style: "paraphrase" },
  ],
  unanswerable: [
    { question: "How many bees were killed by pesticides?", closeness: "near", why: "Pesticides are not mentioned." },
    { question: "In which journal was the study published?", closeness: "near", why: "No journal is named." },
    { question: "What did the red discs hold?", closeness: "near", why: "Wrong colour: the discs were blue, yellow and violet." },
    { question: "How fast can a bumblebee fly?", closeness: "near", why: "Its speed is not given." },
    { question: "Why did the bees avoid the bitter discs the most?", closeness: "near", why: "Turned round: that was expected and did not happen." },
    { question: "What does Lena Okafor say about honey prices?", closeness: "near", why: "She is quoted on disappointment only." },
    { question: "What did Piet Maas find in wild colonies?", closeness: "near", why: "No wild colony was examined." },
    { question: "How long does a bumblebee live?", closeness: "near", why: "Older and younger workers are compared, a life span is not given." },
    { question: "how do i fix a leaking tap", closeness: "far", why: "Repairs." },
    { question: "Who is the king of Spain?", closeness: "far", why: "Politics." },
    { question: "good night!", closeness: "far", why: "A greeting." },
    { question: "what is the square root of 144", closeness: "far", why: "Arithmetic." },
  ],
};

const plumJam: Article = {
  id: "four-ruined-batches",
  title: "Plums, sugar, patience",
  text: [
    "I ruined four batches of plum jam before I understood that my grandmother’s recipe left out everything she thought was obvious. It says “plums, sugar, patience”, and nothing else.",
    "The first time I used plums that were too ripe. They were sweet and soft and made a syrup that ran off the bread. Now I take two thirds ripe fruit and one third that is still firm, because the hard ones hold the pectin that makes a jam set.",
    "For two kilos of fruit I weigh out 900 grams of sugar, less than most books ask for. I halve the plums, twist out the stones and leave the skins on, since the colour comes from them. Then the fruit sits in the sugar overnight, under a cloth, in the coolest corner of the kitchen.",
    "In the morning I pour everything into the largest vessel I own. A wide pan matters more than an expensive one: the water leaves quickly, and the fruit has no time to turn brown. I bring it to the boil over a high flame and keep it there for about twenty-five minutes, stirring with a wooden spoon. My second batch burned because I went to answer the telephone.",
    "To see whether it is ready I put a saucer in the freezer beforehand. A drop of jam goes on the cold china; if it wrinkles when I push it with a finger, I stop. My neighbour Alma trusts a thermometer and takes hers off at 105 degrees, and I have to admit that her jam is just as good.",
    "The jars are washed in hot water and dried in the oven at 120 degrees for a quarter of an hour. I fill them to the brim, close them at once and do not turn them upside down, whatever my mother-in-law says. She has done so for forty years, but the lid then tastes of jam and the seal is no better.",
    "My third batch went mouldy by Christmas, and I blamed the fruit. It was the cellar: the boiler had been moved there, and the shelf stood right beside it. Since then the jars live in the pantry, where they last for about eighteen months.",
    "The fourth failure was cinnamon, far too much of it. I have stopped adding spices altogether. When my grandmother tasted the fifth batch she said nothing, took a second slice, and wrote one more word at the bottom of the card: “enough”.",
  ].join("\n\n"),
  answerable: [
    { question: "How many batches of plum jam did the author ruin?", expected: "I ruined four batches of plum jam", paragraph: 1, style: "plain" },
    { question: "How much sugar is there for two kilos of fruit?", expected: "900 grams of sugar", paragraph: 3, style: "plain" },
    { question: "At how many degrees does Alma take hers off?", expected: "takes hers off at 105 degrees", paragraph: 5, style: "plain" },
    { question: "cinnamon", expected: "The fourth failure was cinnamon", paragraph: 8, style: "keywords" },
    { question: "wooden spoon", expected: "stirring with a wooden spoon", paragraph: 4, style: "keywords" },
    { question: "how meny monts do the jars last in the pantrey", expected: "about eighteen months", paragraph: 7, style: "typos" },
    { question: "why did the secund bach burn", expected: "because I went to answer the telephone", paragraph: 4, style: "typos" },
    { question: "should i peel the fruit?", expected: "leave the skins on", paragraph: 3, style: "paraphrase" },
    { question: "what makes the stuff thicken?", expected: "the pectin that makes a jam set", paragraph: 2, style: "paraphrase" },
    { question: "what is a bit of it supposed to do on the chilled plate?", expected: "if it wrinkles when I push it with a finger", paragraph: 5, style: "paraphrase" },
    { question: "where does the author store it these days?", expected: "the jars live in the pantry", paragraph: 7, style: "paraphrase" },
    { question: "do i need a fancy pot?", expected: "A wide pan matters more than an expensive one", paragraph: 4, style: "paraphrase" },
    { question: "how did grandma like it in the end?", expected: "took a second slice", paragraph: 8, style: "paraphrase" },
    { question: "what was really to blame for the mold?", expected: "the boiler had been moved there", paragraph: 7, style: "paraphrase" },
  ],
  unanswerable: [
    { question: "How many jars does the recipe fill?", closeness: "near", why: "The jars are not counted." },
    { question: "What is the grandmother's name?", closeness: "near", why: "She is not named." },
    { question: "Where did Alma buy her thermometer?", closeness: "near", why: "It is mentioned; where it comes from is not." },
    { question: "Can I use frozen plums?", closeness: "near", why: "Only a saucer goes into the freezer." },
    { question: "How much lemon juice goes into the jam?", closeness: "near", why: "Lemon is not mentioned." },
    { question: "Why did Alma's jam go mouldy?", closeness: "near", why: "Wrong name: it was the author’s third batch." },
    { question: "At how many degrees are the plums baked?", closeness: "near", why: "The jars are dried in the oven; the plums are boiled." },
    { question: "What went wrong with the sixth batch?", closeness: "near", why: "Four batches failed and a fifth is told of; there is no sixth." },
    { question: "Who was the first person in space?", closeness: "far", why: "History of another kind." },
    { question: "best headphones for running", closeness: "far", why: "Shopping." },
    { question: "how do i merge two git branches", closeness: "far", why: "Programming." },
    { question: "lol ok bye", closeness: "far", why: "Small talk." },
  ],
};

export const articles: readonly Article[] = [lighthouse, bumblebees, plumJam];
