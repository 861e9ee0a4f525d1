/** 2015-01-01. https://docs.discord.com/developers/reference#snowflakes */
const EPOCH_MS = 1_420_070_400_000n;

/** Hands out ids that carry the time, as Discord's do; each is used once. */
export function snowflakes(now: () => number): () => string {
  let count = 0n;
  return () => String(((BigInt(now()) - EPOCH_MS) << 22n) | (count++ & 0xfffn));
}
