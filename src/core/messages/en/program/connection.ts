/** Why the bot cannot talk to Discord, and what to do. */
export const connection = {
  token: "Discord refused the token. Copy it again from the Bot page of your application into DISCORD_TOKEN.",
  intents:
    "Discord refused the events that the bot asked for. Check the intents on the Bot page of your application.",
  shards:
    "Discord refused the connections. Either TOTAL_SHARDS is too small for this bot, or SHARDS names a shard that does not exist. “footnote doctor” says how many Discord recommends.",
  logins:
    "Discord accepts no more logins from this bot today, because it was started too often. Find out what keeps restarting it, and wait a day.",
  access:
    "Discord does not let this application into that server. Add it to the server first, and check the number after --guild.",
  "daily-limit":
    "Discord accepts no more new commands today: the limit is 200 a day, for each server and for all servers together. Try again tomorrow.",
  blocked:
    "Something in front of Discord, probably Cloudflare, turned this machine away. Its address made too many bad requests, or many others share it. Try again in an hour, or from another address.",
  odd: "Something other than Discord answered. Look for a proxy or a sign-in page between this machine and discord.com.",
  version: "Discord no longer supports the gateway version that this Footnote uses. Update Footnote.",
  unreachable: "Discord cannot be reached. Check the network and https://discordstatus.com, then try again.",
  trying: "Discord does not answer. Trying again for up to a minute.",
};
