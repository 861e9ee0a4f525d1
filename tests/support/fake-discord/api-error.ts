/** What Discord answers to a request that it refuses. https://docs.discord.com/developers/topics/opcodes-and-status-codes */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly body: object;

  constructor(status: number, code: number, message: string, errors?: object) {
    super(message);
    this.status = status;
    this.body = { code, message, ...(errors === undefined ? {} : { errors }) };
  }
}

export const unauthorized = (): ApiError => new ApiError(401, 0, "401: Unauthorized");
export const unknownInteraction = (): ApiError => new ApiError(404, 10_062, "Unknown interaction");
export const unknownWebhook = (): ApiError => new ApiError(404, 10_015, "Unknown Webhook");
export const unknownMessage = (): ApiError => new ApiError(404, 10_008, "Unknown Message");
export const invalidWebhookToken = (): ApiError => new ApiError(401, 50_027, "Invalid Webhook Token");
export const alreadyAcknowledged = (): ApiError =>
  new ApiError(400, 40_060, "Interaction has already been acknowledged.");
export const tooManyFollowUps = (): ApiError =>
  new ApiError(400, 40_094, "This interaction has hit the maximum number of follow up messages");

/** A body that breaks the rules; each breach names a place and what is wrong there. */
export function invalidForm(breaches: readonly Breach[]): ApiError {
  const errors = Object.fromEntries(
    breaches.map(({ place, rule }) => [place, { _errors: [{ code: "BASE_TYPE_BAD", message: rule }] }]),
  );
  return new ApiError(400, 50_035, "Invalid Form Body", errors);
}

export interface Breach {
  readonly place: string;
  readonly rule: string;
}

/** Collects breaches as checks find them. */
export function breachesIn(
  checks: readonly (readonly [broken: boolean, place: string, rule: string])[],
): Breach[] {
  return checks.flatMap(([broken, place, rule]) => (broken ? [{ place, rule }] : []));
}
