import { EDITORS_NOTE, NOTES_HEADING } from "../../language/en/parts-of-texts.ts";
import { containerOf } from "../block.ts";
import type { RoleRule } from "./role-rule.ts";

/** "[5] …", "5. …", "* …": how a note is called, at its beginning. */
const LABEL = /^(?:\[([^\]\s]{1,8})\]|([*†‡§]{1,3}))/u;

/** A footnote or endnote, a correction, or what an editor remarks. */
export const note = {
  role: "note",
  isAside: true,
  fits: ({ block, words, lower, section, calledNotes }) => {
    const [, bracketed, sign] = LABEL.exec(words) ?? [];
    return (
      containerOf(block, "note") !== undefined ||
      section.some((heading) => NOTES_HEADING.test(heading)) ||
      EDITORS_NOTE.test(lower) ||
      calledNotes.has(bracketed ?? sign ?? "")
    );
  },
} as const satisfies RoleRule;
