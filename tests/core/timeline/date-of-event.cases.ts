/** A text of 14 May 2014, a Wednesday, with the event in square brackets, and the date of the event. */
export interface EventCase {
  readonly text: string;
  readonly date: string | undefined;
}

/** Which date an event belongs to, by what tells it. */
export const eventCases: Readonly<Record<string, EventCase>> = {
  "the date of its clause": { text: "It [opened] in 2008, and it closed in 2010.", date: "2008" },
  "the date of the other clause, for the other event": {
    text: "It opened in 2008, while others [closed] in 2010.",
    date: "2010",
  },
  "a time that opens the sentence": {
    text: "In March 2008, after long talks, it [opened].",
    date: "2008-03",
  },
  "not a date that is compared with": {
    text: "On Monday it [rose] more than in 2008.",
    date: "2014-05-12",
  },
  "not a bound": { text: "It [opened] and stays until Friday.", date: "2014-05-14" },
  "but a bound that is a beginning": { text: "It will not [open] until Friday.", date: "2014-05-16" },
  "not which thing is meant": { text: "She [praised] the heroes of 1944.", date: "2014-05-14" },
  "the own date after “says”": { text: "In 2010 it closed, [says] the mayor.", date: "2014-05-14" },
  "the own date for what has happened": {
    text: "The bridge, which opened in 2008, has [closed].",
    date: "2014-05-14",
  },
  "the story’s day in a sentence without a date": {
    text: "On Monday the bridge opened. Thousands [crossed] it.",
    date: "2014-05-12",
  },
  "the story’s day for “said”": {
    text: "On Monday the bridge opened. The mayor [said] that it was begun in 2008.",
    date: "2014-05-12",
  },
  "not a far day carried on": {
    text: "It was begun on 3 March 2008. Thousands [crossed] it.",
    date: "2014-05-14",
  },
  "the own day again after “has”": {
    text: "On Monday it opened. It has a lift. Nobody [noticed].",
    date: "2014-05-14",
  },
  "the lead’s day for a headline": {
    text: "Bridge [opens] at last\n\nThe bridge opened on Monday.",
    date: "2014-05-12",
  },
  "a main clause rather than a relative one": {
    text: "On Monday the mayor, who had voted against it in 2008, [opened] the bridge.",
    date: "2014-05-12",
  },
};
