import { german } from "../../core/messages/de/index.ts";
import type { Localisation } from "./localisation.ts";

/** Every language besides English in which commands are offered. */
export const localisations: readonly Localisation[] = [{ locale: "de", commands: german.commands }];
