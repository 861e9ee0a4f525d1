import { expect, it } from "vitest";
import { rangeLabel } from "../../../src/core/time/range-label.ts";

it.each([
  ["1957", "1958", "1957–1958"],
  ["March 2014", "May 2014", "March–May 2014"],
  ["3 May 2014", "5 May 2014", "3–5 May 2014"],
  ["3 May 2014", "5 June 2014", "3 May to 5 June 2014"],
  ["December 2013", "May 2014", "December 2013 to May 2014"],
  ["342 BC", "336 BC", "342–336 BC"],
  ["44 BC", "14", "44 BC to AD 14"],
  ["the 1950s", "the 1960s", "the 1950s to the 1960s"],
  ["spring 2014", "autumn 2014", "spring–autumn 2014"],
  ["2014", "2014", "2014"],
])("writes %s and %s as %s", (first, last, label) => {
  expect(rangeLabel(first, last)).toBe(label);
});

it("writes a choice with “or”", () => {
  expect(rangeLabel("1844", "1845", true)).toBe("1844 or 1845");
});
