import type { APIInteraction } from "discord.js";

/** The language that the person has set. */
export const localeOf = (interaction: APIInteraction): string | undefined =>
  "locale" in interaction && typeof interaction.locale === "string" ? interaction.locale : undefined;
