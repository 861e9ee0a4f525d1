/** What stands in a text without being one of its sentences. */
export const fragmentCases: Readonly<Record<string, string>> = {
  "a byline": "By Maria Lund-Smith.",
  "an address": "The full report of the council stands at https://council.example for all to read.",
  "a mail address": "Readers with better pictures of the bridge may send them to engine@paper.example today.",
  "a notice of rights":
    "Copyright of the paper and its heirs, all rights reserved in every country of the world.",
  "a call to click":
    "Please subscribe to our letter about bridges, which comes out every second Monday morning.",
  "a call to scroll": "scroll down for video of the bridge and of the mayor who opened it yesterday .",
  "very few words": "Nothing was left.",
  "a question": "Who would have thought that the old bridge would last for such a long time?",
  "an entry of a list": "- A new coat of paint for every one of the four pillars of the old bridge.",
  "a numbered entry": "2. A new coat of paint for every one of the four pillars of the old bridge.",
  "an unfinished line": "Pictures of the bridge from the years before the great flood carried it away",
};
