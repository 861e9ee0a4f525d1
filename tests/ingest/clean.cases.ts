const PARAGRAPH = "The ferry leaves the quay at nine, and nobody has ever seen it wait for anyone.";
const OTHER = "Its captain is a woman of few words. She has crossed the strait ten thousand times.";
const TEASER = "MAYOR TO FACE COUNCIL IF SHE SKIPS THE HEARING";

/** Blocks of a source, parted by blank lines, and the lines of it that are left out. What the place of a line decides. */
export const cleanCases: Readonly<
  Record<string, { readonly blocks: readonly string[]; readonly dropped: readonly string[] }>
> = {
  "a teaser between two paragraphs": { blocks: [PARAGRAPH, TEASER, OTHER], dropped: [TEASER] },
  "two teasers in a row": {
    blocks: [PARAGRAPH, TEASER, "WHO WILL PAY FOR THE NEW BRIDGE?", OTHER],
    dropped: [TEASER, "WHO WILL PAY FOR THE NEW BRIDGE?"],
  },
  "a teaser beside other noise": {
    blocks: [PARAGRAPH, "Advertisement", TEASER, "Related stories", OTHER],
    dropped: ["Advertisement", TEASER, "Related stories"],
  },
  "capitals that the paragraph before announces": {
    blocks: [PARAGRAPH, "The sign over the door says:", TEASER, OTHER],
    dropped: [],
  },
  "capitals that the next paragraph goes on from": {
    blocks: [PARAGRAPH, TEASER, "and that was all that the sign said about the hearing.", OTHER],
    dropped: [],
  },
  "capitals before the first paragraph": { blocks: [TEASER, PARAGRAPH, OTHER], dropped: [] },
  "capitals after the last paragraph": { blocks: [PARAGRAPH, OTHER, TEASER], dropped: [] },
  "capitals in a text that is all in capitals": {
    blocks: [PARAGRAPH.toUpperCase(), TEASER, OTHER.toUpperCase()],
    dropped: [],
  },
  "capitals in a text without capitals": {
    blocks: [PARAGRAPH.toLowerCase(), TEASER, OTHER.toLowerCase()],
    dropped: [],
  },
  "capitals where short headings are in capitals": {
    blocks: [PARAGRAPH, "THE QUAY", OTHER, TEASER, PARAGRAPH, "THE STRAIT", OTHER],
    dropped: [],
  },
  "capitals where a chapter is headed in capitals": {
    blocks: [PARAGRAPH, "CHAPTER TWO", OTHER, TEASER, PARAGRAPH],
    dropped: [],
  },
  "centred capitals": { blocks: [PARAGRAPH, `        ${TEASER}`, OTHER], dropped: [] },
  "capitals in two lines": { blocks: [PARAGRAPH, `${TEASER}\n${TEASER}`, OTHER], dropped: [] },
  "capitals between stanzas": {
    blocks: [PARAGRAPH, "the miller and the son,\nthe bell.", TEASER, "The oar,\nthe rain.", OTHER],
    dropped: [],
  },
  "a label between two sentences of a wrapped paragraph": {
    blocks: [`${PARAGRAPH}\nAdvertisement\n${OTHER}`],
    dropped: ["Advertisement"],
  },
  "a label’s word within a wrapped sentence": {
    blocks: [`${PARAGRAPH} It carries no\nadvertisement\nof any kind, and its sides are painted grey.`],
    dropped: [],
  },
  "a label’s words in a stanza": {
    blocks: [PARAGRAPH, "The bell rang.\nRead more\nThe rain.", OTHER],
    dropped: [],
  },
  "a stray mark within a paragraph, which may be a wrapped full stop": {
    blocks: [`${PARAGRAPH} She crossed it again\n.\n${OTHER}`],
    dropped: [],
  },
  "a list of sites that the article announces": {
    blocks: [PARAGRAPH, "These are the sites that they use:", "Facebook\nReddit\nYouTube", OTHER],
    dropped: [],
  },
  "a list of sites under a heading": {
    blocks: [PARAGRAPH, "## Sites", "- Facebook\n- Reddit", OTHER],
    dropped: [],
  },
  "a row of share buttons": {
    blocks: [PARAGRAPH, OTHER, "Share this:", "Facebook\nReddit", "Copy link"],
    dropped: ["Share this:", "Facebook", "Reddit", "Copy link"],
  },
  "sites as headings of the article": { blocks: ["Facebook", PARAGRAPH, "Reddit", OTHER], dropped: [] },
  "headlines in one block with their label at the end": {
    blocks: [
      PARAGRAPH,
      OTHER,
      "Related articles:\n- The old bridge\n- Who pays for the ferry?",
      "Jane’s bread",
    ],
    dropped: ["Related articles:", "- The old bridge", "- Who pays for the ferry?", "Jane’s bread"],
  },
  "a list of the article under such a label": {
    blocks: [PARAGRAPH, "Related articles:\n- Article 3\n- Article 7", OTHER],
    dropped: [],
  },
  "headlines under a label at the end": {
    blocks: [PARAGRAPH, OTHER, "Related content", "The old bridge", "Who pays for the ferry?"],
    dropped: ["Related content", "The old bridge", "Who pays for the ferry?"],
  },
  "a label in the middle takes nothing with it": {
    blocks: [PARAGRAPH, "Related content", "The old bridge", OTHER],
    dropped: ["Related content"],
  },
  "an author’s note under a label at the end": {
    blocks: [PARAGRAPH, OTHER, "Related content", "The old bridge", "Jane Doe wrote this on the ferry."],
    dropped: ["Related content"],
  },
  "headings, whatever they say": {
    blocks: ["## Related content", PARAGRAPH, "### Advertisement", OTHER],
    dropped: [],
  },
  "a notice of rights that the article is about": {
    blocks: [
      PARAGRAPH,
      "© 2026 Harbour Times. All rights reserved.",
      OTHER,
      PARAGRAPH,
      OTHER,
      PARAGRAPH,
      OTHER,
    ],
    dropped: [],
  },
  "a very long line that begins like a notice": {
    blocks: [PARAGRAPH, `We use cookies to improve your experience. ${OTHER.repeat(5)}`, OTHER],
    dropped: [],
  },
};
