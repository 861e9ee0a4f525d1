import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

/** Milliseconds from 1 to 10,000, finest where answers usually lie, with the second after which “thinking” is shown. */
const LATENCY_S = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Up to the three seconds after which Discord gives up. */
const AGE_S = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3];
/** An error's code as a label: whatever else it might be is counted as `other`, so that labels stay few and harmless. */
const CODE = /^(?:\d{1,6}|[A-Z][A-Z0-9_]{1,39}|[a-z]+(?:-[a-z]+){0,4})$/;

const READER_FIGURES: readonly {
  readonly name: string;
  readonly help: string;
  readonly valueOf: (state: ReaderState | undefined) => number;
}[] = [
  {
    name: "footnote_reader_up",
    help: "1 where questions are read by meaning, 0 where they are answered by their words alone.",
    valueOf: (state) => (state !== undefined && state.problem === undefined ? 1 : 0),
  },
  {
    name: "footnote_reader_lost_threads",
    help: "Threads of the reader that ended before their time, since the start.",
    valueOf: (state) => state?.losses ?? 0,
  },
  {
    name: "footnote_reader_waiting",
    help: "Questions and windows that wait for the reader.",
    valueOf: (state) => state?.waiting ?? 0,
  },
];

/** What a process counts while it answers. It never learns questions, people or servers. */
export interface Figures {
  /** One reply that was sent: by which command, of what kind, and how long that took. */
  answered(reply: { readonly command: string; readonly kind: string; readonly ms: number }): void;
  /** The first sign on an interaction, this long after a person sent it. */
  acknowledged(ageMs: number): void;
  /** Something that went wrong, by its stable code. */
  failed(code: string): void;
  /** Tells something more, which is asked whenever figures are read. */
  watch(figure: WatchedFigure): void;
  /** For `operationsApp`. */
  readonly contentType: string;
  read(): Promise<string>;
}

/** A figure that goes up and down. */
interface WatchedFigure {
  /** As Prometheus has it: `footnote_…`, lower case. */
  readonly name: string;
  readonly help: string;
  readonly value: () => number;
}

/** How the thread that reads questions is; `problem` where it does nothing any more. */
interface ReaderState {
  readonly problem: string | undefined;
  readonly losses: number;
  readonly waiting: number;
}

/**
 * Counts in a registry of its own, so that two of them in one process are two.
 *
 * @param withProcess - also tells of memory, CPU and the event loop
 * @param reader - asked whenever figures are read; undefined where there is no reader
 */
export function createFigures(
  withProcess = false,
  reader: () => ReaderState | undefined = () => undefined,
): Figures {
  const register = new Registry();
  const registers = [register];
  if (withProcess) collectDefaultMetrics({ register });
  const answers = new Counter({
    name: "footnote_answers_total",
    help: "Replies that were sent, by command and kind.",
    labelNames: ["command", "kind"],
    registers,
  });
  const latency = new Histogram({
    name: "footnote_answer_seconds",
    help: "From receiving an interaction until its whole reply was sent.",
    labelNames: ["command"],
    buckets: LATENCY_S,
    registers,
  });
  const age = new Histogram({
    name: "footnote_acknowledgement_age_seconds",
    help: "From sending an interaction until its first answer.",
    buckets: AGE_S,
    registers,
  });
  const watch = ({ name, help, value }: WatchedFigure): void => {
    const gauge: Gauge = new Gauge({ name, help, registers, collect: (): void => gauge.set(value()) });
  };
  for (const { name, help, valueOf } of READER_FIGURES) watch({ name, help, value: () => valueOf(reader()) });
  const errors = new Counter({
    name: "footnote_errors_total",
    help: "What went wrong, by code.",
    labelNames: ["code"],
    registers,
  });
  return {
    answered({ command, kind, ms }) {
      answers.inc({ command, kind });
      latency.observe({ command }, ms / 1_000);
    },
    acknowledged: (ageMs) => age.observe(ageMs / 1_000),
    failed: (code) => errors.inc({ code: CODE.test(code) ? code : "other" }),
    watch,
    contentType: register.contentType,
    read: () => register.metrics(),
  };
}
