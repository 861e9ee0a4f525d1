/**
 * Every limit of the platform that the bot relies on. Lengths are in UTF-16 code units, which never counts less than
 * Discord does. Where no page is named: https://docs.discord.com/developers/reference
 */
export const LIMITS = {
  /** Text of all Text Displays of one message together. https://docs.discord.com/developers/components/reference */
  messageText: 4000,
  /** Components of one message, nested ones counted. https://docs.discord.com/developers/components/reference */
  messageComponents: 40,
  /** https://docs.discord.com/developers/components/reference#action-row */
  buttonsInRow: 5,
  /** https://docs.discord.com/developers/components/reference#button */
  buttonLabel: 80,
  buttonUrl: 512,
  /** Unique in its message. https://docs.discord.com/developers/components/reference#custom-id */
  customId: 100,
  /** Alternative text of an attachment. https://docs.discord.com/developers/resources/message#attachment-object */
  attachmentDescription: 1024,
  /** https://docs.discord.com/developers/resources/message#create-message */
  attachments: 10,
  /** Every app may send files of 10 MiB; staying below leaves room for the rest of the request. */
  fileBytes: 8_000_000,
  /** An app that is installed only for a user may follow up five times. https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message */
  followUps: 5,
  /** https://docs.discord.com/developers/interactions/application-commands#autocomplete */
  suggestions: 25,
  suggestionName: 100,
  suggestionValue: 100,
  /** `max_length` of a text option. https://docs.discord.com/developers/interactions/application-commands */
  optionText: 6000,
  /** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal */
  formTitle: 45,
  formLabel: 45,
  formDescription: 100,
  formText: 4000,
  /** An interaction that is answered later is lost. https://docs.discord.com/developers/interactions/receiving-and-responding */
  acknowledgeWithinMs: 3_000,
  /** For so long an interaction that was answered can be answered further, and what was said be changed. As above. */
  tokenLivesMs: 15 * 60_000,
} as const;
