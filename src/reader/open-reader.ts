import { existsSync } from "node:fs";
import { join } from "node:path";
import { startEncoder } from "./encoder/encoder.ts";
import type { EncoderSettings, EncoderState } from "./encoder/encoder.ts";
import { readCard, WEIGHTS } from "./encoder/weights.ts";
import { createNeuralReader } from "./neural-reader.ts";
import type { NeuralReader } from "./neural-reader.ts";
import { vectorFolder } from "./vector-folder.ts";
import type { Progress } from "./vectors.ts";

/** A reader with its thread. */
export interface OpenedReader extends NeuralReader {
  readonly state: EncoderState;
  /** Resolves once the thread is ready, or will never be: then with the reason. */
  ready(): Promise<string | undefined>;
  close(): Promise<void>;
}

interface ReaderSettings extends EncoderSettings {
  /** Where vectors are kept, in a folder of their own. */
  readonly stateFolder: string;
  readonly progress?: Progress;
  /** How long a question waits for vectors that are being made, in milliseconds. */
  readonly waitForVectors?: number;
}

/**
 * Opens the reader with the weights that come with the program. Its thread is started by the first question.
 *
 * @throws where the weights are missing or damaged
 */
export function openReader({
  stateFolder,
  progress,
  waitForVectors,
  ...settings
}: ReaderSettings): OpenedReader {
  const { weights = WEIGHTS } = settings;
  const { version, hidden, files } = readCard(weights);
  for (const name of ["tokenizer.json", ...Object.values(files)])
    if (!existsSync(new URL(name, weights))) throw new Error(`There is no ${name} beside reader.json.`);
  const encoder = startEncoder(settings);
  const store = vectorFolder(join(stateFolder, "vectors"));
  return {
    ...createNeuralReader({ encoder, version, dimensions: hidden, store, progress, waitForVectors }),
    async ready() {
      await encoder.embed(["ready"]).catch(() => undefined);
      return encoder.state.problem;
    },
    get state() {
      return encoder.state;
    },
    close: () => encoder.close(),
  };
}
