/** A text, and what its timeline says. */
interface EventCase {
  readonly text: string;
  readonly published?: string;
  /** `label [status]: clause`, with ` + label: clause` for each further mention and ` / label: clause` for each other date. */
  readonly entries: readonly string[];
}

type Cases = Readonly<Record<string, EventCase>>;

/** One sentence with several dates: each entry has words of its own. */
export const clauseCases: Cases = {
  "verbs of one subject": {
    text: "He was elected in 2004, re-elected in 2008 and defeated in 2012.",
    entries: ["2004: He was elected in 2004", "2008: re-elected in 2008", "2012: defeated in 2012."],
  },
  "two verbs": {
    text: "The strike began in 1957 and ended in 1963.",
    entries: ["1957: The strike began in 1957", "1963: ended in 1963."],
  },
  "a verb without a date of its own": {
    text: "The firm built a mill in 1908, hired forty men, and closed in 1912.",
    entries: ["1908: The firm built a mill in 1908, hired forty men", "1912: closed in 1912."],
  },
  "clauses that open with their dates": {
    text: "In 1957 Ada left Rome, in 1961 Brown followed her, and in 1963 the house was sold.",
    entries: [
      "1957: In 1957 Ada left Rome",
      "1961: in 1961 Brown followed her",
      "1963: in 1963 the house was sold.",
    ],
  },
  "a relative clause": {
    text: "The bridge, which opened in 1932, was closed to cars in 1960.",
    entries: [
      "1932: The bridge, which opened in 1932",
      "1960: The bridge, which opened in 1932, was closed to cars in 1960.",
    ],
  },
  "an adverbial with a participle": {
    text: "From its origins in 1954 with old rifles and discarded guns, the army had grown by 1957.",
    entries: [
      "1954: From its origins in 1954 with old rifles and discarded guns, the army had grown by 1957.",
      "by 1957: From its origins in 1954 with old rifles and discarded guns, the army had grown by 1957.",
    ],
  },
  "one date": {
    text: "The mill opened and closed in 1908.",
    entries: ["1908: The mill opened and closed in 1908."],
  },
  "a denial, from which nothing is cut off": {
    text: "She never said that he left in 1901 and returned in 1905.",
    entries: [
      "1901: She never said that he left in 1901",
      "1905: She never said that he left in 1901 and returned in 1905.",
    ],
  },
};

/** What is compared with, measured against or called by a year is not told of it. */
export const noEvents: readonly string[] = [
  "Sales were lower than in 2008.",
  "Sales fell compared with 2019.",
  "Sales fell compared with the 2019 average.",
  "Wages have not grown since the crisis of 2008.",
  "Wages have not grown since the 2008 crisis.",
  "It was the worst storm since 1989.",
  "Sales fell compared to the same month of 2008.",
  "Unlike in 1999, nobody cheered.",
  "Sales are up from 12 per cent in 2019.",
  "Output is above its 2019 level.",
  "Pre-1945 houses are cheaper, and post-1989 ones dearer.",
  "A 2014 study found that nobody cared.",
  "According to a widely cited 2014 survey, nobody cared.",
  "The 1949 Geneva Conventions protect prisoners.",
  "The class of 1968 is grey now.",
  "It breaks the Clean Air Act of 1970.",
  "Her 1987 best-selling novel is forgotten.",
  "He wrote “The Guns of August 1914” at home.",
  "He watched _Winter of 1946_ at home.",
  "We saw “Selma” (2014) twice.",
  "Copyright 2014 The Paper.",
  "Nobody noticed (Smith et al., 2014).",
  "KYIV, 24 February 2022 (Reuters) — Nobody noticed.",
];

/** What looks like a mere reference and tells of an event. */
export const events: readonly string[] = [
  "At the 2008 Bucharest Summit, the alliance said no.",
  "The 1949 Geneva Conventions were signed by all.",
  "The treaty of 1919 was ratified at once.",
  "The bridge has stood since 1932.",
  "The town has grown since 12 May 1932.",
  "In 2014 a study was begun.",
  "“In May 1940 we had nothing,” she said.",
  "The 1968 Democratic Convention split the town.",
  "The 2016 referendum split the town.",
  "After 1945 the town grew.",
];

