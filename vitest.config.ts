import { defineConfig } from "vitest/config";

// The rest of the tool reads named exports; a vitest configuration is its default export.
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // A guard against what never ends, far beyond what anything takes on a slow machine: no claim about speed.
    testTimeout: 60_000,
    // One time zone for a run keeps failures readable; tests/core/time/time-zone.test.ts proves that the zone does not matter.
    env: { TZ: "UTC" },
  },
});
