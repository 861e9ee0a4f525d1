import { dateIn } from "../../date-in-words.ts";

/** How the words of furniture begin, or are, by kind: evidence for the model, never a rule of its own. */
export const WORDINGS = {
  share:
    /^(?:share|tweet|pin it|e-?mail|print|save|copy link|follow|like us|join us|find us|facebook|twitter|whatsapp|linkedin|reddit|pinterest|flipboard|click to (?:share|email|print))\b/i,
  related:
    /^(?:related|read more|read also|also read|read next|see also|more (?:from|on|in|stories|news|coverage)|up next|you (?:may|might)|recommended|trending|most (?:read|popular|viewed|shared)|popular|latest|top stories|don['’]t miss|must read|watch|what to read|editor|in case you missed|previous|next|check out|here['’]s|click here|source)\b|^(?:read|more|watch|video|photos|gallery|related)\s*:/i,
  prompt:
    /\b(?:subscri(?:be|ption)|newsletters?|sign up|signup|sign in|log ?in|register|inbox|unsubscribe|free trial|become a member|donate|download (?:the|our)|our app|email address|get (?:the|our) (?:latest|best))\b/i,
  cookie:
    /\b(?:cookies?|privacy (?:policy|notice)|terms of (?:use|service)|gdpr|consent|personali[sz]ed ads)\b/i,
  rights:
    /©|\(c\) ?\d{4}|\ball rights reserved\b|\bcopyright\b|\bmay not be (?:published|reproduced)|\bterms (?:and|&) conditions\b/i,
  credit:
    /^\(?(?:photo|photograph|image|picture|pic|credit|source|illustration|video|graphic|courtesy|file)s?\b.{0,40}(?::|by|courtesy|credit)|\b(?:getty images|reuters|ap photo|afp|shutterstock|istock|alamy|epa|associated press)\b|\bimage (?:credit|source|copyright)\b|\(photo\b/i,
  byline: /^(?:by|written by|posted by|author|von|por|par|oleh|автор)\b:?\s+\p{Lu}/iu,
  stamp:
    /^(?:published|updated|posted|last (?:updated|modified|edited)|first published|created|on)?\s*:?\s*(?:\w+,? )?(?:\d{1,2}[./ -]\w{2,9}[./ ,-]+\d{2,4}|\w{3,9}\.? \d{1,2},? \d{4}|\d{4}-\d\d-\d\d|\d{1,2} (?:minutes?|hours?|days?|mins?|hrs?) ago)/i,
  updated:
    /^(?:published|updated|posted|last (?:updated|modified|edited)|first published|modified|created|date)\b[^.]*\d/i,
  comment:
    /^(?:\d+ )?(?:comments?|replies|leave a (?:reply|comment)|add (?:a )?comment|post a comment|join the (?:discussion|conversation)|view (?:all )?comments|show comments|load comments)\b/i,
  advert:
    /^(?:adverts?$|advertise?ment|advertising|sponsored|promoted|ad\b|paid (?:post|content)|story continues|article continues|continue reading|scroll)/i,
  person:
    /\b(?:is an? (?:\w+ ){0,4}(?:writer|reporter|editor|journalist|author|correspondent|columnist|contributor|freelancer?|producer|professor|fellow|blogger)|(?:follow|reach|contact|email) (?:him|her|them|me)\b|follow (?:\w+ ){0,3}on twitter|has written for|about the author|contributed to this (?:report|story|article)|reporting by|editing by|can be reached|staff writer)/i,
  disclosure:
    /\b(?:affiliate|commission|we may (?:earn|receive)|disclosure|disclaimer|sponsored by|partnered with|views expressed|opinions expressed|ftc|editor['’]s note|correction|this (?:article|story|post) (?:was|has been|originally))\b/i,
  tags: /^(?:tags?|topics?|categor(?:y|ies)|filed under|in this article|keywords?|more about|labels?|posted in|tagged)\b/i,
  "picture credit":
    /[([]?\b(?:image|images|photo|photograph|photos|picture|pic|credit|file|source|illustration|courtesy|foto|bild|quelle|crédit|imagem|fuente)s?\s*[:/].{2,60}$|[([][^()]{0,40}\b(?:getty|reuters|ap|afp|pa|epa|file photo|shutterstock|istock|alamy)\b[^()]{0,40}[)\]]\.?$/i,
  bracketed: /^(?:\[.*\]|\(.*\))$/,
  pointer: /^(?:more|source|sources|via|related|tags|see|photos?|video|listen|read)\s*:/i,
  program:
    /\bjavascript\b|\bbrowser (?:does|is)\b|\badobe flash\b|^loading\b|\bad ?block|^\[\/?[a-z_-]+(?: \w+=|\])/i,
  company:
    /^(?:about|über|sobre)\b|\bheadquartered\b|\bfor (?:more|further) information\b|\bmedia contact|\bpress contact|\bvisit (?:us|our|www)|\bis (?:a|the) (?:leading|global|world)/i,
  speech: /\b(?:said|says|told|added|according to|wrote|asked)\b/i,
  address: /@\w|https?:\/\/|\bwww\.|\b\d{3}[-.) ]+\d{3}[-. ]\d{4}\b/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Wording = keyof typeof WORDINGS;

/** A paragraph of this length says more than a label; only its first part is looked at. In code units. */
const LONGEST_LABEL = 400;
/** Longer lines with a date are sentences. In code units. */
const LONGEST_STAMP = 90;

/** True for a short line with a date in it, and no sentence. */
export const isStamp = (text: string): boolean =>
  text.length <= LONGEST_STAMP && !/[.!?]$/.test(text) && dateIn(text) !== undefined;

/** True where words are of a kind of furniture, as far as words alone can tell. */
export const isWorded = (kind: Wording, text: string): boolean =>
  WORDINGS[kind].test(text.slice(0, LONGEST_LABEL));
