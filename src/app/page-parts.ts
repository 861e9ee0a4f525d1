import type { Hono } from "hono";
import type { Engine } from "../core/engine.ts";
import { commands } from "../commands/index.ts";
import { newErrorReference } from "../error-reference.ts";
import type { Config } from "../config.ts";
import type { Logger } from "../log.ts";
import { readAssets } from "../web/assets.ts";
import { createPage } from "../web/page-app.tsx";

interface PageParts {
  readonly engine: () => Engine;
  readonly log: Logger;
}

/** The page as an app, with what the settings say of it. */
export const openPage = async (config: Config, { engine, log }: PageParts): Promise<Hono> =>
  createPage({
    engine,
    // A page has no people whose shelf it could change.
    commands: commands.filter(({ isForKeepers = false }) => !isForKeepers),
    assets: await readAssets(),
    hidesFullText: config.hidesFullText,
    isBehindProxy: config.isBehindProxy,
    reportError(error) {
      const reference = newErrorReference();
      log.error({ err: error, reference }, "a page could not be shown");
      return reference;
    },
  });
