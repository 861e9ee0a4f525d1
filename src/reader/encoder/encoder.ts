import { Worker } from "node:worker_threads";
import { ReaderUnavailable } from "../../core/answer/answer-reader.ts";
import type { Window } from "./pieces.ts";
import type { WindowReading } from "./reading.ts";
import type { Vectors } from "./vector.ts";
import { WEIGHTS } from "./weights.ts";
import type { EncoderDelivery, Made, EncoderOrder, Work } from "./worker.ts";

/** Turns texts into vectors and reads windows, beside the program's own work. */
export interface Encoder {
  /** @throws ReaderUnavailable when there is too much to do already, it takes too long, or the thread ends */
  embed(texts: readonly string[]): Promise<Vectors>;
  /** The vector of a question: goes before every `embed` that has not begun. Throws as it does. */
  embedQuestion(question: string): Promise<Vectors>;
  /**
   * Goes before every `embed` that has not begun.
   *
   * @throws ReaderUnavailable as `embed` does
   */
  read(question: string, windows: readonly Window[]): Promise<readonly WindowReading[]>;
  /** Ends the thread; what is not done will not be. */
  close(): Promise<void>;
  readonly state: EncoderState;
}

/** How the encoder is, for logs and figures. */
export interface EncoderState {
  /** Why it does nothing any more, in a sentence; undefined while it does. */
  readonly problem: string | undefined;
  /** Threads that ended or were ended before their time. */
  readonly losses: number;
  readonly waiting: number;
}

export interface EncoderSettings {
  /** The folder of the weights, with a slash at its end. */
  readonly weights?: URL;
  /** What the thread runs: `worker.ts`, compiled. */
  readonly program?: URL;
  /** Milliseconds from being asked to having read: people wait no longer, and words answer at once. */
  readonly readWithin?: number;
  /** Milliseconds for one piece of work, from its beginning: a thread that takes longer hangs. */
  readonly workWithin?: number;
  /** Milliseconds for a thread to be ready. */
  readonly readyWithin?: number;
  /** Questions that may wait. More would wait too long, and are turned away at once. */
  readonly mostWaiting?: number;
}

interface Job {
  readonly work: Work;
  readonly settle: (made: Made[keyof Made]) => void;
  readonly reject: (error: Error) => void;
  timer?: NodeJS.Timeout;
}

/** Threads that end one after the other before they are ready: then it is not tried again. */
const MOST_FAILURES = 3;

type Settle<Result> = (resolve: (result: Result) => void) => Job["settle"];
const asVectors: Settle<Vectors> = (resolve) => (made) => {
  if ("units" in made) resolve(made);
};
const asReadings: Settle<readonly WindowReading[]> = (resolve) => (made) => {
  if (!("units" in made)) resolve(made);
};

/**
 * An encoder in a thread of its own, which is started by the first work and anew where it ends. It keeps the process from ending only while
 * there is something to do.
 */
export function startEncoder({
  weights = WEIGHTS,
  program = new URL("./worker.js", import.meta.url),
  readWithin = 2_500,
  workWithin = 10_000,
  readyWithin = 15_000,
  mostWaiting = 64,
}: EncoderSettings = {}): Encoder {
  const questions: Job[] = [];
  const embeds: Job[] = [];
  let thread: Worker | undefined;
  let isReady = false;
  let running: Job | undefined;
  let watch: NodeJS.Timeout | undefined;
  let problem: string | undefined;
  let failures = 0;
  let losses = 0;
  let lastId = 0;

  const fail = (job: Job, reason: string): void => {
    clearTimeout(job.timer);
    job.reject(new ReaderUnavailable(reason));
  };
  const lose = (lost: Worker, reason: string): void => {
    if (thread !== lost) return;
    thread = undefined;
    losses += 1;
    failures = isReady ? 0 : failures + 1;
    isReady = false;
    clearTimeout(watch);
    if (running !== undefined) fail(running, reason);
    running = undefined;
    if (failures < MOST_FAILURES) return proceed();
    problem = reason;
    for (const job of [...questions.splice(0), ...embeds.splice(0)]) fail(job, reason);
  };
  const end = (ended: Worker, reason: string): void => {
    lose(ended, reason);
    void ended.terminate();
  };
  const start = (): void => {
    const started = new Worker(program, { workerData: weights.href });
    thread = started;
    watch = setTimeout(() => end(started, "The thread that reads was not ready in time."), readyWithin);
    started.on("message", (delivered: EncoderDelivery | "ready") => {
      if (thread !== started) return;
      clearTimeout(watch);
      if (delivered === "ready") isReady = true;
      else finish(delivered);
      proceed();
    });
    started.on("error", (error) =>
      lose(started, error instanceof Error ? error.message : "The thread that reads failed."),
    );
    started.on("exit", () => lose(started, "The thread that reads has ended."));
  };
  const finish = (delivered: EncoderDelivery): void => {
    const job = running;
    if (job === undefined || delivered.id !== lastId) return;
    running = undefined;
    if ("problem" in delivered) return fail(job, delivered.problem);
    clearTimeout(job.timer);
    job.settle(delivered.made);
  };
  const proceed = (): void => {
    if (problem !== undefined) return;
    if (thread === undefined) start();
    const current = thread;
    if (current === undefined) return;
    if (isReady && running === undefined) {
      running = questions.shift() ?? embeds.shift();
      if (running !== undefined) {
        const order: EncoderOrder = { ...running.work, id: ++lastId };
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows, this is a thread
        current.postMessage(order);
        watch = setTimeout(() => end(current, "The thread that reads took too long."), workWithin);
      }
    }
    if (running === undefined && questions.length + embeds.length === 0) current.unref();
    else current.ref();
  };
  const accept = (job: Job, queue: Job[]): void => {
    if (problem !== undefined) return fail(job, problem);
    queue.push(job);
    proceed();
  };
  const ask = <Result>(work: Work, settle: Settle<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      const job: Job = { work, settle: settle(resolve), reject };
      if (questions.length >= mostWaiting) return fail(job, "Too many questions are waiting.");
      job.timer = setTimeout(() => {
        const place = questions.indexOf(job);
        if (place >= 0) questions.splice(place, 1);
        // A thread that hangs is ended by the watch over it; one that is slow goes on, for nobody.
        fail(job, "It took too long to read.");
      }, readWithin);
      accept(job, questions);
    });
  return {
    embed: (texts) =>
      new Promise((resolve, reject) =>
        accept({ work: { kind: "embed", texts }, settle: asVectors(resolve), reject }, embeds),
      ),
    embedQuestion: (question) => ask({ kind: "embed", texts: [question] }, asVectors),
    read: (question, windows) =>
      ask(
        {
          kind: "read",
          question,
          // Nothing more goes to the thread: a caller's windows may carry a whole article.
          windows: windows.map(({ context, sentences }) => ({ context, sentences })),
        },
        asReadings,
      ),
    async close() {
      problem = "The reader was closed.";
      for (const job of [...questions.splice(0), ...embeds.splice(0)]) fail(job, problem);
      const ended = thread;
      thread = undefined;
      clearTimeout(watch);
      if (running !== undefined) fail(running, problem);
      await ended?.terminate();
    },
    get state() {
      return { problem, losses, waiting: questions.length + embeds.length };
    },
  };
}
