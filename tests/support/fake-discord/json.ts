/** An object as it came over the wire: nothing is known about its values. */
export type Json = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one where it is something else. */
export const objectIn = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The value as a list of objects; an empty one where it is something else. */
export const listIn = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(objectIn) : []);

export const textIn = (value: unknown): string => (typeof value === "string" ? value : "");

export const numberIn = (value: unknown): number => (typeof value === "number" ? value : 0);