export const joinCases: Cases = {
  "a month and a day of it": {
    text: "Russia’s invasion of Ukraine in February 2022 proved them wrong.\n\nOn 24 February 2022, Russian troops invaded Ukraine.",
    entries: [
      "24 February 2022: On 24 February 2022, Russian troops invaded Ukraine. + February 2022: Russia’s invasion of Ukraine in February 2022 proved them wrong.",
    ],
  },
  "the same words": {
    text: "Wilson resigned in 1961. It is unclear why Wilson resigned in 1961.",
    entries: ["1961: Wilson resigned in 1961. + 1961: It is unclear why Wilson resigned in 1961."],
  },
  "a name and its noun": {
    text: "The alliance met at the 2008 Bucharest Summit. At the Bucharest summit of April 2008, it said no.",
    entries: [
      "2008: The alliance met at the 2008 Bucharest Summit.",
      "April 2008: At the Bucharest summit of April 2008, it said no.",
    ],
  },
  "another object": {
    text: "Germany invaded Belgium in 1914. Germany invaded Luxembourg in 1914.",
    entries: ["1914: Germany invaded Belgium in 1914.", "1914: Germany invaded Luxembourg in 1914."],
  },
  "another of several": {
    text: "The first bridge was opened in 1932. The second bridge was opened in 1932.",
    entries: ["1932: The first bridge was opened in 1932.", "1932: The second bridge was opened in 1932."],
  },
  "another event of the same people": {
    text: "Ada bought a mill in 1908. Ada bought a horse in 1908.",
    entries: ["1908: Ada bought a mill in 1908.", "1908: Ada bought a horse in 1908."],
  },
  "another number": {
    text: "The mill of Ada number 1 burned in 1932. The mill of Ada number 2 burned in 1932.",
    entries: [
      "1932: The mill of Ada number 1 burned in 1932.",
      "1932: The mill of Ada number 2 burned in 1932.",
    ],
  },
  "another subject of the same name": {
    text: "Because of this, Díaz decided to run again in 1910. Madero decided to run against Díaz in 1910.",
    entries: [
      "1910: Because of this, Díaz decided to run again in 1910.",
      "1910: Madero decided to run against Díaz in 1910.",
    ],
  },
  "a decade, which is no date of an event": {
    text: "Ada left Rome in the 1900s. Ada left Rome in 1905.",
    entries: ["the 20th century: Ada left Rome in the 1900s.", "1905: Ada left Rome in 1905."],
  },
  "an event and its denial": {
    text: "Wilson resigned in 1961. Wilson did not resign in 1961.",
    entries: ["1961: Wilson resigned in 1961.", "1961 [denied]: Wilson did not resign in 1961."],
  },
};

export const conflictCases: Cases = {
  "a birth": {
    text: "Ada Lovelace was born in 1815. It rained.\n\nAda Lovelace was born in 1816.",
    entries: ["1815: Ada Lovelace was born in 1815. / 1816: Ada Lovelace was born in 1816."],
  },
  "a founding": {
    text: "The Dunmore Guild was founded in 1804.\n\nThe founding of the Dunmore Guild in March 1805 was quiet.",
    entries: [
      "1804: The Dunmore Guild was founded in 1804. / March 1805: The founding of the Dunmore Guild in March 1805 was quiet.",
    ],
  },
  "victories, which come again": {
    text: "Brazil won the World Cup in 1958. Brazil won the World Cup in 1962.",
    entries: ["1958: Brazil won the World Cup in 1958.", "1962: Brazil won the World Cup in 1962."],
  },
  "another of the same name": {
    text: "Smith died in 1901. Smith’s brother died in 1903.",
    entries: ["1901: Smith died in 1901.", "1903: Smith’s brother died in 1903."],
  },
  "one and another of two": {
    text: "The Dunmore Guild was founded in 1804. The Dunmore Guild was founded again in 1810.",
    entries: [
      "1804: The Dunmore Guild was founded in 1804.",
      "1810: The Dunmore Guild was founded again in 1810.",
    ],
  },
  "what no name tells apart": {
    text: "It rained. A mill was built in 1804. It rained. A mill was built in 1805.",
    entries: ["1804: A mill was built in 1804.", "1805: A mill was built in 1805."],
  },
  "a far date": {
    text: "John Smith was born in 1815. John Smith was born in 1850.",
    entries: ["1815: John Smith was born in 1815.", "1850: John Smith was born in 1850."],
  },
};

