/** A message, and the quotations that it marks. */
export const QUOTATIONS: Readonly<
  Record<string, { readonly text: string; readonly found: readonly string[] }>
> = {
  "straight marks": { text: 'It says "the ferry left" there.', found: ["the ferry left"] },
  "curly marks": { text: "It says “the ferry left” there.", found: ["the ferry left"] },
  "single curly marks": { text: "It says ‘the ferry left’ there.", found: ["the ferry left"] },
  "single straight marks": { text: "It says 'the ferry left' there.", found: ["the ferry left"] },
  "German marks": { text: "Da steht „the ferry left“.", found: ["the ferry left"] },
  "German guillemets": { text: "Da steht »the ferry left«.", found: ["the ferry left"] },
  "French guillemets with spaces": { text: "On lit « the ferry left ».", found: ["the ferry left"] },
  "Swedish marks": { text: "Det står ”the ferry left”.", found: ["the ferry left"] },
  "corner brackets": { text: "曰く「渡し船は行った」と。", found: ["渡し船は行った"] },
  "apostrophes inside": {
    text: "It says 'the ferry's crew didn't leave' there.",
    found: ["the ferry's crew didn't leave"],
  },
  "curly apostrophes inside": {
    text: "It says ‘the ferry’s crew didn’t leave’.",
    found: ["the ferry’s crew didn’t leave"],
  },
  "two of them": { text: '"The ferry," he said, "left at noon."', found: ["The ferry,", "left at noon."] },
  "nested ones, by the outermost": {
    text: "“He said ‘the ferry left’ then”",
    found: ["He said ‘the ferry left’ then"],
  },
  "nested ones of one kind": {
    text: "“He said “the ferry left” then”",
    found: ["He said “the ferry left” then"],
  },
  "emphasis around the marks": { text: '**"the ferry left"**', found: ["the ferry left"] },
  "a block quote": {
    text: "look:\n> the ferry left\n> at noon\nright?",
    found: ["the ferry left\n> at noon"],
  },
  "a block quote of all that follows": {
    text: "look:\n>>> the ferry left\n\nat noon",
    found: ["the ferry left\n\nat noon"],
  },
  "a block quote with marks in it": { text: '> "the ferry left"', found: ['"the ferry left"'] },
  "an unclosed mark, to the end of the paragraph": {
    text: "“the ferry left\n\nand I saw it",
    found: ["the ferry left"],
  },
  "several paragraphs of one speaker": {
    text: "“the ferry left\n\n“at noon”",
    found: ["the ferry left", "at noon"],
  },
  "a mark that nothing opened": { text: "the ferry left” he said", found: [] },
  inches: { text: 'a 5" pipe and a 6" one', found: [] },
  apostrophes: { text: "the dogs' bowls aren't here; rock 'n' roll", found: ["n"] },
  "a greater-than sign": { text: "5 > 3 and a -> b", found: [] },
  "nothing between the marks": { text: 'It says "" there.', found: [] },
  "only marks": { text: "“”‘’\"\"''«»„“", found: [] },
  "no marks": { text: "the ferry left at noon", found: [] },
  nothing: { text: "", found: [] },
  "right to left": { text: 'كتب "غادرت العبارة" هناك', found: ["غادرت العبارة"] },
  "emoji inside": { text: "he said “the ferry 🚢 left”", found: ["the ferry 🚢 left"] },
};
