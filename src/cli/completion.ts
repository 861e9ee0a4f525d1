import { UsageError } from "../core/errors.ts";
import { EXIT } from "../app/exit-code.ts";
import { subcommand } from "./subcommand.ts";
import type { Subcommand } from "./subcommand.ts";
import { flagsOf } from "./usage.ts";

/** What a shell completes of a call, for the shells that many have. */
export function completionFor(subcommands: readonly Subcommand[]): Subcommand {
  const completion: Subcommand = subcommand({
    name: "completion",
    description: "Print what bash, zsh or fish needs to complete calls: put it where your shell reads it",
    parameters: {
      shell: {
        kind: "choice",
        description: "Which shell",
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
      if (write === undefined) throw new UsageError("“shell” must be bash, zsh or fish.");
      terminal.output.write(write([...subcommands, completion].filter(({ isListed = true }) => isListed)));
      return EXIT.done;
    },
  });
  return completion;
}

const flagNames = (one: Subcommand): readonly string[] => flagsOf(one).map(([name]) => `--${name}`);

/** Flags and the values of choices; names and numbers need no quotation marks. */
const bash = (subcommands: readonly Subcommand[]): string =>
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

const zsh = (subcommands: readonly Subcommand[]): string =>
  `autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n${bash(subcommands)}`;

const fish = (subcommands: readonly Subcommand[]): string =>
  subcommands
    .flatMap((one) => [
      `complete -c footnote -n __fish_use_subcommand -f -a ${one.name} -d ${fishWord(one.description)}`,
      ...flagsOf(one).map(([name, parameter]) => {
        const values =
          parameter.kind === "flag"
            ? ""
            : parameter.kind === "choice"
              ? ` -x -a "${parameter.choices.map(({ value }) => value).join(" ")}"`
              : " -r";
        return `complete -c footnote -n "__fish_seen_subcommand_from ${one.name}" -l ${name}${values} -d ${fishWord(parameter.description)}`;
      }),
    ])
    .map((line) => `${line}\n`)
    .join("");

const fishWord = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

const SCRIPTS: ReadonlyMap<string, (subcommands: readonly Subcommand[]) => string> = new Map([
  ["bash", bash],
  ["zsh", zsh],
  ["fish", fish],
]);
