import { sliceOf } from "../text/span.ts";
import type { Span } from "../text/span.ts";
import type { Article } from "../article/article.ts";
import type { SummaryCandidate } from "./candidates.ts";
import type { Genre } from "./genre.ts";

/** A sign that a sentence tells what a reader of this kind of text wants to know, or does not. */
interface Sign {
  readonly fits: RegExp;
  readonly worth: number;
}

/** About the text rather than its subject: “This guide describes …”, “Welcome to …”, “see Figure 2”. */
const ABOUT_TEXT: Sign = {
  fits: /^(?:this|the following|our) (?:page|guide|document|article|post|paper|section|chapter|policy|handbook|essay)\b|^(?:welcome|in this (?:page|guide|document|article|post|section|chapter|handbook|essay))\b|\b(?:see (?:also|below|above|section|figure|table|appendix)|click|contact form|skip to|read on|scroll)\b/iu,
  worth: -0.6,
};

const REASONS: Sign = {
  fits: /\b(?:because|therefore|that is why|which is why|as a result|so that|means that|leads? to|the (?:problem|danger|point|truth|reason|result) is|in order to)\b/iu,
  worth: 0.25,
};
const DEMANDS: Sign = {
  fits: /\b(?:should|must|ought to|needs? to|have to|cannot|let us|it is time|(?:i|we) (?:believe|argue|propose|urge|want))\b/iu,
  worth: 0.15,
};