export const statusCases: Cases = {
  "what will be": {
    text: "The mill will open in 2030.",
    entries: ["2030 [future]: The mill will open in 2030."],
  },
  "what is to be": {
    text: "The mill is to open in 2030.",
    entries: ["2030 [future]: The mill is to open in 2030."],
  },
  "a plan": {
    text: "The town plans to open the mill in 2030.",
    entries: ["2030 [future]: The town plans to open the mill in 2030."],
  },
  "a deadline": {
    text: "All cars are electric by 2030.",
    entries: ["by 2030 [future]: All cars are electric by 2030."],
  },
  "a deadline that was met": {
    text: "All mills were shut by 1910.",
    entries: ["by 1910: All mills were shut by 1910."],
  },
  "a date after the article": {
    text: "The mill opens in June 2014.",
    published: "2014-05-14",
    entries: ["June 2014 [future]: The mill opens in June 2014."],
  },
  "a date before the article, whatever the tense": {
    text: "In 1950 he will leave Rome. He would die in 1960.",
    published: "2014-05-14",
    entries: ["1950: In 1950 he will leave Rome.", "1960: He would die in 1960."],
  },
  "the year of the article, by tense": {
    text: "The mill closed in 2014. The inn will open in 2014.",
    published: "2014-05",
    entries: ["2014: The mill closed in 2014.", "2014 [future]: The inn will open in 2014."],
  },
  "what might be": {
    text: "The dam might break in 2030. It could fall in 2031.",
    entries: [
      "2030 [hypothetical]: The dam might break in 2030.",
      "2031 [hypothetical]: The dam might break in 2030. It could fall in 2031.",
    ],
  },
  "a condition": {
    text: "If the dam breaks in 2030, people will leave.",
    entries: ["2030 [hypothetical]: If the dam breaks in 2030, people will leave."],
  },
  "a condition after": {
    text: "The dam will break in 2030 unless it is mended.",
    entries: ["2030 [hypothetical]: The dam will break in 2030 unless it is mended."],
  },
  "what would have been": {
    text: "Without rain, the dam would have burst in 1950.",
    published: "2014",
    entries: ["1950 [hypothetical]: Without rain, the dam would have burst in 1950."],
  },
  "a month that is no verb": {
    text: "It rained in May 2014.",
    entries: ["May 2014: It rained in May 2014."],
  },
  "a question whether": {
    text: "They asked if he had left in 1950.",
    entries: ["1950: They asked if he had left in 1950."],
  },
  "what did not happen": {
    text: "The summit did not take place in 1950. Wilson didn’t resign in 1961. Ada was not elected in 1962. Ada never left in 1963.",
    entries: [
      "1950 [denied]: The summit did not take place in 1950.",
      "1961 [denied]: Wilson didn’t resign in 1961.",
      "1962 [denied]: Ada was not elected in 1962.",
      "1963 [denied]: Ada never left in 1963.",
    ],
  },
  "what was called off": {
    text: "The meeting planned for May 2014 was cancelled.",
    entries: ["May 2014 [denied]: The meeting planned for May 2014 was cancelled."],
  },
  "when it was called off": {
    text: "The meeting was cancelled in May 2014.",
    entries: ["May 2014: The meeting was cancelled in May 2014."],
  },
  "a date at the head of what did not happen": {
    text: "In 1961, Wilson did not resign.",
    entries: ["1961 [denied]: In 1961, Wilson did not resign."],
  },
  "an event that did not do something else": {
    text: "The 2008 summit did not end the war. The war of 1950 could return.",
    entries: ["1950: The war of 1950 could return.", "2008: The 2008 summit did not end the war."],
  },
  "a denial of something else": {
    text: "The invasion in February 2022 proved that restraint didn’t help.",
    entries: ["February 2022: The invasion in February 2022 proved that restraint didn’t help."],
  },
  "not until": {
    text: "The war did not end until 1945.",
    entries: ["1945: The war did not end until 1945."],
  },
  "deadlines of the past": {
    text: "They fell back, taking the pass by March 1945. By 21 April 1945, however, they surrendered.",
    entries: [
      "by March 1945: taking the pass by March 1945",
      "by 21 April 1945: By 21 April 1945, however, they surrendered.",
    ],
  },
  "another verb between": {
    text: "Fears that they might land caused them to leave in May 1942. He did not approve and had it shut in 1943.",
    entries: [
      "May 1942: Fears that they might land caused them to leave in May 1942.",
      "1943: He did not approve and had it shut in 1943.",
    ],
  },
  "a warning of what will be": {
    text: "In April 1962, Galbraith warned them of what will come.",
    entries: ["April 1962: In April 1962, Galbraith warned them of what will come."],
  },
  "plans that were given up then": {
    text: "The campaign failed and by September 1940 the plans were cancelled.",
    entries: ["by September 1940: The campaign failed and by September 1940 the plans were cancelled."],
  },
  "a state": { text: "They did not know in 1950.", entries: ["1950: They did not know in 1950."] },
};

