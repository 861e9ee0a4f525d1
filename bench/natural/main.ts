/**
 * Questions that people asked without a text before them, and of stories and news: what is found first, what is left open, and how far
 * sureness can be trusted. `docs/reader.md` says where to get the files.
 */
import { run } from "../asked/run.ts";
import { readNatural } from "./data.ts";
import { reportNatural } from "./report.ts";

await run("bench:natural", readNatural, reportNatural);