const SIGNS: Readonly<Partial<Record<Genre, readonly Sign[]>>> = {
  argument: [ABOUT_TEXT, REASONS, DEMANDS],
  unclear: [ABOUT_TEXT],
  history: [ABOUT_TEXT],
  policy: [
    ABOUT_TEXT,
    {
      fits: /\b(?:must|shall|may not|required|requires?|(?:is|are) (?:not )?(?:allowed|permitted|prohibited)|do not allow|need to|should|only)\b/iu,
      worth: 0.4,
    },
    {
      fits: /\b(?:otherwise|failure to|fails? to|if (?:you|a user|the user|we|they)|will (?:be )?(?:removed?|disabled?|suspended?|terminated?|deleted?|blocked?|restored?)|may (?:be |result|remove|suspend|block|terminate)|penalt(?:y|ies)|liable|consequences?)\b/iu,
      worth: 0.4,
    },
  ],
  paper: [
    {
      fits: /\b(?:we (?:found|find|show|showed|report|conclude|demonstrate|observed|identified|failed)|(?:results?|findings?|data|stud(?:y|ies)|analys[ie]s) (?:show|suggest|indicate|demonstrate|reveal|confirm|support|fail)\w*|no significant|significantly|did not|in conclusion|provides? evidence|no evidence)\b/iu,
      worth: 0.4,
    },
    {
      fits: /\b(?:we (?:investigated?|examined?|aim|asked|tested|compared?|studied|sought|explored)|(?:aim|purpose|objective|goal|question) (?:of|was|is)|were compared|to determine|to test|hypothes[ie]s|it (?:is|remains) unclear|little is known)\b/iu,
      worth: 0.4,
    },
    {
      fits: /\b(?:limitations?|limited by|caveats?|cannot (?:rule out|exclude)|small (?:sample|number)|future (?:research|work|studies)|further (?:research|work|studies))\b/iu,
      worth: 0.4,
    },
    { fits: /\b(?:Fig(?:ure|\.)|Table) ?\d|\bp ?[=<]|\b(?:SD|SE|CI) ?=|\bn ?= ?\d|µ|°C/u, worth: -0.5 },
  ],
  interview: [
    {
      fits: /\b(?:because|so that|that['’]s why|the (?:goal|idea|problem|reason|biggest|main)|want(?:ed)? to|hope|believe|think|need|important|learn(?:ed|t)?|started|began|founded|invented)\b/iu,
      worth: 0.3,
    },
    {
      fits: /^(?:thanks?\b|thank you|hi\b|hello|sure|yeah|yes[,.]|right[,.]|well[,.]|great[,.!]|my name is|i['’]m \p{Lu}|glad|happy to)/iu,
      worth: -0.6,
    },
  ],
  story: [
    {
      fits: /\b(?:came|went|took|gave|found|left|returned|met|saw|told|asked|brought|began|became|died|married|killed|ran|fell|turned|decided|resolved|discovered|arrived|opened|lay|sent|\p{L}{3,}ed)\b/iu,
      worth: 0.25,
    },
    { fits: /(?<=\S\s)\p{Lu}\p{Ll}+/u, worth: 0.25 },
  ],
};

/** Parts of a paper by their headings. */
const PARTS_OF_PAPER: readonly Sign[] = [
  { fits: /^(?:\d\.? )?(?:abstract|summary)\b/iu, worth: 0.5 },
  { fits: /conclusion|^(?:\d\.? )?discussion|limitation/iu, worth: 0.3 },
  { fits: /method|material|procedure|participants|protocol|statistic|supporting|supplement/iu, worth: -0.8 },
  { fits: /ethic|acknowledg|funding|competing|conflict|contribution|availability/iu, worth: -2 },
];

/** In words: beyond this, a sentence takes the room of others. */
const LONG = 45;
const COST_OF_WORD = 0.012;

const DEFINES = 0.8;
const SAID_IN_STORY = -0.8;
const FIRST_OF_ANSWER = 0.25;
const ANSWER = 0.3;

/** What a sentence gains or loses by what it does in this kind of text: −2 to about 1.5. News are weighed without. */
export function meritIn(
  genre: Genre,
  { ownWords, sentence, paragraph, words }: SummaryCandidate,
  article: Article,
): number {
  if (genre === "news") return 0;
  const signs = (SIGNS[genre] ?? []).reduce(
    (sum, { fits, worth }) => sum + (fits.test(ownWords) ? worth : 0),
    0,
  );
  const length = -COST_OF_WORD * Math.max(0, words - LONG);
  return signs + length + placeIn(genre, { sentence, paragraph, ownWords }, article);
}

function placeIn(
  genre: Genre,
  { sentence, paragraph, ownWords }: Pick<SummaryCandidate, "sentence" | "paragraph" | "ownWords">,
  { text }: Article,
): number {
  if (genre === "paper") {
    const headings = paragraph.section.map(({ span }) => sliceOf(text, span).trim());
    return PARTS_OF_PAPER.reduce(
      (sum, { fits, worth }) => sum + (headings.some((heading) => fits.test(heading)) ? worth : 0),
      0,
    );
  }
  if (genre === "interview" && sentence.speaker?.part === "interviewee")
    return ANSWER + (sentence.number === 1 ? FIRST_OF_ANSWER : 0);
  const isTalk =
    sentence.speaker !== undefined ||
    paragraph.role === "item" ||
    isMostlySpeech(text, sentence.span, ownWords);
  return genre === "story" && isTalk ? SAID_IN_STORY : 0;
}

/** Less of it is the author's. */
const OWN_SHARE = 0.6;
/** “I asked, with a glance at him.”: all that is left of a speech. */
const SPEECH_TAIL =
  /^\P{L}*(?:(?:i|he|she|they|\p{Lu}\p{Ll}+) )?(?:asked|said|cried|remarked|answered|replied|exclaimed|returned|continued)\b/iu;

const isMostlySpeech = (text: string, span: Span, ownWords: string): boolean =>
  lettersIn(ownWords) < OWN_SHARE * lettersIn(sliceOf(text, span)) || SPEECH_TAIL.test(ownWords.trim());

const lettersIn = (words: string): number => words.match(/\p{L}/gu)?.length ?? 0;

/** Says what the title names: “The Black Death is …”, “Tor was …”. */
export function defines(title: string, { ownWords }: Pick<SummaryCandidate, "ownWords">): number {
  const name = title.trim().replace(/^(?:the|a|an) /iu, "");
  if (name.length < 3 || name.split(/\s+/u).length > 5) return 0;
  const opening = ownWords
    .trim()
    .slice(0, name.length + 60)
    .toLowerCase();
  const at = opening.indexOf(name.toLowerCase());
  const isFirst = at === 0 || /^(?:the|a|an) $/u.test(opening.slice(0, at));
  return isFirst &&
    /^[^.;:]{0,40}\b(?:is|was|are|were|refers?|means?)\b/u.test(opening.slice(at + name.length))
    ? DEFINES
    : 0;
}
