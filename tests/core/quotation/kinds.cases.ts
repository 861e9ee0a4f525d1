import type { Flip } from "../../../src/core/quotation/meaning/flips.ts";
import type { Verdict } from "../../../src/core/quotation/quotation-check.ts";

/** Sentences, each a paragraph, that the quotations below are taken from. */
export const TOLD = [
  "The pier at Orme did not close in June, and its owner wasn’t told until Monday evening.",
  "The board won’t sell the land, and the warden can’t say that it wasn’t warned.",
  "In the spring of 1911 the works employed 2,400 women, and by the autumn it employed none.",
  "The strike of January cost the town 1.2 million crowns and the works three million.",
  "Rent rose by 15 per cent in the north and fell by half in the south.",
  "Some 12 000 people watched the tower fall, and a dozen of them were hurt by flying bricks.",
  "The foreman’s letters, kept in the county archive since 1950, were never answered by anyone.",
  "He owned the first house on the left, and she owned the last house on the right.",
  "The captain’s œuvre filled three shelves, and nobody in Ærø ever read it twice.",
  "T he lantern was lit in 1790 by Otto Lang. It burned for a century.",
  "The shipment may constitute a breach of the treaty, the court wrote on 4 May.",
  "The fire was most likely caused by a lamp that somebody had left in the well-known hall.",
  "The upper gallery faces the sea and was painted in the morning light.",
  "The gate will be rebuilt, although the money is not there yet.",
].join("\n\n");

interface Kind {
  readonly said: string;
  readonly verdict: Verdict | readonly Verdict[];
  readonly flip?: Flip;
}

const sameWords: Readonly<Record<string, string>> = {
  "an acute accent for an apostrophe":
    "The pier at Orme did not close in June, and its owner wasn´t told until Monday evening.",
  "a prime for an apostrophe":
    "The board won′t sell the land, and the warden can′t say that it wasn′t warned.",
  "references of HTML":
    "The board won&#39;t sell the land, and the warden can&#8217;t say that it wasn&apos;t warned.",
  "references of HTML for letters and spaces":
    "The captain&rsquo;s &oelig;uvre filled three&nbsp;shelves, and nobody in &AElig;r&oslash; ever read it twice.",
  "oe for œ": "The captain's oeuvre filled three shelves, and nobody in Ærø ever read it twice.",
  "AE for Æ": "The captain's oeuvre filled three shelves, and nobody in AErø ever read it twice.",
  "a word broken at a line's end":
    "The foreman’s let-\nters, kept in the county archive since 1950, were never answered by anyone.",
  "a word broken within a block quote":
    "> The foreman’s let-\n> ters, kept in the county archive since 1950, were never answered by anyone.",
  "a hyphen of its own at a line's end":
    "The fire was most likely caused by a lamp that somebody had left in the well-\nknown hall.",
  "a drop cap": "The lantern was lit in 1790 by Otto Lang.",
  "the mark of a note": "The lantern was lit in 1790 by Otto Lang.[3] It burned for a century.",
  "marks of notes within":
    "The lantern was lit in 1790[2, 5] by Otto Lang[citation needed]. It burned for a century.[^7]",
  "a raised mark of a note": "The lantern was lit in 1790 by Otto Lang.<sup>7</sup> It burned for a century.",
  "a raised mark with a link":
    'The lantern was lit in 1790 by Otto Lang.<sup id="r1"><a href="#n1">[7]</a></sup> It burned for a century.',
  "raised figures": "The lantern was lit in 1790 by Otto Lang.⁷ It burned for a century.",
  "a citation by its key":
    "The lantern was lit in 1790 by Otto Lang [@doi:10.1000/182]. It burned for a century.",
  "tags of HTML": 'The <b>lan</b>tern was <a href="https://example.org/lit">lit</a> in 1790<br>by Otto Lang.',
  "a link of Markdown": "The [lantern](https://example.org/a) was lit in 1790 by Otto Lang.",
};

const otherMeaning: Readonly<Record<string, readonly [said: string, flip: Flip]>> = {
  "another season": [
    "In the autumn of 1911 the works employed 2,400 women, and by the autumn it employed none.",
    "date",
  ],
  "another time of day": ["The upper gallery faces the sea and was painted in the evening light.", "date"],
  "another side": [
    "He owned the first house on the right, and she owned the last house on the right.",
    "place",
  ],
  "another direction": ["Rent rose by 15 per cent in the west and fell by half in the south.", "place"],
  "another storey": ["The lower gallery faces the sea and was painted in the morning light.", "place"],
  "a lost may": ["The shipment constitutes a breach of the treaty, the court wrote on 4 May.", "hedge"],
  "a lost most likely": [
    "The fire was caused by a lamp that somebody had left in the well-known hall.",
    "hedge",
  ],
  "a hedge put in": ["The gate will perhaps be rebuilt, although the money is not there yet.", "hedge"],
  "a hedge behind an ellipsis": [
    "The fire was … caused by a lamp that somebody had left in the well-known hall.",
    "hedge",
  ],
  "a not behind an ellipsis": ["The gate will be rebuilt, although the money is … there yet.", "negation"],
  "another share": ["Rent rose by 16% in the north and fell by half in the south.", "number"],
  "another count": [
    "Some 12,500 people watched the tower fall, and a dozen of them were hurt by flying bricks.",
    "number",
  ],
  "another scale": [
    "The strike of January cost the town 1.2bn crowns and the works three million.",
    "number",
  ],
  "a not taken out of a contraction": [
    "The board will sell the land, and the warden can’t say that it wasn’t warned.",
    "negation",
  ],
};

const otherwiseWritten: Readonly<Record<string, string>> = {
  "an apostrophe left out":
    "The pier at Orme did not close in June, and its owner wasnt told until Monday evening.",
  "a share with a sign": "Rent rose by 15% in the north and fell by half in the south.",
  "thousands with a comma":
    "Some 12,000 people watched the tower fall, and a dozen of them were hurt by flying bricks.",
  "a million as a letter": "The strike of January cost the town 1.2m crowns and the works three million.",
  "a million in figures": "The strike of January cost the town 1,200,000 crowns and the works three million.",
  "one hedge for another": "The shipment might constitute a breach of the treaty, the court wrote on 4 May.",
  "fall for autumn":
    "In the spring of 1911 the works employed 2,400 women, and by the fall it employed none.",
};

/** By kinds: what is the same to a reader, what is the same thing written otherwise, and what says something else. */
export const KINDS: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(
    Object.entries(sameWords).map(([name, said]) => [name, { said, verdict: ["exact", "cut"] }] as const),
  ),
  ...Object.fromEntries(
    Object.entries(otherwiseWritten).map(
      ([name, said]) => [name, { said, verdict: ["exact", "altered"] }] as const,
    ),
  ),
  ...Object.fromEntries(
    Object.entries(otherMeaning).map(
      ([name, [said, flip]]) => [name, { said, verdict: "flipped", flip }] as const,
    ),
  ),
};
