import { UsageError } from "../core/errors.ts";
import type { Messages } from "../core/messages/messages.ts";
import { messagesOf } from "../app/terminal.ts";
import { EXIT } from "../app/exit-code.ts";
import { subcommand } from "./subcommand.ts";
import type { Subcommand } from "./subcommand.ts";
import { flagsOf } from "./calls/usage.ts";

/** What a shell completes of a call, for the shells that many have. */
export function completionFor(subcommands: readonly Subcommand[]): Subcommand {
  const completion: Subcommand = subcommand({
    name: "completion",
    description: ({ cli }) => cli.completion.description,
    parameters: {
      shell: {
        kind: "choice",
        description: ({ cli }) => cli.completion.shell,
        required: true,
        choices: [
          { value: "bash", name: "bash" },
          { value: "zsh", name: "zsh" },
          { value: "fish", name: "fish" },
        ],
      },
    },
    word: "shell",
    async run({ shell }, terminal) {
      const write = shell === undefined ? undefined : SCRIPTS.get(shell);
      if (write === undefined)
        throw new UsageError(({ errors }) =>
          errors.notAChoice({ option: "shell", choices: [...SCRIPTS.keys()] }),
        );
      const listed = [...subcommands, completion].filter(({ isListed = true }) => isListed);
      terminal.output.write(write(listed, messagesOf(terminal)));
      return EXIT.done;
    },
  });
  return completion;
}

/** What a shell needs; descriptions are in the language of the messages. */
type Script = (subcommands: readonly Subcommand[], messages: Messages) => string;

const flagNames = (one: Subcommand): readonly string[] => flagsOf(one).map(([name]) => `--${name}`);

/** Flags and the values of choices; names and numbers need no quotation marks. */
const bash: Script = (subcommands) =>
  [
    "_footnote() {",
    '  local word="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W "${subcommands.map(({ name }) => name).join(" ")}" -- "$word"))`,
    "    return",
    "  fi",
    '  case "${COMP_WORDS[1]} $previous" in',
    ...subcommands.flatMap((one) =>
      Object.entries(one.parameters).flatMap(([name, parameter]) =>
        parameter.kind === "choice"
          ? [
              `    "${one.name} ${name === one.word ? one.name : `--${name}`}")`,
              `      COMPREPLY=($(compgen -W "${parameter.choices.map(({ value }) => value).join(" ")}" -- "$word")); return;;`,
            ]
          : [],
      ),
    ),
    "  esac",
    '  case "${COMP_WORDS[1]}" in',
    ...subcommands.map(
      (one) => `    ${one.name}) COMPREPLY=($(compgen -W "${flagNames(one).join(" ")}" -- "$word"));;`,
    ),
    "  esac",
    "}",
    "complete -o default -F _footnote footnote",
    "",
  ].join("\n");

const zsh: Script = (subcommands, messages) =>
  `autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n${bash(subcommands, messages)}`;

const fish: Script = (subcommands, messages) =>
  subcommands
    .flatMap((one) => [
      `complete -c footnote -n __fish_use_subcommand -f -a ${one.name} -d ${fishWord(one.description(messages))}`,
      ...flagsOf(one).map(([name, parameter]) => {
        const values =
          parameter.kind === "flag"
            ? ""
            : parameter.kind === "choice"
              ? ` -x -a "${parameter.choices.map(({ value }) => value).join(" ")}"`
              : " -r";
        return `complete -c footnote -n "__fish_seen_subcommand_from ${one.name}" -l ${name}${values} -d ${fishWord(parameter.description(messages))}`;
      }),
    ])
    .map((line) => `${line}\n`)
    .join("");

const fishWord = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

const SCRIPTS: ReadonlyMap<string, Script> = new Map([
  ["bash", bash],
  ["zsh", zsh],
  ["fish", fish],
]);
