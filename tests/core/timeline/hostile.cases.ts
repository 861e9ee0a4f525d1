/** A text that tries to go wrong, and the labels that its timeline may have. */
export interface HostileCase {
  readonly text: string;
  readonly labels: readonly string[];
  /** The article's own date. */
  readonly published?: string;
}

const many = (count: number, sentence: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => sentence(index)).join(" ");

export const hostileCases: Readonly<Record<string, HostileCase>> = {
  "a day that February does not have": { text: "It ended on 2026-02-30.", labels: [] },
  "31 April": { text: "It ended on 31 April 2014.", labels: [] },
  "29 February of a common year": { text: "It ended on 29 February 2023.", labels: [] },
  "29 February of a leap year": { text: "It ended on 29 February 2024.", labels: ["29 February 2024"] },
  "29 February 1900": { text: "It ended on 29 February 1900.", labels: [] },
  "day 0": { text: "It ended on 0 May 2014 and 2014-00-00.", labels: ["May 2014"] },
  "month 13": { text: "It ended on 13/13/2013 and on 2013-13-01.", labels: [] },
  "day 32": { text: "It ended on 32/01/2013.", labels: [] },
  "the year nought": { text: "It ended in 0 BC, in AD 0 and in year 0.", labels: [] },
  "the year 99999": { text: "It ends in 99999 or in 100000.", labels: [] },
  "the year 9999": { text: "It ends in 9999.", labels: [] },
  "a negative year": { text: "It ended in -1999.", labels: [] },
  "a very old year": { text: "It ended in 9999 BC.", labels: ["9999 BC"] },
  "a range backwards": { text: "It lasted from 1963 to 1957.", labels: ["1957", "1963"] },
  "a range of nothing": { text: "It lasted from 1957 to 1957.", labels: ["1957"] },
  "a chain of ranges": { text: "Seasons 1957–1958–1959–1960 were cold.", labels: ["1957–1958", "1959–1960"] },
  "dates without spaces": { text: "12May2014 2014May12 May2014", labels: ["12 May 2014"] },
  "a verb, a name and a month": {
    text: "May may march in March 2014 if April may not.",
    labels: ["March 2014"],
  },
  "only names of months": { text: "May, April and June may march on with August.", labels: [] },
  "full-width digits": { text: "It ended in ２０１４ and on １２ May.", labels: [] },
  "Arabic digits": { text: "It ended in ٢٠١٤.", labels: [] },
  "text from right to left": { text: "وقع ذلك في 12 May 2014 في القاهرة.", labels: ["12 May 2014"] },
  "marks of direction": {
    text: "It ended \u202Ein 2014\u202C at \u200F12 May 2015\u200E.",
    labels: ["2014", "12 May 2015"],
  },
  "Hebrew between dates": {
    text: "שלום 2014-05-12 שלום 2014-05-13.",
    labels: ["12 May 2014", "13 May 2014"],
  },
  "a date over two lines": { text: "It ended on 12\nMay\n2014.", labels: ["12 May 2014"] },
  "a date over two paragraphs": { text: "It ended on 12\n\nMay 2014 began.", labels: ["May 2014"] },
  "a date with hard spaces": { text: "It ended on 12\u00A0May\u00A02014.", labels: ["12 May 2014"] },
  "a date with a soft hyphen": { text: "It ended in Feb\u00ADruary 2014.", labels: ["February 2014"] },
  "a date with a space of no width": { text: "It ended in 20\u200B14.", labels: ["2014"] },
  "nested brackets": { text: "It (the ((old [mill (1908)]) one)) burned in 1914.", labels: ["1908", "1914"] },
  "brackets that never close": { text: `It burned ${"(".repeat(2_000)} in 1914.`, labels: ["1914"] },
  "quotation marks that never close": { text: `It burned ${"“".repeat(2_000)} in 1914.`, labels: ["1914"] },
  "emoji around dates": { text: "🎉2014🎉 saw 👩‍👩‍👧‍👦 12 May 2015 🇺🇦", labels: ["2014", "12 May 2015"] },
  "half a character": { text: "\uD800 in 2014 \uDC00", labels: ["2014"] },
  "Markdown and markup": {
    text: "**2014** <b>2015</b> [2016](https://example.org/2017) `2018`",
    labels: ["2015", "2016", "2018"],
  },
  "spreadsheets of numbers": { text: "1,984 2.014 19.99 $2014 2014% 2014km", labels: [] },
  "a web address and a file": {
    text: "See https://example.org/2014/05/12 and report-2014-05-12.pdf.",
    labels: ["12 May 2014"],
  },
  "nothing but a date": { text: "2014", labels: [] },
  nothing: { text: "", labels: [] },
  "only white space": { text: " \n\n\t\n ", labels: [] },
  "no date to go from": {
    text: "Yesterday, last week, three days later, that year, the following spring.",
    labels: [],
  },
  "an article's date that is none": { text: "It ended last year.", published: "2026-02-30", labels: [] },
  "an article's date with words": { text: "It ended last year.", published: "around 2014", labels: [] },
  "the last day of the calendar": { text: "It ends tomorrow.", published: "9999-12-31", labels: [] },
  "five thousand dates of one year": {
    text: many(5000, (index) => `In May 2014 the mill of Ada number ${index} burned.`),
    labels: Array.from({ length: 5000 }, () => "May 2014"),
  },
  "five thousand dates in one sentence": {
    text: many(5000, (index) => `and it moved in ${1900 + (index % 10)}`),
    labels: Array.from({ length: 10 }, (_, index) => String(1900 + index)),
  },
  "five thousand times the same": {
    text: many(5000, () => "On 12 May 2014 the mill of Dunmore burned."),
    labels: ["12 May 2014"],
  },
  "a word of a hundred thousand letters": { text: `${"a".repeat(100_000)} in 2014`, labels: ["2014"] },
};
