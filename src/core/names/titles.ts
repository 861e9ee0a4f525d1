/** What may stand before the name of a person and is no part of it. */
export const TITLE: ReadonlySet<string> = new Set(
  `president vice-president vice prime minister premier chancellor queen princess emperor empress tsar czar sultan duke duchess baron
  baroness pope bishop archbishop cardinal rabbi imam reverend rev sir lady dame dr doctor prof professor gen col capt captain lt sgt admiral commissioner
  senator sen representative rep congressman congresswoman governor gov mayor judge secretary ambassador envoy inspector detective
  attorney former`
    .trim()
    .split(/\s+/),
);

/** What companies and places begin with as well: titles only before a first and a last name. */
export const RANK: ReadonlySet<string> = new Set(
  "general marshal major justice lord chief sergeant officer king prince".split(" "),
);
