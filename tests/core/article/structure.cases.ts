interface StructureCase {
  readonly text: string;
  readonly paragraphs: readonly string[];
  /** Marks and words of each heading. */
  readonly headings?: readonly string[];
}

export const structureCases: Record<string, StructureCase> = {
  "paragraphs parted by a blank line": { text: "One.\n\nTwo.", paragraphs: ["One.", "Two."] },
  "several blank lines": { text: "One.\n\n\n\nTwo.", paragraphs: ["One.", "Two."] },
  "blank lines with spaces": { text: "One.\n \t\u00a0\nTwo.", paragraphs: ["One.", "Two."] },
  "a single newline, which stays inside": { text: "One\ntwo.\nThree.", paragraphs: ["One\ntwo.\nThree."] },
  "white space around a paragraph": { text: "  One. \n\n\tTwo.  ", paragraphs: ["One.", "Two."] },
  "a heading": { text: "# Top\n\nOne.", paragraphs: ["One."], headings: ["# Top"] },
  "headings without blank lines around": {
    text: "One.\n## Mid\nTwo.\n### Low\nThree.",
    paragraphs: ["One.", "Two.", "Three."],
    headings: ["## Mid", "### Low"],
  },
  "white space around a heading": { text: "##   Mid  \nOne.", paragraphs: ["One."], headings: ["## Mid"] },
  "a heading without words": { text: "# \nOne.", paragraphs: ["One."], headings: ["# "] },
  "the sixth level": { text: "###### Six\nOne.", paragraphs: ["One."], headings: ["###### Six"] },
  "a heading with a line separator in it": {
    text: "# Top\u2028more\nOne.",
    paragraphs: ["One."],
    headings: ["# Top\u2028more"],
  },
  "seven marks, which are literal": { text: "####### Seven", paragraphs: ["####### Seven"] },
  "a mark without a space, which is literal": { text: "#ferry is a tag.", paragraphs: ["#ferry is a tag."] },
  "a mark after a space, which is literal": { text: " # One.", paragraphs: ["# One."] },
  "other Markdown, which is literal": {
    text: "Under\n=====\n\n> *Quoted* [link](x)\n\n***\n\n```\n- a\n```",
    paragraphs: ["Under\n=====", "> *Quoted* [link](x)", "***", "```\n- a\n```"],
  },
  nothing: { text: "", paragraphs: [] },
  "nothing but white space": { text: " \n\n\t\n", paragraphs: [] },
  "nothing but headings": { text: "# One\n\n## Two", paragraphs: [], headings: ["# One", "## Two"] },
};
