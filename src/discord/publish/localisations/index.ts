import type { Localisation } from "../localisation.ts";
import { german } from "./de.ts";

/** Every language besides English in which commands are offered. */
export const localisations: readonly Localisation[] = [german];
