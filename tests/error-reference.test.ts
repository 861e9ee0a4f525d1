import { expect, it } from "vitest";
import { newErrorReference } from "../src/error-reference.ts";

it("a reference of an error is eight hexadecimal digits, another each time", () => {
  const references = Array.from({ length: 100 }, newErrorReference);
  for (const reference of references) expect(reference).toMatch(/^[\da-f]{8}$/);
  expect(new Set(references).size).toBe(references.length);
});
