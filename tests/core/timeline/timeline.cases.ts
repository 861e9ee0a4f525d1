/** A paragraph or more, and what its timeline says: date, the words of the clause. */
export interface TimelineCase {
  readonly text: string;
  readonly published?: string;
  /** `value: clause`, in the order of the timeline. */
  readonly entries: readonly string[];
  /** `value: words that say when`, in the order of the text. */
  readonly undated?: readonly string[];
}

export const timelineCases: Readonly<Record<string, TimelineCase>> = {
  "parts of a year in order": {
    text: "The mill burned in late 1923. The owner sold the land in March 1923. In early 1923 the roof had leaked.",
    entries: [
      "1923: In early 1923 the roof had leaked.",
      "1923-03: The owner sold the land in March 1923.",
      "1923: The mill burned in late 1923.",
    ],
  },
  "the end of a year after its months": {
    text: "A permit is expected by the end of 2024. The vote was held in May 2024. The hearing was in January 2024.",
    published: "2024-05-10",
    entries: [
      "2024-01: The hearing was in January 2024.",
      "2024-05: The vote was held in May 2024.",
      "2024: A permit is expected by the end of 2024.",
    ],
  },
  "a person who is named before": {
    text: "Sheriff Dale Horner has called the letter an insult. He said on Wednesday that the quarry would bring jobs.",
    published: "2024-05-10",
    entries: [
      "2024-05-08: Sheriff Dale Horner has called the letter an insult. He said on Wednesday that the quarry would bring jobs.",
    ],
  },
  "a person whom nobody names": {
    text: "Nobody came to the door. He died in 1946.",
    entries: ["1946: He died in 1946."],
  },
  "it that stands for nothing": {
    text: "The mill was shut. It was in 1946 that it burned.",
    entries: ["1946: It was in 1946 that it burned."],
  },
  "what is so today, and what is done today": {
    text: "Brazil is large today. That way it serves today’s local needs, not yesterday’s. A nation is at peace tonight. We are tonight setting a goal. Parliament votes today. After yesterday’s vote Ann Bell resigned.",
    published: "2024-05-10",
    entries: [
      "2024-05-09: After yesterday’s vote Ann Bell resigned.",
      "2024-05-10: We are tonight setting a goal.",
      "2024-05-10: Parliament votes today.",
    ],
  },
  "a clause that compares": {
    text: "The nation shall never use more oil than we did in 1977. It used less in 1978.",
    entries: ["1978: The nation shall never use more oil than we did in 1977. It used less in 1978."],
  },
  "what a scraper left": {
    text: '<date="July 15, 1979">\n\nWilson spoke in 1980.',
    entries: ["1980: Wilson spoke in 1980."],
  },
  "a story without a day": {
    text: "Once upon a time there was a miller. He went out on the 4th of March and came home the next day.",
    published: "2024-05-10",
    entries: [],
    undated: ["XXXX-03-04: 4th of March", "XXXX-XX-XX: the next day"],
  },
  "two or three months": {
    text: "They waited two or three months.",
    entries: [],
    undated: ["P2M: two or three months"],
  },
  "a date said twice": {
    text: "The pier fell 3 years ago, on July 15, 1976, in a storm.",
    published: "1979-07-20",
    entries: ["1976-07-15: The pier fell 3 years ago, on July 15, 1976, in a storm."],
  },
  "two dates side by side": {
    text: "The pier fell in 1976, on 15 July 1977 the church.",
    entries: [
      "1976: The pier fell in 1976",
      "1977-07-15: The pier fell in 1976, on 15 July 1977 the church.",
    ],
  },
  "years that somebody lived": {
    text: "Gottfried Leibniz (1646–1716) wrote letters. The Thirty Years’ War (1618–1648) had ended.",
    entries: ["1618: The Thirty Years’ War (1618–1648) had ended."],
  },
  "two participial clauses": {
    text: "As the firm grew under its new owner, buying a mill in 1908 and opening a port in 1914, more people came to trust it.",
    entries: ["1908: buying a mill in 1908", "1914: opening a port in 1914"],
  },
  "two main clauses": {
    text: "The council met on 12 May 2014, and the mayor resigned in June 2014.",
    entries: ["2014-05-12: The council met on 12 May 2014", "2014-06: the mayor resigned in June 2014."],
  },
  "a semicolon": {
    text: "Ada left in 1901; her brother stayed until 1910.",
    entries: ["1901: Ada left in 1901", "1910: her brother stayed until 1910."],
  },
  "a date that belongs to the whole sentence": {
    text: "The opening of the bridge in February 1922 proved that the doubters were wrong.",
    entries: ["1922-02: The opening of the bridge in February 1922 proved that the doubters were wrong."],
  },
  "a list, which is not cut": {
    text: "The league grew in 1940 when Hungary, Slovakia, and Romania joined.",
    entries: ["1940: The league grew in 1940 when Hungary, Slovakia, and Romania joined."],
  },
  "a denial, from which nothing is cut off": {
    text: "It is not true that Ada left in 1901, and that she came back in 1905, and her brother never left in 1910.",
    entries: [
      "1901: It is not true that Ada left in 1901, and that she came back in 1905",
      "1905: It is not true that Ada left in 1901, and that she came back in 1905",
      "1910: It is not true that Ada left in 1901, and that she came back in 1905, and her brother never left in 1910.",
    ],
  },
  "a claim, from which nothing is cut off": {
    text: "Critics claim that the mill was sold, closing its doors in 1908 and firing its men in 1909, for nothing.",
    entries: [
      "1908: Critics claim that the mill was sold, closing its doors in 1908 and firing its men in 1909, for nothing.",
      "1909: Critics claim that the mill was sold, closing its doors in 1908 and firing its men in 1909, for nothing.",
    ],
  },
  "a condition, which is not cut off": {
    text: "If the dam breaks in 2030, and the town floods, people will leave.",
    entries: ["2030: If the dam breaks in 2030, and the town floods, people will leave."],
  },
  "comparisons, which are no events": {
    text: "Sales were lower than in 2008. It was the worst storm since 1989. Unlike 1999, nobody cheered.",
    entries: [],
  },
  "copyright and citations, which are no events": {
    text: "Copyright 2014 The Paper. It was shown twice (Smith et al., 2014; Jones 1999, p. 12).",
    entries: [],
  },
  "a date said twice in one clause": {
    text: "On 12 May 2014 (2014-05-12) it rained.",
    entries: ["2014-05-12: On 12 May 2014 (2014-05-12) it rained."],
  },
  "a range, which is one entry from its beginning": {
    text: "The war (1939–1945) killed millions.",
    entries: ["1939: The war (1939–1945) killed millions."],
  },
  "events out of order": {
    text: "It ended in 1950.\n\nIt began in the 1930s. In spring 1940 it grew. In 1940 it spread. In 44 BC nobody knew of it.",
    entries: [
      "BC0044: In 44 BC nobody knew of it.",
      "193: It began in the 1930s.",
      "1940: In 1940 it spread.",
      "1940-SP: In spring 1940 it grew.",
      "1950: It ended in 1950.",
    ],
  },
  "a tie, in the order of the text": {
    text: "Bread was scarce in 1920. Snow fell in 1920.",
    entries: ["1920: Bread was scarce in 1920.", "1920: Snow fell in 1920."],
  },
  "headings, which give no entries": {
    text: "# The year 1920\n\nIn May it rained.\n\n## 1921 and after\n\nNothing happened.",
    entries: ["1920-05: In May it rained."],
  },
  "lengths of time, which are listed apart": {
    text: "After nearly four years of war, peace may come within a decade. In subsequent years it may hold. It is the first in 15 years.",
    entries: [],
    undated: ["P4Y: nearly four years", "P10Y: a decade", "PXY: subsequent years", "P15Y: 15 years"],
  },
  "an article without a date": {
    text: "Yesterday the court ruled. It now sits every year, and recently twice, on 12 May at 5 p.m.",
    entries: [],
    undated: ["XXXX-XX-XX: Yesterday", "XXXX-05-12T17:00: 12 May at 5 p.m."],
  },
  "an article with a date": {
    text: "Yesterday the court ruled. Last week it met.",
    published: "2014-05-14",
    entries: ["2014-05: Last week it met.", "2014-05-13: Yesterday the court ruled."],
  },
  "an article with only a month, which says nothing of days": {
    text: "Yesterday the court ruled. Last month it met. A year ago it was new. On Monday it closes.",
    published: "2014-05",
    entries: ["2013: A year ago it was new.", "2014-04: Last month it met."],
    undated: ["XXXX-XX-XX: Yesterday", "XXXX-WXX-1: Monday"],
  },
  "an article with only a year, which says nothing of months": {
    text: "Last month the court ruled. Last year it met. It closed in May.",
    published: "2014",
    entries: ["2013: Last year it met."],
    undated: ["XXXX-XX: Last month", "XXXX-05: May"],
  },
  "an article with a date that is none": {
    text: "Last year the court ruled.",
    published: "2014-13",
    entries: [],
    undated: ["XXXX: Last year"],
  },
  "a time of day, which is an event of its day": {
    text: "The bell rang at 5 p.m. on 12 May 2014.",
    entries: ["2014-05-12: The bell rang at 5 p.m. on 12 May 2014."],
  },
  "a comma within a date": {
    text: "The firm grew, buying a mill on May 12, 1908, and prospered.",
    entries: ["1908-05-12: buying a mill on May 12, 1908"],
  },
};
