import type { Flip } from "../../../src/core/quotation/meaning/flips.ts";
import type { Verdict } from "../../../src/core/quotation/quotation-check.ts";

/** The article that the quotations below are held against. */
export const ARTICLE = [
  "The council opened the long bridge in March 1911, after seven years of quarrels about who should pay for it. Nobody from the old town came to see it.",
  "“It will stand for a hundred years,” Mayor Ann Holt said, “and it will not cost the poor a penny.” She was wrong about the first, and right about the second.",
  "# Later",
  "The ferry was sold to Norway in 1912 for $4,500 — less than half of what its engine alone had cost. It sank off Bergen… or so the crew’s letters say. Its bell [the only part that was saved] hangs in the town hall today.",
  "Traffic rose every year until 1939. In the winter of 1940, the larger of the two arches fell into the river, and the bridge was closed for ever.",
  "Well, it is gone. Café Müller, at its northern end, isn't.",
].join("\n\n");

interface Case {
  readonly said: string;
  readonly verdict: Verdict;
  readonly flip?: Flip;
  readonly changes?: readonly (readonly [said: string, told: string])[];
  readonly leftOut?: readonly string[];
  readonly places?: number;
  readonly inserted?: readonly string[];
}

export const CHECKS: Readonly<Record<string, Case>> = {
  "a sentence": { said: "Nobody from the old town came to see it.", verdict: "exact" },
  "a short sentence": { said: "Well, it is gone.", verdict: "exact" },
  "two sentences that follow one another": {
    said: "The council opened the long bridge in March 1911, after seven years of quarrels about who should pay for it. Nobody from the old town came to see it.",
    verdict: "exact",
  },
  "sentences of two paragraphs that follow one another": {
    said: "Nobody from the old town came to see it. “It will stand for a hundred years,” Mayor Ann Holt said, “and it will not cost the poor a penny.”",
    verdict: "exact",
  },
  "sentences on both sides of a heading": {
    said: "She was wrong about the first, and right about the second. The ferry was sold to Norway in 1912 for $4,500 — less than half of what its engine alone had cost.",
    verdict: "exact",
  },
  "capitals throughout": { said: "NOBODY FROM THE OLD TOWN CAME TO SEE IT", verdict: "exact" },
  "other quotation marks": {
    said: "'It will stand for a hundred years', Mayor Ann Holt said, \"and it will not cost the poor a penny\"",
    verdict: "exact",
  },
  "another dash, another apostrophe, three dots": {
    said: "It sank off Bergen... or so the crew's letters say",
    verdict: "exact",
  },
  "a number without its comma": {
    said: "The ferry was sold to Norway in 1912 for $4500 - less than half of what its engine alone had cost.",
    verdict: "exact",
  },
  "brackets that stand in the article": {
    said: "Its bell [the only part that was saved] hangs in the town hall today.",
    verdict: "exact",
  },
  "those brackets as dashes": {
    said: "Its bell – the only part that was saved – hangs in the town hall today",
    verdict: "exact",
  },
  "letters with their accents apart": {
    said: "Cafe\u0301 Mu\u0308ller, at its northern end, isn't.",
    verdict: "exact",
  },
  "characters of no width": {
    said: "No\u200Bbody from\u200B the o\u00ADld town\uFEFF came to see it.",
    verdict: "exact",
  },
  "spaces of all kinds": { said: "Nobody\u00A0from  the\u2009old\ntown\tcame to see it.", verdict: "exact" },
  "marks of direction": { said: "\u202ANobody from the old town came to see it.\u202C", verdict: "exact" },
  "full-width letters": { said: "Ｎｏｂｏｄｙ from the old town came to see it.", verdict: "exact" },
  "emoji between the words": {
    said: "Nobody 👏 from 👏 the 👏 old 👏 town came to see it.",
    verdict: "exact",
  },
  "Markdown in the words": { said: "**Nobody** from the *old* town ~~came~~ to see it.", verdict: "exact" },
  "sic in brackets": { said: "Nobody from the old town [sic] came to see it.", verdict: "exact" },
  "a capital in brackets": { said: "[n]obody from the old town came to see it", verdict: "exact" },

  "the end cut off": {
    said: "The council opened the long bridge in March 1911",
    verdict: "cut",
    leftOut: ["after seven years of quarrels about who should pay for it"],
  },
  "the beginning cut off": {
    said: "from the old town came to see it",
    verdict: "cut",
    leftOut: ["Nobody"],
  },
  "the middle left out, and marked": {
    said: "The council opened the long bridge … after seven years of quarrels about who should pay for it.",
    verdict: "cut",
    leftOut: ["in March 1911"],
  },
  "the middle left out, marked with brackets": {
    said: "The council opened the long bridge [...] after seven years of quarrels about who should pay for it.",
    verdict: "cut",
    leftOut: ["in March 1911"],
  },
  "a sentence left out, and marked": {
    said: "Nobody from the old […] town came to see it.",
    verdict: "exact",
  },
  "a pronoun explained in brackets": {
    said: "Traffic rose every year until 1939 [when the war began].",
    verdict: "exact",
  },
  "a pronoun replaced in brackets": {
    said: "[The mayor] was wrong about the first, and right about the second.",
    verdict: "cut",
    leftOut: ["She"],
  },
  "an ending in brackets": {
    said: "Traffic ros[ing] every year until 1939.",
    verdict: "exact",
    inserted: ["ros[ing]"],
  },
  "half a sentence of the article's brackets": {
    said: "the only part that was saved",
    verdict: "cut",
    leftOut: ["Its bell", "hangs in the town hall today"],
  },

  "one word replaced": {
    said: "Nobody from the new quarter came to see it.",
    verdict: "altered",
    changes: [["new quarter", "old town"]],
  },
  "one word put in": {
    said: "Nobody from the old market town came to see it.",
    verdict: "altered",
    changes: [["market", ""]],
  },
  "words left out, and not marked": {
    said: "The council opened the long bridge after seven years of quarrels about who should pay for it.",
    verdict: "altered",
    changes: [["", "in March 1911"]],
  },
  "another form of a word": {
    said: "Nobody from the old towns came to see it.",
    verdict: "altered",
    changes: [["towns", "town"]],
  },
  "an accent left out": {
    said: "Cafe Müller, at its northern end, isn't.",
    verdict: "altered",
    changes: [["Cafe", "Café"]],
  },

  "not put in": {
    said: "It will not stand for a hundred years, Mayor Ann Holt said",
    verdict: "flipped",
    flip: "negation",
  },
  "not taken out": {
    said: "and it will cost the poor a penny",
    verdict: "flipped",
    flip: "negation",
    changes: [["", "not"]],
  },
  "nobody made somebody": {
    said: "Somebody from the old town came to see it.",
    verdict: "flipped",
    flip: "negation",
  },
  "isn't made is": { said: "Café Müller, at its northern end, is.", verdict: "flipped", flip: "negation" },
  "not put in, in brackets": { said: "Traffic [never] rose every year until 1939.", verdict: "flipped" },
  "another year": {
    said: "Traffic rose every year until 1938.",
    verdict: "flipped",
    flip: "number",
    changes: [["1938", "1939"]],
  },
  "another number in words": {
    said: "after six years of quarrels about who should pay for it",
    verdict: "flipped",
    flip: "number",
  },
  "another currency": {
    said: "The ferry was sold to Norway in 1912 for €4,500",
    verdict: "flipped",
    flip: "number",
    changes: [["€", "$"]],
  },
  "another month": {
    said: "The council opened the long bridge in May 1911",
    verdict: "flipped",
    flip: "date",
  },
  "another name": {
    said: "The ferry was sold to Sweden in 1912",
    verdict: "flipped",
    flip: "name",
    changes: [["Sweden", "Norway"]],
  },
  "another name, all in small letters": {
    said: "the ferry was sold to sweden in 1912",
    verdict: "flipped",
    flip: "name",
  },
  "another comparison": {
    said: "more than half of what its engine alone had cost",
    verdict: "flipped",
    flip: "comparison",
  },
  "another size": {
    said: "In the winter of 1940, the smaller of the two arches fell into the river",
    verdict: "flipped",
    flip: "comparison",
  },
  "an opposite": { said: "Traffic fell every year until 1939.", verdict: "flipped", flip: "opposite" },

  "a number spelt out": {
    said: "The council opened the long bridge in March 1911, after 7 years of quarrels about who should pay for it.",
    verdict: "altered",
    changes: [["7", "seven"]],
  },

  "two sentences from different places": {
    said: "Nobody from the old town came to see it. Traffic rose every year until 1939.",
    verdict: "stitched",
    places: 2,
  },
  "the beginning of one and the end of another": {
    said: "The council opened the long bridge in the winter of 1940, the larger of the two arches fell into the river",
    verdict: "stitched",
    places: 2,
  },
  "two sentences the other way round": {
    said: "Nobody from the old town came to see it. The council opened the long bridge in March 1911",
    verdict: "stitched",
    places: 2,
  },
  "four of them": {
    said: "Well, it is gone and Nobody from the old town came to see it; hangs in the town hall today, the bridge was closed for ever.",
    verdict: "stitched",
    places: 4,
  },

  "words of no article": { said: "Sheep were grazing on the hills all summer long.", verdict: "absent" },
  "its words in no order": { said: "town the see old came to from it nobody", verdict: "absent" },
  "the same in other words": {
    said: "No inhabitant of the ancient city attended the ceremony.",
    verdict: "absent",
  },
  "another language": { said: "Niemand aus der Altstadt kam, um sie zu sehen.", verdict: "absent" },
  "right to left": { said: "لم يأت أحد من البلدة القديمة لرؤيته", verdict: "absent" },

  "a word": { said: "bridge", verdict: "too-short" },
  "three words": { said: "the long bridge", verdict: "too-short" },
  "small words": { said: "it is a of", verdict: "too-short" },
  nothing: { said: "", verdict: "too-short" },
  "only marks": { said: "…—!?“”[]()\u200B", verdict: "too-short" },
  "only emoji": { said: "👩‍👩‍👧‍👦🇩🇪🚢", verdict: "too-short" },
  "a lone half of a character": { said: "\ud800", verdict: "too-short" },
};
