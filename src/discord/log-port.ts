/** Where the edge writes what happened; pino's logger is one. Never give it a question, a token or an interaction's address. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
