import type { RESTOptions } from "discord.js";

/**
 * How the bot talks to Discord over HTTP: the library's own 15 s and three retries would outlive the 3 s in which an
 * interaction has to be answered, and a repeated follow-up would be seen twice.
 *
 * @param apiUrl - `http://127.0.0.1:PORT/api` in tests; Discord's own by default. It receives the token.
 */
export const restOptions = (apiUrl?: string): Partial<RESTOptions> => ({
  timeout: 5_000,
  retries: 1,
  ...(apiUrl === undefined ? {} : { api: apiUrl }),
});
