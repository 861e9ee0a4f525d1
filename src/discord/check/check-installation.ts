import { mend, well } from "./finding.ts";
import type { Finding } from "./finding.ts";
import type { OwnApplication } from "./own-application.ts";

const INSTALLS = [
  ["0", "Guild Install"],
  ["1", "User Install"],
] as const;

/** Whether servers and people can add the bot, with its commands. */
export function checkInstallation({ integration_types_config: config = {} }: OwnApplication): Finding {
  const off = INSTALLS.filter(([key]) => config[key] === undefined || config[key] === null);
  if (off.length > 0) return mend("installation", ({ doctor }) => doctor.installation.off(namesOf(off)));
  const without = INSTALLS.filter(
    ([key]) => config[key]?.oauth2_install_params?.scopes.includes("applications.commands") === false,
  );
  if (without.length > 0)
    return mend("installation", ({ doctor }) => doctor.installation.noScope(namesOf(without)));
  return well("installation", ({ doctor }) => doctor.installation.well);
}

const namesOf = (installs: readonly (typeof INSTALLS)[number][]): readonly string[] =>
  installs.map(([, name]) => name);
