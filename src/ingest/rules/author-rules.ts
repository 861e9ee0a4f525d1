import { wordsShown } from "../layout.ts";
import type { NoiseRule } from "./noise-rule.ts";

const CALLING =
  "(?:staff |senior |chief |freelance |guest |contributing |political |science |health |assistant |associate |adjunct |emeritus |research |former |policy |opinion |managing |executive |visiting |award-winning |the |an? |our )*(?:writer|reporter|correspondent|editor|columnist|journalist|author|professor|lecturer|fellow|researcher|contributor|blogger|producer|novelist|essayist|critic|historian|economist|analyst|lawyer|attorney|director|president|founder|co-founder|student|scholar|physician|consultant)";
const NAME = "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*){1,3}";
const BOX = new RegExp(
  `^(?:about the author: ?)?${NAME}(?:, .{2,60},)? (?:is|was|works as|has been|writes|covers) (?:${CALLING}\\b|(?:about|on|for) .{3,80}$)`,
  "u",
);
const DISCLAIMER =
  /^(?:the )?(?:views|opinions)(?: and opinions)? (?:expressed|stated|presented)\b.{0,200}\b(?:are|do|belong|reflect)\b|^(?:the )?authors? (?:does|do) not work for, consult, own shares|^.{3,80} (?:does|do) not work for, consult, own shares in|^this (?:article|piece|story|commentary|essay|op-ed)(?: was| is| has been| first| originally| is being| appeared)*(?: (?:re)?published|appeared)\b.{0,200}|^(?:disclosure|disclaimer)s?(?: statement)?: ./iu;

export const authorBox: NoiseRule = {
  name: "author box",
  verdict: "drop",
  reason: "about the author, at the end of the page",
  readsParagraphs: true,
  test: ({ line, isAlone, isNearEnd }) =>
    isAlone && isNearEnd && line.length <= 400 && BOX.test(wordsShown(line)),
  examples: [
    "Jane Doe is a staff writer at the Harbour Times.",
    "*Jane Doe is a professor of law at the University of Selby. Her book is out in May.*",
    "Jane Doe, who lives in Orr, is the author of three novels.",
    "Jane Doe writes about harbours and ships",
  ],
  counterExamples: [
    "Jane Doe is a tall woman.",
    "Jane is a writer.",
    "The harbour is a work of art.",
    "Tom Lind was at the quay.",
  ],
};

export const disclaimer: NoiseRule = {
  name: "disclaimer",
  verdict: "drop",
  reason: "a notice about the page, not of the article",
  readsParagraphs: true,
  test: ({ line, isAlone, isNearEnd }) => isAlone && isNearEnd && DISCLAIMER.test(wordsShown(line)),
  examples: [
    "The views expressed in this article are the author’s own.",
    "The opinions expressed here do not reflect those of the Harbour Times.",
    "This article was originally published in the Harbour Times.",
    "Disclosure: the author owns shares in the harbour.",
    "Jane Doe does not work for, consult, own shares in or receive funding from any company.",
  ],
  counterExamples: [
    "The views from the tower are wide.",
    "This article of the treaty was broken.",
    "The opinions of the court differ.",
    "Disclosure came late.",
  ],
};
