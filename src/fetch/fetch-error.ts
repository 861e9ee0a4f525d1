import { BotError } from "../core/errors.ts";

/** Why an address was not fetched. */
export type FetchProblem =
  /** It is no full http or https address, or it holds a password. */
  | "address"
  /** It leads into somebody's own network. */
  | "not-public"
  /** The site's robots.txt asks programs to stay away. */
  | "robots"
  | "too-large"
  | "too-slow"
  | "too-many-redirects"
  /** Nobody is there, or the connection broke. */
  | "unreachable"
  /** There is no such page (404, 410). */
  | "not-found"
  /** It is for readers who have paid or logged in, or not for programs (401, 402, 403, 407, 429, 451). */
  | "wall"
  /** The site has trouble of its own. */
  | "status"
  /** It is a picture, a film or the like. */
  | "kind";

/** An address that could not be fetched. */
export class FetchError extends BotError {
  override readonly name = "FetchError";
  readonly code = "fetch";
  readonly problem: FetchProblem;

  constructor(problem: FetchProblem, cause?: unknown) {
    super(`The address was not fetched: ${problem}.`, { cause });
    this.problem = problem;
  }
}
