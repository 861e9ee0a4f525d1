import type { Parameter, Parameters } from "./parameters.ts";
import type { Messages } from "../../core/messages/messages.ts";
import type { CallShape } from "./call-shape.ts";

/** The form of a call: one line. */
export const usageOf = (chosen: CallShape, { cli }: Messages): string => cli.usage(writtenFormOf(chosen));

/** `ask QUESTION [--article ID]`: a call without the program’s name. */
export function writtenFormOf(shape: CallShape): string {
  const { name, parameters, word } = shape;
  const given = word === undefined ? undefined : parameters[word];
  const first = word === undefined || given === undefined ? [] : [inBrackets(given, valueForm(word, given))];
  return [name, ...first, ...flagsOf(shape).map(([flag, parameter]) => flagForm(flag, parameter))].join(" ");
}

/** The parameters that are given by their names. */
export const flagsOf = ({
  parameters,
  word,
}: Pick<CallShape, "parameters" | "word">): readonly (readonly [name: string, parameter: Parameter])[] =>
  Object.entries(parameters satisfies Parameters).filter(([name]) => name !== word);

/** `--article ID`, `--length short|medium|long`, `--json`. */
export function flagWithValue(name: string, parameter: Parameter): string {
  return parameter.kind === "flag" ? `--${name}` : `--${name} ${valueForm(name, parameter)}`;
}

const flagForm = (name: string, parameter: Parameter): string =>
  `${inBrackets(parameter, flagWithValue(name, parameter))}${parameter.isRepeated === true ? "…" : ""}`;

const inBrackets = ({ required = false }: Parameter, form: string): string => (required ? form : `[${form}]`);

function valueForm(name: string, parameter: Parameter): string {
  switch (parameter.kind) {
    case "article":
      return "ID";
    case "file":
      return "FILE";
    case "choice":
      return parameter.choices.map(({ value }) => value).join("|");
    case "flag":
      return name.toUpperCase();
    case "text":
      return parameter.value ?? name.toUpperCase();
  }
}
