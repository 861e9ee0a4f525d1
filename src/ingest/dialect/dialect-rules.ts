/** A mark of some program that writes Markdown of its own kind, which CommonMark would show as words. */
export interface DialectRule {
  /** Whose it is, and what. */
  readonly name: string;
  readonly pattern: RegExp;
  /** What is in its place; nothing by default. */
  readonly instead?: string;
  /** Words may be missing that the program would have put there. */
  readonly losesWords?: true;
  readonly examples: readonly (readonly [before: string, after: string])[];
  readonly counterExamples: readonly string[];
}

/** In order; each is tried on every line that is not code. */
export const dialectRules: readonly DialectRule[] = [
  {
    name: "spans",
    pattern: /(?<!!)\[([^[\]]+)\]\{[.#][^{}]*\}/u,
    instead: "$1",
    examples: [["The [mill]{.smallcaps} burned.", "The mill burned."]],
    counterExamples: ["The [mill](a) burned."],
  },
  {
    name: "attributes of headings, links, pictures and spans",
    pattern: /(?<=^#{1,6} .*\S)\s*\{(?:[#.:][^{}]*|-)\}\s*$|(?<=[)\]])\{(?:[#.:][^{}]*|[\w-]+=[^{}]*)\}/u,
    examples: [
      ["## Methods {#sec:methods .unnumbered}", "## Methods"],
      ["## Thanks {-}", "## Thanks"],
      ["![A mill](mill.png){width=50%} turns.", "![A mill](mill.png) turns."],
    ],
    counterExamples: ["## The set {1, 2}", "f(x){y}"],
  },
  {
    name: "lines of attributes",
    pattern: /^\s*\{:?\s*[#.:]?[\w#.:="' -]+\}\s*$/u,
    examples: [
      ["{: .note}", ""],
      ["{:toc}", ""],
    ],
    counterExamples: ["{1, 2, 3}"],
  },
  {
    name: "a list of contents to be made",
    pattern: /^\s*(?:\[TOC\]|\[\[_?TOC_?\]\]|\[\[toc\]\]|\{\{toc\}\}|\\tableofcontents|<!-- toc -->)\s*$/iu,
    examples: [["[TOC]", ""]],
    counterExamples: ["The [TOC] of the book"],
  },
  {
    name: "fences of boxes",
    pattern: /^\s*:{3,}.*$/u,
    examples: [
      [":::note", ""],
      [":::", ""],
    ],
    counterExamples: ["::", "a ::: b"],
  },
  {
    name: "marks of boxes",
    pattern: /^(\s*>\s*)\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO|QUOTE|ABSTRACT|EXAMPLE)\][-+]?\s*/iu,
    instead: "$1",
    examples: [
      ["> [!NOTE]", "> "],
      ["> [!tip] Grease it", "> Grease it"],
    ],
    counterExamples: ["> [!]", "[!NOTE] in a sentence"],
  },
  {
    name: "embedded files",
    pattern: /!\[\[[^[\]]+\]\]/u,
    examples: [["![[mill.png]]", ""]],
    counterExamples: ["![mill](mill.png)"],
  },
  {
    name: "links of wikis",
    pattern: /\[\[(?:[^[\]|]+\|)?([^[\]|]+)\]\](?!\()/u,
    instead: "$1",
    examples: [["The [[Orr mill|mill]] and [[Selby]].", "The mill and Selby."]],
    counterExamples: ["a[[1]](b)"],
  },
  {
    name: "tags of templates, alone in a line",
    pattern: /^\s*(?:\{%[^%]*%\}|\{\{[<%].*?[>%]\}\})(?:\s*(?:\{%[^%]*%\}|\{\{[<%].*?[>%]\}\}))*\s*$/u,
    examples: [
      ["{% include head.html %}", ""],
      ['{{< figure src="a.png" >}}', ""],
    ],
    counterExamples: ["Of 100 % {a} %"],
  },
  {
    name: "tags of templates",
    pattern: /\s?\{%-?[^%]*%\}|\s?\{\{[^{}]*\}\}/u,
    losesWords: true,
    examples: [["The {{ site.name }} mill", "The mill"]],
    counterExamples: ["The {mill}"],
  },
  {
    name: "links for editors",
    pattern:
      /(?<=\S)\s*\\?\[(?:\[?edit(?: source)?\\?\]?(?:\([^()]*\))?)(?:\s*\|\s*\[?edit source\]?(?:\([^()]*\))?)?\\?\]\s*$/iu,
    examples: [
      ["## History[edit]", "## History"],
      ["## History\\[[edit](https://example.org/e)\\]", "## History"],
      ['## History[[edit](https://example.org/e "Edit")]', "## History"],
    ],
    counterExamples: ["[edit]", "They [edit] it."],
  },
  {
    name: "links to headings",
    pattern: /(?<=^#{1,6} .*)\[(?:#|¶|§|🔗|\u200B|​)?\]\([^()\s]*(?:\s+"[^"]*")?\)/u,
    examples: [
      ['## Overview[](https://example.org/#overview "Direct link")', "## Overview"],
      ["## [#](#a)Overview", "## Overview"],
    ],
    counterExamples: ["## [Overview](a)", "See [](a)."],
  },
  {
    name: "permanent links in headings",
    pattern: /(?<=^#{1,6} .*\S)\s*\(?\[(?:permalink|link|direct link|anchor)\]\([^()]*\)\)?\s*$/iu,
    examples: [["# The toll ([permalink](https://example.org/#toll))", "# The toll"]],
    counterExamples: ["# The [link](a) between them", "See the ([permalink](a))"],
  },
  {
    name: "labels of tables and figures",
    pattern: /(?<=\S)\s+\{#(?:tbl|fig|lst|eq|sec)[:-][^{}]*\}\s*$/u,
    examples: [["Table: Towers. {#tbl:towers}", "Table: Towers."]],
    counterExamples: ["The set {#1}"],
  },
  {
    name: "references to labels, in brackets",
    pattern: /\s?\((?:see )?@(?:fig|tbl|lst|eq|sec):[\w:.-]+\)/iu,
    examples: [["It is high (@fig:towers).", "It is high."]],
    counterExamples: ["It is high (@towers)."],
  },
  {
    name: "references to labels",
    pattern: /\s?@(?:fig|tbl|lst|eq|sec):[\w:-]*\w/iu,
    losesWords: true,
    examples: [["As @fig:towers shows, it is high.", "As shows, it is high."]],
    counterExamples: ["Write to @fig."],
  },
  {
    name: "raised words",
    pattern: /(?<=[\p{L}\p{N})])\^([\p{L}\p{N}+−-]{1,6})\^/u,
    instead: "<sup>$1</sup>",
    examples: [["38 km^2^ of sea", "38 km<sup>2</sup> of sea"]],
    counterExamples: ["a ^b^ c", "2^3"],
  },
  {
    name: "lowered words",
    pattern: /(?<=\p{L})~(\d{1,3}|[+-]?\d?[+-])~/u,
    instead: "<sub>$1</sub>",
    examples: [["H~2~O", "H<sub>2</sub>O"]],
    counterExamples: ["~2~", "a ~ b ~ c"],
  },
  {
    name: "marked words",
    pattern: /(?<=^|[\s(“"])==(?=\S)([^=\n]+)(?<=\S)==(?=$|[\s.,;:!?)”"])/u,
    instead: "$1",
    examples: [["built in ==1790==.", "built in 1790."]],
    counterExamples: ["== History ==", "a == b == c", "==="],
  },
  {
    name: "what a program loads",
    pattern: /^(?:import\s+(?:[\w{},*\s]+\s+from\s+)?["'][^"']+["'];?|export\s+(?:const|default)\s.*)$/u,
    examples: [["import Box from '../box.js'", ""]],
    counterExamples: ["import and export rose", "export of coal fell"],
  },
];
