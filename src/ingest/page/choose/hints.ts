import type { Element } from "hast";
import { attribute } from "../element.ts";

/**
 * What the names of classes and ids say about an element, in groups. Names are read as words: `articleBody`, `article-body`
 * and `article_body` are one.
 */
const HINTS = {
  body: /\b(?:body|content|entry|text|prose|copy|richtext|rte|paragraphs?)\b/,
  article: /\b(?:article|story|post|news|blog|main|hentry)\b/,
  comments: /\b(?:comments?|disqus|replies|respond|reply|discussion|livefyre|coral)\b/,
  related:
    /\b(?:related|recommend(?:ed|ations?)?|recirc|recirculation|more|next|prev|previous|read|also|similar|trending|popular|most|latest|outbrain|taboola|teasers?|promos?|picks?|suggest(?:ed|ions?)?|upnext|carousel|river|feed|list|headlines?|collection|card|cards|tout|touts)\b/,
  share:
    /\b(?:shar(?:e|ing|ed|er|es)|socials?|tools?|toolbar|actions?|follow|facebook|twitter|whatsapp|sharethis|addthis|addtoany|print|email|bookmark|like|likes)\b/,
  ads: /\b(?:ads?|adv|advert|advertisement|advertising|adslot|dfp|gpt|sponsor(?:ed|s)?|commercial|banner|native|partner|affiliate|deal|deals|shop|buy|product|commerce|promo|promotion)\b/,
  navigation:
    /\b(?:nav|navigation|menu|menus|breadcrumbs?|crumbs?|pagination|pager|paging|sitemap|skip|topbar|masthead|tabs?|dropdown|submenu|navbar)\b/,
  aside:
    /\b(?:sidebar|side|aside|rail|widget|widgets|module|secondary|complementary|right|column|supplement|infobox|inset|pullquote|factbox|callout|highlight)\b/,
  person: /\b(?:authors?|bylines?|bio|biography|profile|contributors?|writer|vcard|credits?|avatar)\b/,
  picture:
    /\b(?:captions?|figcaption|figure|image|images|img|media|photo|photos|picture|gallery|slide|slides|slideshow|lightbox|video|videos|player|embed|thumbnail|thumb|wp caption)\b/,
  prompt:
    /\b(?:newsletters?|subscri(?:be|ber|bers|ption|ptions)|signup|sign up|optin|opt in|mailing|paywall|membership|register|registration|login|donate|cta|form|mc|mailchimp|notification|alert)\b/,
  tags: /\b(?:tags?|topics?|categor(?:y|ies)|keywords?|labels?|taxonomy|filed|eyebrow|kicker|section name)\b/,
  data: /\b(?:meta|date|time|timestamp|dateline|published|updated|info|details|posted|stats|count|views|header|head|headline|title)\b/,
  lead: /\b(?:lead|lede|intro|introduction|standfirst|summary|excerpt|dek|deck|sub(?:head|title|headline)?|abstract|teaser text|description)\b/,
  foot: /\b(?:footer|foot|bottom|copyright|legal|disclaimer|disclosure|terms|after|end|correction|footnotes?)\b/,
  notice:
    /\b(?:cookies?|consent|gdpr|privacy|modal|popup|overlay|dialog|tooltip|toast|interstitial|hidden|screen reader|sr only|visually hidden)\b/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Hint = keyof typeof HINTS;

export const HINT_NAMES = Object.keys(HINTS).filter((name): name is Hint => Object.hasOwn(HINTS, name));

const remembered = new WeakMap<Element, ReadonlySet<Hint>>();

/** What an element's own class, id, role and test names say. */
export function hintsOf(element: Element): ReadonlySet<Hint> {
  const known = remembered.get(element);
  if (known !== undefined) return known;
  const names = ["className", "id", "role", "dataTestid", "dataComponent", "dataModule", "itemProp"]
    .map((name) => attribute(element, name))
    .join(" ")
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, " ")
    .toLowerCase()
    .replace(/[^a-z]+/g, " ");
  const hints = new Set(names.trim() === "" ? [] : HINT_NAMES.filter((name) => HINTS[name].test(names)));
  remembered.set(element, hints);
  return hints;
}
