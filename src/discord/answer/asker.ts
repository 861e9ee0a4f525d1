import { ApplicationIntegrationType, InteractionContextType } from "discord.js";
import type { APIInteraction, GatewayMessageCreateDispatchData } from "discord.js";
import type { Owner } from "../../core/owner.ts";

/** Who reads which shelf: of Discord's ids, those that decide that. */
export interface Asker {
  readonly owner: Owner;
  readonly channel?: string | undefined;
  /** Whatever is answered is for the asker alone, unless they share it: it comes of a shelf of their own, and others are there. */
  readonly isAmongOthers: boolean;
}

/**
 * Whose articles an interaction is about: the server's where the bot was added to that, else those of the person themselves. What others
 * put into a message decides nothing: of a press it is the one who pressed.
 *
 * @returns undefined where it does not say
 */
export function askerOf(interaction: APIInteraction): Asker | undefined {
  const channel = interaction.channel?.id;
  const { guild_id: server } = interaction;
  const owners: Partial<APIInteraction["authorizing_integration_owners"]> | null | undefined =
    interaction.authorizing_integration_owners;
  // Where it is not said, as for what is older than user installs, the bot was added to the server.
  const isOfServer = !owners || owners[ApplicationIntegrationType.GuildInstall] === server;
  if (server !== undefined && isOfServer) return { owner: `server:${server}`, channel, isAmongOthers: false };
  const person = (interaction.member?.user ?? interaction.user)?.id;
  if (person === undefined) return undefined;
  const isAmongOthers = server !== undefined || interaction.context !== InteractionContextType.BotDM;
  return { owner: `user:${person}`, channel, isAmongOthers };
}

/** Whose articles a message is about that asks the bot something. */
export const askerOfMessage = ({
  guild_id: server,
  channel_id: channel,
  author,
}: Pick<GatewayMessageCreateDispatchData, "guild_id" | "channel_id" | "author">): Asker => ({
  owner: server === undefined ? `user:${author.id}` : `server:${server}`,
  channel,
  isAmongOthers: false,
});

/** The language that the person has set. */
export const localeOf = (interaction: APIInteraction): string | undefined =>
  "locale" in interaction && typeof interaction.locale === "string" ? interaction.locale : undefined;
