/** Text, the anchor where there is one, and the values that are found, in order. */
export interface ResolvingCase {
  readonly text: string;
  readonly anchor?: string;
  readonly values: readonly string[];
}

/** How dates that lean on something get their value, by what they lean on. */
export const resolvingCases: Readonly<Record<string, ResolvingCase>> = {
  "no year anywhere": { text: "On 12 May it rained, and in June.", values: ["XXXX-05-12", "XXXX-06"] },
  "no anchor for a named day": { text: "Yesterday it rained.", values: ["XXXX-XX-XX"] },
  "no anchor for a year": { text: "Last year it rained, and two years ago.", values: ["XXXX", "XXXX"] },
  "no anchor for a weekday": { text: "On Monday it rained.", values: ["XXXX-WXX-1"] },
  "no anchor for a week": { text: "Last week it rained.", values: ["XXXX-WXX"] },
  "an anchor that is a year": {
    text: "Yesterday it rained, and last year.",
    anchor: "2014",
    values: ["XXXX-XX-XX", "2013"],
  },
  "an anchor that is a month": {
    text: "Last month it rained, and yesterday.",
    anchor: "2014-01",
    values: ["2013-12", "XXXX-XX-XX"],
  },
  "an anchor that is no date": { text: "Yesterday it rained.", anchor: "2014-13-45", values: ["XXXX-XX-XX"] },
  "the turn of the year": {
    text: "Yesterday it rained, and last month.",
    anchor: "2014-01-01",
    values: ["2013-12-31", "2013-12"],
  },
  "a leap day": { text: "Yesterday it rained.", anchor: "2024-03-01", values: ["2024-02-29"] },
  "the first ISO week": { text: "This week it rained.", anchor: "2014-12-30", values: ["2015-W01"] },
  "a month in a report, nearest": {
    text: "The figures for February",
    anchor: "2014-04-02",
    values: ["2014-02"],
  },
  "a month in a report, past": {
    text: "It was closed in November.",
    anchor: "2014-10-20",
    values: ["2013-11"],
  },
  "a month in a report, to come": {
    text: "It will open in January.",
    anchor: "2014-10-20",
    values: ["2015-01"],
  },
  "a month far ahead that is planned": {
    text: "The school will open in November.",
    anchor: "2024-03-12",
    values: ["2024-11"],
  },
  "a season far ahead that is planned": {
    text: "Work will begin in autumn, the council said.",
    anchor: "2024-03-12",
    values: ["2024-FA"],
  },
  "a month far back that is told": {
    text: "He resigned in March.",
    anchor: "1989-10-27",
    values: ["1989-03"],
  },
  "a month far ahead in the past tense": {
    text: "He resigned in November.",
    anchor: "1989-03-27",
    values: ["1988-11"],
  },
  "a day goes on from the day told last": {
    text: "The mill burned on 3 May 1901. On 9 June 1903 it was opened again. The following day it flooded.",
    values: ["1901-05-03", "1903-06-09", "1903-06-10"],
  },
  "a year goes on from the year told last": {
    text: "In 1901 the mill burned. In 1950 it was sold. The following year it was pulled down.",
    values: ["1901", "1950", "1951"],
  },
  "years go on from the end that was told last": {
    text: "The war began in 1914 and ended in 1918. Two years later the king died.",
    values: ["1914", "1918", "1920"],
  },
  "a story that steps back after an aside": {
    text: "On 3 May 1940 the fleet sailed. The order, declassified in 2005, was short. In June it turned back.",
    values: ["1940-05-03", "2005", "1940-06"],
  },
  "a century goes on from a century": {
    text: "It was built in the 17th century. A century later it fell.",
    values: ["16", "17"],
  },
  "the next decade of a decade's first year": {
    text: "By 1990 it stood, and within the next decade it fell.",
    values: ["1990", "199"],
  },
  "the next decade of a report that looks ahead": {
    text: "Half of it will go by 1990. The rest must go within the next decade, the president said on Monday.",
    anchor: "1979-07-15",
    values: ["1990", "198", "1979-07-09"],
  },
  "a plan in the passive": {
    text: "The vote will be held in November.",
    anchor: "2024-03-12",
    values: ["2024-11"],
  },
  "plans that were announced": {
    text: "It comes on top of plans announced in May.",
    anchor: "2024-03-12",
    values: ["2023-05"],
  },
  "what was bought": { text: "He bought the mill in May.", anchor: "2024-03-12", values: ["2023-05"] },
  "a verb that is the same in the present": {
    text: "The tickets cost nine crowns in May.",
    anchor: "2024-03-12",
    values: ["2024-05"],
  },
  "a season of every year": {
    text: "Wood that grows in summer is denser. It is felled in autumn.",
    anchor: "2024-03-12",
    values: ["XXXX-SU", "XXXX-FA"],
  },
  "a feast of every year": {
    text: "It is a proverb that we read on the Fourth of July.",
    anchor: "2024-03-12",
    values: ["XXXX-07-04"],
  },
  "a season of one year": {
    text: "The pool was shut in summer, and is to open in autumn.",
    anchor: "2024-03-12",
    values: ["2023-SU", "2024-FA"],
  },
  "next day in a story": { text: "We met next day.", anchor: "2024-03-12", values: ["XXXX-XX-XX"] },
  "next day after a day": {
    text: "On 3 May 1940 we met. We met again next day.",
    anchor: "2024-03-12",
    values: ["1940-05-03", "1940-05-04"],
  },
  "the last night of several": {
    text: "The last night ferry sank last night.",
    anchor: "2024-03-12",
    values: ["2024-03-11TNI"],
  },
  "a soft hyphen": { text: "It fell on 12 Sep\u00ADtember 1884.", values: ["1884-09-12"] },
  "hours from now": {
    text: "I speak again twelve hours from now.",
    anchor: "1979-07-15",
    values: ["1979-07-15TXX"],
  },
  "this year in a history": {
    text: "In 1917 rye failed. During this year it rained.",
    anchor: "2020-01-01",
    values: ["1917", "1917"],
  },
  "a year in passing does not date the news": {
    text: "The war began in 2014.\n\nOn October 4, the speaker said no.",
    anchor: "2026-10-07",
    values: ["2014", "2026-10-04"],
  },
  "a day of a history that names one year": {
    text: "The war began in 1863.\n\nOn July 4, the speaker said no.",
    anchor: "2026-10-07",
    values: ["1863", "1863-07-04"],
  },
  "since a month, until now": {
    text: "They have fought since July. The war began in 2014.",
    anchor: "2026-10-07",
    values: ["2026-07", "2014"],
  },
  "since a month, in a history": {
    text: "They had fought since July. The war began in 1914.",
    anchor: "2026-10-07",
    values: ["1914-07", "1914"],
  },
  "a date over two lines of a quoted mail": {
    text: "> It fell on 12 May\n> 1884 in York.",
    values: ["1884-05-12"],
  },
  "a weekday that was": { text: "It opened on Friday.", anchor: "2014-05-14", values: ["2014-05-09"] },
  "a weekday that will be": { text: "It will open on Friday.", anchor: "2014-05-14", values: ["2014-05-16"] },
  "a weekday that is today": {
    text: "It opened on Wednesday.",
    anchor: "2014-05-14",
    values: ["2014-05-14"],
  },
  "a contraction that looks ahead": {
    text: "We’ll open on Friday.",
    anchor: "2014-05-14",
    values: ["2014-05-16"],
  },
  "a history's years": {
    text: "In May 1940 it began. In June it went on; by October it was over. In March it began again.",
    values: ["1940-05", "1940-06", "1940-10", "1941-03"],
  },
  "an aside in a history": {
    text: "In May 1934 the ship sailed. A letter, found in 2001, doubts it. On 9 August it sank. In July 1935 it was raised.",
    values: ["1934-05", "2001", "1934-08-09", "1935-07"],
  },
  "a history read years later": {
    text: "It began in 1940. In 1941 it spread. In May 1942 it grew. In 1943 it ended. In June peace was made.",
    anchor: "2009-12-19",
    values: ["1940", "1941", "1942-05", "1943", "1943-06"],
  },
  "before Christ": {
    text: "In 342 BC he left. The following year he returned; a year later he died.",
    values: ["BC0342", "BC0341", "BC0340"],
  },
  "the same day": {
    text: "On 3 March 1921 he resigned. That same day she took over; the next day, it snowed.",
    values: ["1921-03-03", "1921-03-03", "1921-03-04"],
  },
  "days across a month": {
    text: "On 30 January 1945, three days later",
    values: ["1945-01-30", "1945-02-02"],
  },
  "months that share a year": { text: "from March to May 2014", values: ["2014-03", "2014-05"] },
  "months across a year": { text: "from December to February 1945", values: ["1944-12", "1945-02"] },
  "days that share a month": { text: "3–5 May 2014", values: ["2014-05-03", "2014-05-05"] },
  "years that share a century": { text: "1957–58", values: ["1957", "1958"] },
  "a day and its time": { text: "on 12 May 2014 at 5 p.m.", values: ["2014-05-12T17:00"] },
  "a time alone": { text: "at 5 p.m.", values: ["XXXX-XX-XXT17:00"] },
  "a decade without its century": { text: "music of the ’90s", values: ["XX9"] },
  "nowadays in a history": {
    text: "Byzantium, today Istanbul, fell in 1453, was rebuilt in 1460, shaken in 1509, burnt in 1660 and lit in 1853.",
    anchor: "2014-05-14",
    values: ["PRESENT_REF", "1453", "1460", "1509", "1660", "1853"],
  },
  "a dateline before the day of publication": {
    text: "It opens\n\n12 May 2014\n\nIt opened yesterday.",
    anchor: "2014-05-14",
    values: ["2014-05-12", "2014-05-11"],
  },
  "a dateline under a headline with a time in it": {
    text: "Lowest in six years\n\n12 May 2014\n\nIt fell yesterday.",
    anchor: "2014-05-14",
    values: ["P6Y", "2014-05-12", "2014-05-11"],
  },
  "a date on its own line that is about something else": {
    text: "1 September 1939\n\nIt opened yesterday.",
    anchor: "2014-05-14",
    values: ["1939-09-01", "2014-05-13"],
  },
  "the day that a report has just told of": {
    text: "It opened on Friday and ended the day higher.",
    anchor: "2014-05-14",
    values: ["2014-05-09", "2014-05-09"],
  },
  "a day soon to come, told in the past": {
    text: "He said that it may be signed on 2 June.",
    anchor: "2014-05-14",
    values: ["2014-06-02"],
  },
  "a line break within a date": { text: "on 12\nMay 2014", values: ["2014-05-12"] },
  "a blank line between numbers": { text: "There were 12\n\nMay 2014 came.", values: ["2014-05"] },
};
