import { defineConfig } from "vitest/config";

// The rest of the tool reads named exports; a vitest configuration is its default export.
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // One time zone for a run keeps failures readable; tests/time-zone.test.ts proves that the zone does not matter.
    env: { TZ: "UTC" },
  },
});
