// Stands in for the thread that reads: it does as the texts that it is given say.
import { parentPort, workerData } from "node:worker_threads";

const how = new URL(workerData).searchParams.get("how");
if (how === "no-start") throw new Error("There is no runtime for this machine.");

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows, this is a thread
const deliver = (message) => parentPort.postMessage(message);

parentPort.on("message", ({ id, kind, texts, question, windows }) => {
  const said = kind === "embed" ? texts[0] : question;
  if (said === "die") process.exit(1);
  if (said === "hang") return;
  if (said === "fail") return deliver({ id, problem: "It went wrong." });
  const made =
    kind === "embed"
      ? {
          dimensions: 1,
          bytes: Int8Array.from(texts, (text) => text.length),
          units: Float32Array.from(texts, () => 1),
        }
      : windows.map(({ sentences }) => ({
          sentences: sentences.map((sentence) => sentence.length),
          spans: sentences.map(() => 0),
        }));
  deliver({ id, made });
});
if (how !== "never-ready") deliver("ready");
