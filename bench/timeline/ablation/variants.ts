import { eventRules } from "../../../src/core/timeline/event-date/event-rules.ts";
import type { EventRule } from "../../../src/core/timeline/event-date/event-rules.ts";
import { timeSteps } from "../../../src/core/time/find-time-expressions.ts";
import type { TimeSteps } from "../../../src/core/time/find-time-expressions.ts";
import { recognisers } from "../../../src/core/time/recognisers.ts";

/** The program with something left out. */
export interface Variant {
  readonly name: string;
  readonly steps: TimeSteps;
  readonly rules: readonly EventRule[];
}

const withSteps = (name: string, steps: Partial<TimeSteps>): Variant => ({
  name,
  steps: { ...timeSteps, ...steps },
  rules: eventRules,
});

/** Passes over the whole text. */
const PASSES: readonly Variant[] = [
  withSteps("every text read as a report", {
    sceneOf: (...given) => ({ ...timeSteps.sceneOf(...given), isHistory: false }),
  }),
  withSteps("every text read as a history", {
    sceneOf: (...given) => ({ ...timeSteps.sceneOf(...given), isHistory: true }),
  }),
  withSteps("without assigning years along the text", {
    assignYears: () => ({ years: new Map(), asides: new Set() }),
  }),
  withSteps("without years shared by two dates", { shareYears: (_text, mentions) => [...mentions] }),
  withSteps("without “early”, “about” and the like", { applyMods: (_text, mentions) => [...mentions] }),
];

const RECOGNISERS: readonly Variant[] = recognisers.map(({ name }) =>
  withSteps(`without ${name}`, { recognisers: recognisers.filter((one) => one.name !== name) }),
);

const RULES: readonly Variant[] = eventRules.map(({ name }) => ({
  name: `without “${name}”`,
  steps: timeSteps,
  rules: eventRules.filter((rule) => rule.name !== name),
}));

/** What is compared, group by group, with everything first. */
export const VARIANTS: readonly Variant[] = [
  withSteps("everything", {}),
  ...PASSES,
  ...RECOGNISERS,
  ...RULES,
];
