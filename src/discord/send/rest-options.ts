import { DefaultRestOptions } from "discord.js";
import type { RESTOptions } from "discord.js";

/** Milliseconds that are waited where Discord asks for patience without saying how long: up to twice as long, at random. */
const PATIENCE_MS = 500;

/**
 * How the bot talks to Discord over HTTP. The library repeats nothing by itself, and waits for nothing: it does not know that
 * an interaction has to be answered within 3 s, and that a repeated follow-up would be seen twice. `persist` does.
 *
 * @param apiUrl - `http://127.0.0.1:PORT/api` in tests; Discord's own by default. It receives the token.
 * @param onDate - told the `Date` header of every answer
 */
export const restOptions = (
  apiUrl?: string,
  onDate: (date: string | null) => void = () => undefined,
): Partial<RESTOptions> => ({
  timeout: 5_000,
  retries: 0,
  rejectOnRateLimit: () => true,
  // Answers to interactions do not count, and the library would count them: https://docs.discord.com/developers/topics/rate-limits
  globalRequestsPerSecond: Infinity,
  // Each interaction is a queue of its own in the library.
  handlerSweepInterval: 60_000,
  async makeRequest(url, init) {
    const response = await DefaultRestOptions.makeRequest(url, init);
    onDate(response.headers.get("date"));
    return response.status === 429 ? withPatience(response) : response;
  },
  ...(apiUrl === undefined ? {} : { api: apiUrl }),
});

type Answer = Awaited<ReturnType<RESTOptions["makeRequest"]>>;

/**
 * An answer “too many requests” that says how long to wait. Where it says nothing, or no number, the library would take
 * that for no time at all.
 *
 * @param random - in [0, 1): not everybody who waits comes back at the same moment
 */
export function withPatience<A extends Pick<Answer, "headers">>(answer: A, random = Math.random()): A {
  const asked = answer.headers.get("retry-after") ?? "";
  if (asked.trim() !== "" && Number(asked) > 0 && Number.isFinite(Number(asked))) return answer;
  answer.headers.set("retry-after", String((PATIENCE_MS * (1 + random)) / 1_000));
  return answer;
}
