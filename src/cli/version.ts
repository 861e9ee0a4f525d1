import { version as programVersion } from "../version.ts";
import { EXIT } from "../app/exit-code.ts";
import { subcommand } from "./subcommand.ts";

export const version = subcommand({
  name: "version",
  usage: "",
  summary: "print the version",
  flags: {},
  mostArguments: 0,
  async run({ terminal }) {
    terminal.output.write(`${programVersion}\n`);
    return EXIT.done;
  },
});
