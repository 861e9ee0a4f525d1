import type { APIInteraction } from "discord.js";

/** True for what has what is needed to answer it at all; whoever answers has to expect the rest to be missing or odd. */
export const isInteraction = (value: unknown): value is APIInteraction =>
  isObject(value) &&
  typeof value["type"] === "number" &&
  typeof value["token"] === "string" &&
  [value["id"], value["application_id"]].every((id) => typeof id === "string" && /^\d{1,20}$/.test(id));

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
