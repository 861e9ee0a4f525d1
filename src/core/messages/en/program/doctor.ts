import { and, counted } from "../forms.ts";

/** A finding with something to do about it. */
export interface Fix {
  readonly says: string;
  readonly todo: string;
}

const fix = (says: string, todo: string): Fix => ({ says, todo });

/** What a check-up finds, and what to do about it. */
export const doctor = {
  /** Before each finding; all three equally long. */
  signs: { well: "ok ", mend: "FIX", skipped: "–  " },

  /** What is looked at. */
  names: {
    token: "token",
    key: "key",
    application: "application",
    clock: "clock",
    installation: "installation",
    commands: "commands",
    endpoint: "endpoint",
    gateway: "gateway",
    knowledge: "knowledge",
    reader: "reader",
  },
  unanswered: "Discord did not answer as expected.",
  refused: (reason: string) => fix(`Discord refuses to say: ${reason}.`, "Try again later."),
  token: {
    well: "Discord accepts it.",
    refused: fix(
      "Discord refuses it.",
      "Copy it again from the Bot page of your application into DISCORD_TOKEN.",
    ),
    unreachable: fix(
      "Discord cannot be reached.",
      "Check the network and https://discordstatus.com, then try again.",
    ),
    missing: fix(
      "DISCORD_TOKEN is not set, so Footnote cannot ask Discord about the application.",
      "Copy it from the Bot page of your application.",
    ),
    notNeeded:
      "DISCORD_TOKEN is not set, so Footnote cannot ask Discord about the application. MODE=http works without it.",
  },
  key: {
    missing: fix(
      "DISCORD_PUBLIC_KEY is not set.",
      "Copy it from the General Information page of Discord’s developer portal.",
    ),
  },
  application: {
    well: (id: string) => `${id}, as in the settings.`,
    other: fix(
      "The token does not belong to the application in DISCORD_APPLICATION_ID.",
      "Leave DISCORD_APPLICATION_ID out, or copy it from the General Information page.",
    ),
    otherKey: fix(
      "DISCORD_PUBLIC_KEY is not the key of the application that the token belongs to, so Footnote would refuse every request.",
      "Copy it from the General Information page.",
    ),
  },
  clock: {
    well: "It agrees with Discord’s.",
    unknown: "Discord did not say what time it is.",
    off: ({ seconds, isFast }: { readonly seconds: number; readonly isFast: boolean }) =>
      fix(
        `It is ${counted(seconds, { one: "second", other: "seconds" })} ${isFast ? "fast" : "slow"}. Footnote follows Discord’s clock and still works, but the times in its log are wrong.`,
        "Set the machine’s clock over the network (NTP).",
      ),
  },
  installation: {
    well: "Servers and people can add the bot.",
    off: (ways: readonly string[]) =>
      fix(
        `${and(ways)} ${ways.length === 1 ? "is" : "are"} switched off.`,
        "Tick both on the Installation page, so that servers and people can add the bot.",
      ),
    noScope: (ways: readonly string[]) =>
      fix(
        `${and(ways)} ${ways.length === 1 ? "lacks" : "lack"} the scope applications.commands.`,
        "Add it on the Installation page. Without it, nobody gets the commands.",
      ),
  },
  commands: {
    well: "Discord has the same commands.",
    differ: ({
      missing,
      changed,
      surplus,
    }: {
      readonly missing: readonly string[];
      readonly changed: readonly string[];
      readonly surplus: readonly string[];
    }) =>
      fix(
        `Discord has different commands (${Object.entries({ missing, changed, surplus })
          .flatMap(([what, names]) => (names.length === 0 ? [] : [`${what}: ${names.join(", ")}`]))
          .join("; ")}).`,
        "Run “npm run register”.",
      ),
  },
  endpoint: {
    well: (url: string) => `${url} refuses what Discord did not sign.`,
    notOverGateway: fix(
      "Discord sends interactions to an address, and none over the gateway.",
      "Run with MODE=http, or empty the Interactions Endpoint URL on the General Information page.",
    ),
    noAddress: fix(
      "Discord has no address to send interactions to.",
      "Start the bot, then save its https address with /interactions as the Interactions Endpoint URL on the General Information page.",
    ),
    notHttps: (url: string) =>
      fix(
        `${url} is not an https address.`,
        "Put something that handles TLS in front of the bot. Discord requires https.",
      ),
    unreachable: (url: string) =>
      fix(
        `${url} cannot be reached, or takes more than three seconds.`,
        "Check that the bot runs with MODE=http, and that the proxy in front of it forwards requests to HOST and PORT.",
      ),
    nothingThere: (url: string) =>
      fix(
        `There is nothing at ${url}.`,
        "Check that the address ends with /interactions and that the bot runs with MODE=http.",
      ),
    takesAnything: (url: string) =>
      fix(
        `${url} accepts requests that Discord did not sign, so something other than Footnote answers there.`,
        "Check where the proxy in front of the bot sends requests. Discord refuses such an address.",
      ),
    oddStatus: ({ url, status }: { readonly url: string; readonly status: number }) =>
      fix(
        `${url} answers an unsigned request with ${status}, not with 401.`,
        "Check the proxy in front of the bot. It must forward POST /interactions with body and headers unchanged.",
      ),
  },
  gateway: {
    well: (shards: number) => (shards === 1 ? "One connection is enough." : `${shards} shards are enough.`),
    fewLogins: ({ left, of }: { readonly left: number; readonly of: number }) =>
      fix(
        `${left} of ${counted(of, { one: "login", other: "logins" })} are left for today.`,
        "Find out why the bot keeps restarting. When no logins are left, Discord resets the token.",
      ),
    fewShards: ({ advised, now }: { readonly advised: number; readonly now: number }) =>
      fix(
        `Discord recommends ${advised} shards, but there ${now === 1 ? "is" : "are"} ${now}.`,
        `Set TOTAL_SHARDS=${advised}.`,
      ),
  },
  knowledge: {
    well: (articles: number) => `${counted(articles, { one: "article", other: "articles" })}.`,
    none: fix("There are no articles to answer from.", "Add one with “footnote ingest”."),
    fixFile: "Fix or remove the file.",
    checkSettings: "Check KNOWLEDGE_DIR and DEFAULT_ARTICLE.",
  },
  reader: {
    well: "Footnote reads questions by meaning.",
    off: "READER=off, so Footnote answers questions by their words alone.",
    broken: (reason: string) =>
      fix(
        `The reader does not run, so Footnote answers questions by their words alone: ${reason}`,
        "Run “npm ci” again on this machine, or set READER=off.",
      ),
  },
};
