import { layoutLabelOf, wordsShown } from "../layout.ts";
import type { NoiseRule } from "./noise-rule.ts";

const POINTER =
  /^(?:read more|read also|also read|read next|up next|see more|watch now|more from|related|related (?:story|stories|article|articles|content|coverage|post|reading|video)|recommended|you (?:may|might) also like)\s*(?::|\||[–—»>]|-\s)\s*\S/i;
const CLICK =
  /^(?:click|tap) here(?:$|[.!]$|\s+(?:to|for)\s+(?:read|see|view|watch|sign|subscribe|download the|get|learn|join|listen|share|more|our|the (?:full|latest|app)|all)\b)/i;
const SUBSCRIBE =
  /^(?:subscribe(?: now| today| here)?|subscribe (?:to|for|and)\b.*\b(?:newsletters?|podcast|channel|updates|feed|emails?|magazine|our|us|unlimited|access|digital)\b.*|(?:already )?a subscriber\?.*|already (?:a (?:subscriber|member)|subscribed|have an account)\?.*|this (?:article|story|content) is for (?:paying )?(?:subscribers|members)(?: only)?|(?:subscribe|sign (?:in|up)|log in|register) to (?:continue|keep) reading|become a (?:member|subscriber|patron)(?: today| now)?|unlock this (?:article|story)|start your free trial(?: today| now)?|thanks? (?:you )?for (?:subscribing|signing up))$/i;
const NEWSLETTER =
  /^(?:sign up|join|get|receive|stay (?:up to date|informed)|don[’']t miss|enter|want)\b.*\b(?:newsletters?|mailing list|(?:to|in) your inbox|email (?:alerts|updates|address)|(?:morning|daily|weekly|evening) briefing)\b.*$/i;
const SHARE =
  /^(?:share this|share (?:this )?(?:article|story|post|page|link)(?: (?:on|via|with)\b.{0,60})?|share (?:this )?(?:on (?:facebook|twitter|x|linkedin|whatsapp|reddit|social media)|via (?:email|e-mail|sms)|with (?:a friend|(?:your )?(?:friends|followers)))|tweet this|email this(?: (?:article|story|page|post))?|print this(?: (?:article|story|page))?|copy link|link copied|pin it|(?:follow|like|find|join|connect with) us on\b.{0,100}|follow us|follow @\w+.{0,60})$/i;
const COOKIES =
  /^(?:we(?: and our (?:\d+ )?partners)? use cookies\b.*\b(?:experience|consent|agree|traffic|preferences|accept|analy[sz]e|personali[sz]e|ads|continuing|services?|website|site)\b.*|this (?:web)?site uses cookies\b.*|by (?:continuing|using|clicking|browsing)\b.*\byou (?:agree|consent|accept|acknowledge)\b.*\b(?:cookies?|privacy policy|terms of (?:use|service))\b.*|(?:accept|reject|allow|manage)(?: all)? cookies|(?:(?:accept|reject|allow|decline) all|(?:manage|cookie|privacy) (?:preferences|settings|choices|options)|more options|\s+|[|·•])+|cookie (?:settings|preferences|policy|notice|consent)|manage (?:preferences|consent|my preferences)|do not sell(?: or share)? my (?:personal )?(?:information|data)|(?:terms of (?:use|service)|privacy policy)(?:\s*[|•·,&]\s*|\s+and\s+)(?:terms of (?:use|service)|privacy policy))$/i;

export const pointerToAnotherStory: NoiseRule = {
  name: "pointer to another story",
  verdict: "drop",
  reason: "a pointer to another story",
  test: ({ line, isAlone }) =>
    isAlone && line.length <= 200 && POINTER.test(wordsShown(line)) && !/[.;]["”’]?$/u.test(wordsShown(line)),
  examples: [
    "READ MORE: Harbour bridge to close for a year",
    "Related: Why the harbour bridge matters",
    "Read also — The bridge in pictures",
    "[Read more: The ferry returns](https://example.org/ferry)",
  ],
  counterExamples: [
    "Related: the two of them were cousins.",
    "Read more: it is the only way to learn.",
    "See also: chapter 3",
    "Watch: the tide turns at noon",
    "Related-party trades",
  ],
};

export const clickHere: NoiseRule = {
  name: "click here",
  verdict: "drop",
  reason: "a prompt to follow a link",
  test: ({ line, isAlone }) =>
    isAlone && (CLICK.test(wordsShown(line)) || /^CLICK HERE\b/u.test(wordsShown(line))),
  examples: [
    "CLICK HERE TO READ MORE FROM THE HARBOUR TIMES",
    "Click here",
    "Click here to sign up for our app.",
    "Tap here for more stories",
  ],
  counterExamples: ["Click here was printed on every button.", "Click here to rotate the selected wheel."],
};

export const subscriptionPrompt: NoiseRule = {
  name: "subscription prompt",
  verdict: "drop",
  reason: "a prompt to subscribe or sign up",
  test: ({ line, isAlone }) =>
    isAlone &&
    line.length <= 200 &&
    (SUBSCRIBE.test(layoutLabelOf(line)) || NEWSLETTER.test(layoutLabelOf(line))),
  examples: [
    "Subscribe",
    "Subscribe now!",
    "Subscribe to continue reading",
    "Subscribe to our podcast for weekly episodes.",
    "Sign up for our newsletter",
    "Sign up here for the Harbour Times daily briefing.",
    "Get the best stories in your inbox every morning.",
    "Already a subscriber? Log in",
  ],
  counterExamples: [
    "Sign up for the rowing class at the town hall.",
    "Few people subscribe to that view.",
    "Get out of the rain.",
    "Join the queue at noon.",
  ],
};

export const sharePrompt: NoiseRule = {
  name: "share prompt",
  verdict: "drop",
  reason: "a prompt to share or follow",
  test: ({ line }) => line.length <= 120 && SHARE.test(layoutLabelOf(line)),
  examples: [
    "Share this",
    "Share this article",
    "Share this:",
    "Share on Facebook",
    "Copy link",
    "Follow us on Facebook and Instagram",
    "Email this story",
  ],
  counterExamples: [
    "Share this bread with your neighbours.",
    "Share this letter with nobody",
    "Follow us into the hall.",
    "Find us a boat",
    "Tweet",
  ],
};

export const cookieNotice: NoiseRule = {
  name: "cookie notice",
  verdict: "drop",
  reason: "a notice about cookies or privacy",
  readsParagraphs: true,
  test: ({ line, isAlone }) => isAlone && COOKIES.test(layoutLabelOf(line)),
  examples: [
    "We use cookies to improve your experience on this site. By continuing you agree to this.",
    "This website uses cookies.",
    "Accept all cookies",
    "Accept all  Reject all  Manage preferences",
    "Privacy Policy | Terms of Service",
    "Do not sell my personal information",
  ],
  counterExamples: [
    "We use cookies as bait for the bear.",
    "The cookies were stale.",
    "Privacy",
    "By using flour you make cookies rise no further",
  ],
};
