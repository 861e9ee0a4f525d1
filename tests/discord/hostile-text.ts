import * as fc from "fast-check";

/** Words that have broken bots: markup, mentions, characters that hide or turn, long clusters. */
const NASTY = [
  "**bold** __under__ ~~gone~~ ||spoiler||",
  "`code` ```js\nblock\n```",
  "> quote\n>>> all of it",
  "# heading\n-# small\n- item\n  * item\n1. one\n2) two",
  "[label](https://evil.example) <https://evil.example> https://evil.example/a_b_c",
  "@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678>",
  "<t:0:R> <:name:123456789012345678> :smile: </ask:123456789012345678> <id:guide>",
  "\u202Eevil\u202C \u2066turned\u2069 \u200Bzero\u200Dwidth\u2060",
  "👨‍👩‍👧‍👦 🏳️‍🌈 e\u0301 ¯\\_(ツ)_/¯ \\ \\\\ \\*",
  "مرحبا שלום",
  "line\r\nline\rline\u2028line\u2029line\n\n\nline",
  "\uD83D alone \uDE00",
  "\u0000\u0007\u001B[31m",
  "a\tb\fc\vd\u0085e",
] as const;

/** Text that a hostile page or a hostile asker could hold. */
export const hostileText = fc
  .array(
    fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" })),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((articles) => articles.join(" "));

/** Short texts of the characters that Markdown is made of. */
export const markup = fc.string({
  unit: fc.constantFrom(
    ..."*_~|`[]()<>@#&:/\\-+.!1 \na".split(""),
    "https://",
    "@everyone",
    "```",
    ">>> ",
    "-# ",
  ),
});
