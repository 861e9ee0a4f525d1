import { fold } from "../../text/fold.ts";

/** Longer texts ask for something, whatever they open with. */
const LONGEST = 150;

const ADDRESSED = "(?: (?:there|again|all|everyone|everybody|guys|folks|friends?|world|bot|footnote))?";

/** What people say to a bot without asking about anything; written as `plain` leaves it. */
const PHRASES: readonly string[] = [
  // Greetings and goodbyes
  `(?:hi|hey|hello|hiya|howdy|yo|greetings|welcome)${ADDRESSED}`,
  `good (?:morning|afternoon|evening|day|night)${ADDRESSED}`,
  `(?:bye(?: bye)?|goodbye|cya|see (?:you|ya)(?: later| soon| tomorrow)?)${ADDRESSED}`,
  "(?:bonjour|bonsoir|salut|hallo|servus|moin|guten (?:tag|morgen|abend)|hola|buenos dias|ciao|buongiorno|ola|bom dia|hoi|cześc|czesc|dzien dobry)",
  "(?:merci|danke(?: schon)?|gracias|grazie|obrigad[oa]|bedankt|dank je|dziekuje)",
  // Thanks and praise
  `(?:(?:many )?thanks?(?: you| u)?|thank(?: you| u)|thx|ty|tysm|cheers)(?: (?:a lot|so much|very much|a million|in advance))?${ADDRESSED}`,
  "(?:good|nice|great|bad|stupid|dumb|smart) (?:bot|job|work|one)",
  "(?:good|nice|great|cool|bad|boring|interesting) (?:article|piece|text|read|story)",
  "i (?:do not|dont|don t) (?:understand|get it|know)",
  "(?:comment )?ca va(?: bien)?|como estas|wie geht(?: es|s| s)?(?: dir| ihnen)?|come stai|tudo bem|hoe gaat het|jak sie masz",
  "(?:well done|nice to meet you|i love you|i like (?:you|this bot)|you are (?:great|cool|awesome)|you rock)",
  "(?:sorry|no worries|never mind|nevermind|you are welcome|no problem|np)",
  "(?:ok|okay|k|kk|yes|no|yeah|yep|nope|sure|fine|alright|cool|nice|great|awesome|perfect|wow|oh|hm+|uh+|lol+|lmao|rofl|xd|(?:ha){2,}h?|(?:he){2,}|omg|please|pls)",
  // How the bot is
  "(?:how are (?:you|u)|how are you doing|how is it going|how do you do|what(?: i)?s up|whats up|wassup|sup)(?: today| bot| footnote)?",
  // What the bot is and does
  "(?:who|what|how old) (?:are|r) (?:you|u)",
  "(?:are you|is this) (?:an? )?(?:bot|robot|human|person|ai|chatgpt|real|alive|there|awake|working|llm|language model)",
  "who (?:made|built|created|programmed|wrote) you",
  "(?:what is|whats) your (?:name|purpose|job)",
  "what (?:can|do|could) (?:you|u) do(?: for me)?",
  "what (?:can|should|may|do) i ask(?: you)?",
  "how (?:do|can|should) i (?:use (?:you|this(?: bot)?)|ask(?: you| a question| questions)?)",
  "how do(?:es)? (?:you|this bot|the bot) work",
  "(?:help(?: me)?(?: please)?|can you help(?: me)?|i need help|commands?|menu|start|info)",
  // Trying it out
  "(?:testing|test|ping|foo|bar|asdf+|qwerty|blah|bla)(?: (?:test|testing|\\d))*",
  "(?:can i ask (?:you )?(?:something|a question)|i have a question)",
  "tell me (?:a joke|something(?: funny)?|about yourself)|sing a song",
];
const PHRASE = new RegExp(`(?:${PHRASES.join("|")})(?:$| )`, "y");

/** Single words that mean nothing else; any other may be a keyword, where the article has it ("test", "welcome"). */
const NEVER_KEYWORDS =
  /^(?:hi|hey|hello|yo|bye|goodbye|thanks?|thx|ty|cheers|help|lol+|lmao|ok|okay|yes|no|please|pls|sorry)$/;

/**
 * True for what asks about nothing: greetings, thanks, small talk, questions about the bot, emoji or marks alone, a single
 * letter. All of the text has to be that: “thanks to whom …” and “Hello Fresh” are not.
 *
 * @param has - tells whether the article has a folded word
 */
export function isSmallTalk(question: string, has: (word: string) => boolean): boolean {
  if (!/[\p{L}\p{N}]/u.test(question)) return true;
  if (question.length > LONGEST) return false;
  const words = plain(question);
  if (isLoneCharacter(words)) return !has(words);
  if (!isAllPhrases(words)) return false;
  return words.includes(" ") || NEVER_KEYWORDS.test(words) || !has(words);
}

/** A letter or a digit by itself; in scripts without spaces one character may be a word. */
const isLoneCharacter = (words: string): boolean =>
  /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}]$/u.test(words);

function isAllPhrases(words: string): boolean {
  let at = 0;
  while (at < words.length) {
    PHRASE.lastIndex = at;
    const length = PHRASE.exec(words)?.[0].length ?? 0;
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** Folded words parted by single spaces, "what's" as "what is". */
const plain = (text: string): string =>
  fold(text)
    .replace(/\b(what|how|who|where|it|that)'?s\b/g, "$1 is")
    .replace(/\b(you|they|we)'re\b/g, "$1 are")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const OPENING =
  /^\s*(?:hi|hey|hello|hiya|howdy|greetings|ok|okay|good (?:morning|afternoon|evening|day))(?: (?:there|again|all|everyone|everybody|guys|folks|bot|footnote))?[\s,!.:;–—-]+(?=(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|please|tell)\b)/i;
const ENDING =
  /(?<=[\p{L}\p{N}]\s*[?!.,;]+\s*)(?:thanks|thank you|thx|ty|cheers)(?: (?:a lot|so much|very much|in advance))?[\s!.]*$/iu;

/** A question without the “Hi there,” before it and the “Thanks!” behind it. */
export const withoutCourtesies = (question: string): string =>
  question.replace(OPENING, "").replace(ENDING, "");
