/**
 * Real texts with questions as readers ask them: what is found first, what is answered rightly and wrongly, and what is left open.
 * `docs/reader.md` says what the folder holds.
 */
import { run } from "../asked/run.ts";
import { readReal } from "./data.ts";
import { reportReal } from "./report.ts";

await run("bench:real", readReal, reportReal);
