import { version as programVersion } from "../version.ts";
import { EXIT } from "../app/exit-code.ts";
import { subcommand } from "./subcommand.ts";

export const versionWord = subcommand({
  name: "version",
  description: ({ cli }) => cli.version.description,
  parameters: {},
  async run(_values, terminal) {
    terminal.output.write(`${programVersion}\n`);
    return EXIT.done;
  },
});
