import { number, or, quoted } from "./forms.ts";

/** What the asker can put right, and an apology for what we have to. */
export const errors = {
  ours: (reference: string) =>
    `Sorry, something went wrong. Please try again. If it happens again, give whoever runs this bot the reference ${reference}.`,
  noSuchOption: ({ command, option }: { readonly command: string; readonly option: string }) =>
    `${command} has no option ${quoted(option)}.`,
  needsOption: ({
    command,
    option,
    description,
  }: {
    readonly command: string;
    readonly option: string;
    readonly description: string;
  }) => `${command} needs ${quoted(option)} (${description}).`,
  notAFlag: (option: string) => `${quoted(option)} is either true or false.`,
  notAFile: (option: string) => `${quoted(option)} must be a file.`,
  notText: (option: string) => `${quoted(option)} must be text.`,
  notAChoice: ({ option, choices }: { readonly option: string; readonly choices: readonly string[] }) =>
    `${quoted(option)} must be ${or(choices)}.`,
  upTo: ({ option, most }: { readonly option: string; readonly most: number }) =>
    option === "question"
      ? `Questions can be up to ${number(most)} characters.`
      : `${quoted(option)} can be up to ${number(most)} characters.`,
  tooLong: ({
    option,
    most,
    length,
  }: {
    readonly option: string;
    readonly most: number;
    readonly length: number;
  }) =>
    option === "question"
      ? `Questions can be up to ${number(most)} characters. This one has ${number(length)}.`
      : `${quoted(option)} can be up to ${number(most)} characters. This has ${number(length)}.`,
};
