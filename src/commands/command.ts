import type { Reply } from "../core/reply/reply.ts";
import type { Engine } from "../core/engine.ts";
import type { GivenFile } from "../core/shelf-keeper.ts";

/** What a command asks for. Platforms draw their own forms from it. */
export type Option = TextOption | ArticleOption | ChoiceOption | FlagOption | FileOption;

interface OptionBase {
  /** One line, at most 100 characters. */
  readonly description: string;
  readonly required?: boolean;
  /** False for what only buttons, the console and the command line set: forms leave it out. */
  readonly isOffered?: false;
  /** Present where only the one form of the command looks at it: the reply for people, or the values for programs. */
  readonly only?: "reply" | "json";
}

/** Anything the person types. */
interface TextOption extends OptionBase {
  readonly kind: "text";
  /**
   * Present where a person may point at a message instead of typing: what to choose for that, at most 32 characters. The option is then
   * what the message says, and nobody but the asker sees the reply.
   */
  readonly onMessage?: string;
  /** In UTF-16 code units, at most 6000. */
  readonly maxLength?: number;
  /** What somebody may give, to show how it is done. */
  readonly example?: string;
  /** What stands for it in the form of a call: `DATE`. Absent: its name. */
  readonly value?: string;
  /**
   * What the person may be typing, best first; whatever was typed may be sent as it is all the same. Platforms leave out what
   * they cannot show. Absent: nothing is offered.
   *
   * @param input - the other options as they stand, unchecked
   */
  complete?(typed: string, input: Readonly<Record<string, unknown>>, engine: Engine): readonly string[];
}

/** The id of an article; platforms may complete it as the person types. */
interface ArticleOption extends OptionBase {
  readonly kind: "article";
}

interface ChoiceOption<V extends string = string> extends OptionBase {
  readonly kind: "choice";
  /** At most 25; the value is what the command receives, the name what people see. */
  readonly choices: readonly { readonly value: V; readonly name: string }[];
}

/**
 * True or false; absent means false. One that is named `private` asks for a reply that nobody else sees: a platform
 * needs to know that before the command has run.
 */
interface FlagOption extends OptionBase {
  readonly kind: "flag";
}

/** A file that the person has. */
interface FileOption extends OptionBase {
  readonly kind: "file";
}

/** In the order in which they are shown; required ones first. */
export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> =
  O extends ChoiceOption<infer V>
    ? V
    : O extends FlagOption
      ? boolean
      : O extends FileOption
        ? GivenFile
        : string;

/** The input of a command, inferred from its options. */
export type InputOf<O extends Options> = {
  readonly [K in keyof O as O[K]["required"] extends true ? K : never]: ValueOf<O[K]>;
} & {
  readonly [K in keyof O as O[K]["required"] extends true ? never : K]?: ValueOf<O[K]> | undefined;
};

/** Plain data plus one function from input to a platform-neutral reply. */
export interface Command<O extends Options = Options> {
  /** Lower case, at most 32 characters; up to three words, of which the first are those of a group of commands: `article add link`. */
  readonly name: string;
  /** One line, at most 100 characters. */
  readonly description: string;
  readonly options: O;
  /** False for what only buttons, the console and the command line run: forms and help leave it out. */
  readonly isOffered?: false;
  /** Present where the options are long texts: a platform that has forms of its own asks for them there. */
  readonly asksInForm?: true;
  /** Present for what changes a shelf: on a server, those who manage it decide who may, and nobody else sees the reply. */
  readonly isForKeepers?: true;
  /**
   * True where the work may take longer than people wait for a sign of life, and does not pause: a platform then says
   * first that it is at it. Absent: never.
   */
  takesLong?(input: InputOf<O>, engine: Engine): boolean;
  /** @throws UsageError when the asker has to change something. */
  run(input: InputOf<O>, engine: Engine): Promise<Reply>;
  /**
   * The same for programs: values that JSON can hold. Absent: there is nothing that a program could use.
   *
   * @throws UsageError as `run` does
   */
  json?(input: InputOf<O>, engine: Engine): Promise<Readonly<Record<string, unknown>>>;
}

/** The options that people see, by name. */
export const offeredOptions = (options: Options): readonly (readonly [name: string, option: Option])[] =>
  Object.entries(options).filter(([, { isOffered = true }]) => isOffered);

/** The commands that people see. */
export const offeredCommands = (commands: readonly Command[]): readonly Command[] =>
  commands.filter(({ isOffered = true }) => isOffered);

/** Lets the compiler infer the input of `run` from `options`. */
export function command<const O extends Options>(definition: Command<O>): Command<O> {
  return definition;
}
