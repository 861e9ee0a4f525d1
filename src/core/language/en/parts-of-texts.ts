/** Headings, and openings of paragraphs, by which texts in English name their parts. All are tried on words in small letters. */

/** Over notes to the text. */
export const NOTES_HEADING = /^(?:foot|end|source )?notes?(?: and references| and sources)?$/;

/** Over what belongs to the text but is not of it, at its end. */
export const BACK_HEADING =
  /^(?:(?:selected |works |literature )?(?:references?|bibliography|cited|sources|citations)(?: (?:and|&) (?:notes?|further reading|resources))?|works consulted|further reading|suggested reading|recommended reading|external links|see also|related(?: (?:articles?|stories|posts|links|reading|content))?|read (?:more|next)|acknowledge?ments?|about the authors?|author (?:information|contributions?|biograph(?:y|ies))|competing interests?|conflicts? of interest|declaration of competing interests?|data (?:availability|access)(?: statement)?|funding|disclosures?|index|licen[cs]e|copyright|colophon|supplementary (?:information|materials?))$/;

/** Over a list of what follows. */
export const CONTENTS_HEADING =
  /^(?:table of )?contents$|^(?:on|in) this page$|^in this (?:article|chapter|section|issue)$/;

/** What an editor adds to a text: it must not be taken for what the text says. */
export const EDITORS_NOTE =
  /^(?:(?:editor|author|publisher|translator|transcriber)(?:[’']?s[’']?)? note|corrections?|clarifications?|errat(?:um|a)|disclosures?|disclaimers?)(?: \([^)]{1,40}\)|, [\p{L}\p{N} ,.]{1,40})?\s*[:—–.]/u;

/** Words before the number of a figure or table, as its caption begins. */
export const CAPTION_LABEL =
  /^(?:figure|fig\.?|table|chart|map|exhibit|plate|photo|image|illustration|graphic|diagram|scheme|listing)\s{1,3}(?:\d{1,3}(?:[.-]\d{1,3})?[a-z]?|[ivxl]{1,6})\s?[.:|—–]/;

/** How the credit of a picture begins. */
export const CREDIT =
  /^(?:(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?|video|cover|header image)(?: (?:by|credit|source|courtesy(?: of)?|caption))?|credits?|image source)\s?(?:[:,©]|by |courtesy )|^(?:photo|image|picture|illustration|photograph)s? (?:by|courtesy of|credit) |^©/;

/** The credit of a picture in brackets, after its caption. */
export const CLOSING_CREDIT =
  /\((?:(?:file |ap |afp |epa )?(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?|video|credits?)(?: by| credit| courtesy(?: of)?)?\s?[:/ ]|ap photo|courtesy of|courtesy )[^()]{2,80}\)$|\/(?:getty images|reuters|afp|ap|epa|shutterstock|alamy)\)?$/;

/** A line at the head of a text that says who wrote it, or when. */
export const BYLINE =
  /^(?:by|written by|words by|story by|reported by|posted by|published by)\s\p{L}|^(?:first )?(?:published|posted|updated|last (?:updated|modified)|modified|date)(?: on| at|:|\s)|^\d{1,3} min(?:ute)?s? read\b|^(?:from|to|cc|subject|sent|date): /u;