/** A date that only limits when something was. */
export const boundCases: Cases = {
  before: {
    text: "Before 1914 the town had no school.",
    entries: ["before 1914: Before 1914 the town had no school."],
  },
  after: {
    text: "The mill was sold after May 2001.",
    entries: ["after May 2001: The mill was sold after May 2001."],
  },
  by: { text: "All mills were shut by 1910.", entries: ["by 1910: All mills were shut by 1910."] },
  "an early part": {
    text: "It was shut by early 1910.",
    entries: ["early 1910: It was shut by early 1910."],
  },
  "the date of something else": {
    text: "Shops closed after the 1906 flood. Trains stopped before Sunday’s vote.",
    published: "2014-05-14",
    entries: [
      "1906: Shops closed after the 1906 flood.",
      "11 May 2014: Trains stopped before Sunday’s vote.",
    ],
  },
  "no limit": {
    text: "It did not open before 1914, two years after 1912.",
    entries: [
      "1912: It did not open before 1914, two years after 1912.",
      "1914: It did not open before 1914, two years after 1912.",
    ],
  },
};

export const rangeCases: Cases = {
  "a short second year": { text: "He ruled 1957–58.", entries: ["1957–1958: He ruled 1957–58."] },
  "a season across two years": {
    text: "The 2019/20 season was short.",
    entries: ["2019–2020: The 2019/20 season was short."],
  },
  "between two years": {
    text: "Prices rose between 2019 and 2021.",
    entries: ["2019–2021: Prices rose between 2019 and 2021."],
  },
  "from month to month": {
    text: "It was shut from March to May 2014.",
    entries: ["March–May 2014: It was shut from March to May 2014."],
  },
  "months across a year": {
    text: "It was shut from December 2013 to May 2014.",
    entries: ["December 2013 to May 2014: It was shut from December 2013 to May 2014."],
  },
  days: { text: "They met on 3–5 May 2014.", entries: ["3–5 May 2014: They met on 3–5 May 2014."] },
  "before Christ": {
    text: "He ruled (342–336 BC) well.",
    entries: ["342–336 BC: He ruled (342–336 BC) well."],
  },
  decades: {
    text: "It grew from the 1950s to the 1960s.",
    entries: ["the 1950s to the 1960s: It grew from the 1950s to the 1960s."],
  },
  "with its modifiers": {
    text: "It grew from early 1957 to late 1958.",
    entries: ["early 1957 to late 1958: It grew from early 1957 to late 1958."],
  },
  "a choice": {
    text: "Ada was born in 1844 or 1845.",
    entries: ["1844 or 1845: Ada was born in 1844 or 1845."],
  },
  "two dates, which are no range": {
    text: "It rained in 2019 and 2021.",
    entries: ["2019: It rained in 2019 and 2021.", "2021: It rained in 2019 and 2021."],
  },
  "a date that moved": {
    text: "The games were postponed from 2020 to 2021.",
    entries: [
      "2020: The games were postponed from 2020 to 2021.",
      "2021: The games were postponed from 2020 to 2021.",
    ],
  },
  "about a year": { text: "It was printed about 1450.", entries: ["about 1450: It was printed about 1450."] },
};
