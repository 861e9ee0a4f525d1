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
  if (off.length > 0)
    return mend(
      "installation",
      `${off.map(([, name]) => name).join(" and ")} is switched off.`,
      "Tick both on the Installation page, so that servers and people can add the bot.",
    );
  const without = INSTALLS.filter(
    ([key]) => config[key]?.oauth2_install_params?.scopes.includes("applications.commands") === false,
  );
  if (without.length > 0)
    return mend(
      "installation",
      `${without.map(([, name]) => name).join(" and ")} lacks the scope applications.commands.`,
      "Add that scope on the Installation page: without it nobody gets the commands.",
    );
  return well("installation", "In servers and for people.");
}
