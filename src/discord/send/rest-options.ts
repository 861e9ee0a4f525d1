import { DefaultRestOptions } from "discord.js";
import type { RESTOptions } from "discord.js";

/** Milliseconds that are waited where Discord asks for patience without saying how long: up to twice as long, at random. */
const PATIENCE_MS = 500;

/**
 * How the bot talks to Discord over HTTP: the library's own 15 s and three retries would outlive the 3 s in which an
 * interaction has to be answered, and a repeated follow-up would be seen twice.
 *
 * @param apiUrl - `http://127.0.0.1:PORT/api` in tests; Discord's own by default. It receives the token.
 */
export const restOptions = (apiUrl?: string): Partial<RESTOptions> => ({
  timeout: 5_000,
  retries: 1,
  async makeRequest(url, init) {
    const response = await DefaultRestOptions.makeRequest(url, init);
    return response.status === 429 ? withPatience(response) : response;
  },
  ...(apiUrl === undefined ? {} : { api: apiUrl }),
});

type Answer = Awaited<ReturnType<RESTOptions["makeRequest"]>>;

/**
 * An answer “too many requests” that says how long to wait. Where it says nothing, or no number, the library would ask again
 * at once, a thousand times a second.
 *
 * @param random - in [0, 1): not everybody who waits comes back at the same moment
 */
export function withPatience<A extends Pick<Answer, "headers">>(answer: A, random = Math.random()): A {
  const asked = answer.headers.get("retry-after") ?? "";
  if (asked.trim() !== "" && Number(asked) > 0 && Number.isFinite(Number(asked))) return answer;
  answer.headers.set("retry-after", String((PATIENCE_MS * (1 + random)) / 1_000));
  return answer;
}
