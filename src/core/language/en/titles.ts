import { setOf } from "../../text/set-of.ts";
import { joined } from "./joined.ts";

/** Titles that are written short, mostly with a full stop. */
export const SHORT_TITLES = setOf("dr prof rev gen col capt lt sgt sen rep gov");

/** What may stand before the name of a person and is no part of it. */
export const TITLE = joined(
  SHORT_TITLES,
  setOf(`
  president vice-president vice prime minister premier chancellor queen princess emperor empress tsar czar sultan duke duchess baron
  baroness pope bishop archbishop cardinal rabbi imam reverend sir lady dame doctor professor captain admiral commissioner
  senator representative congressman congresswoman governor mayor judge secretary ambassador envoy inspector detective
  attorney former
`),
);

/** What companies and places begin with as well: titles only before a first and a last name. */
export const RANK = setOf("general marshal major justice lord chief sergeant officer king prince");

/** Parts and relations: they say who somebody is, and may be part of how people are called. */
const ROLE = setOf(`
  count countess father brother sister saint colonel lieutenant commander director chairman chairwoman chair ceo coach deputy
  spokesman spokeswoman spokesperson uncle aunt mother grandmother grandfather
`);

/** Whatever before a name says who its bearer is. */
export const SAYS_WHO: ReadonlySet<string> = joined(TITLE, RANK, ROLE);
