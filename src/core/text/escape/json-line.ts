/** What JSON may hold as it is, but some readers take for a line end and some terminals for a command. */
const UNSAFE_IN_LINES = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g;

/** A value as one line of JSON that is one line to every reader, and harmless to a terminal. */
export const jsonLine = (value: unknown): string =>
  `${JSON.stringify(value).replace(UNSAFE_IN_LINES, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
