import { pathToFileURL } from "node:url";
import { readMeanings } from "../src/storage/meanings.ts";

/** What comes with the program. Scripts run in the project's folder, wherever they were compiled to. */
export const shippedMeanings = await readMeanings(pathToFileURL("data/"));
