import { describe, expect, it } from "vitest";
import { checkDefinition } from "../../../src/core/answer/definition-check.ts";

const things: readonly (readonly [sentence: string, subject: string])[] = [
  ["NATO is an alliance of thirty countries.", "NATO"],
  ["And obviously, a reverse centaur is machine head on a human body.", "reverse centaur"],
  ["He left NATO, the Western alliance, in May.", "NATO"],
  ["The alliance called NATO met.", "NATO"],
  ["The North Atlantic Treaty Organization (NATO) met.", "NATO"],
  ["NATO (the alliance) met.", "NATO"],
  ["The alliance NATO met in Bucharest.", "NATO"],
  ["Alliances such as NATO met.", "NATO"],
  ["NATO means an attack on one is an attack on all.", "NATO"],
  ["It was named after her dog, Pixel.", "Pixel"],
  ["There were two clades (genetic branches) of it.", "clades"],
  ["There are many twin primes, pairs of primes with difference 2.", "twin prime"],
  ["Workers of the species Bombus terrestris flew.", "Bombus terrestris"],
  ["The capital is Arnby.", "Arnby"],
];
const people: readonly (readonly [sentence: string, subject: string])[] = [
  ["As Russia reasserted itself under President Vladimir Putin, it invaded.", "Putin"],
  ["Years later, president Putin spoke.", "Putin"],
  ["Ann Holt, the mayor, opened it.", "Ann Holt"],
  ["Ann Holt, mayor of Arnby, opened it.", "Ann Holt"],
  ["Ann Holt, who led the council, opened it.", "Ann Holt"],
  ["She met the astronomer Jonas Brandt.", "Jonas Brandt"],
  ["There was biologist Lena Okafor.", "Lena Okafor"],
  ["Her colleague Piet Maas is careful.", "Piet Maas"],
  ["The builder was Matthias Roe.", "Matthias Roe"],
  ["Ilse Maren Tolk was born in Havelund.", "Ilse Tolk"],
  ["Maria Lund was a captain.", "Lund"],
  ["Dr. Holt came.", "Holt"],
];
const mentionsOfThings: readonly (readonly [sentence: string, subject: string])[] = [
  ["The Bush administration supported Ukraine’s NATO membership aspirations.", "NATO"],
  ["They refrained from advancing meaningful NATO commitments.", "NATO"],
  ["In NATO, most countries pay.", "NATO"],
  ["NATO was late.", "NATO"],
  ["A reverse centaur is very good for owners.", "reverse centaur"],
  ["A reverse centaur is used often for work.", "reverse centaur"],
  ["Russia’s invasion of Ukraine proved it.", "Ukraine"],
  ["Ukraine was something Putin would decide upon.", "Ukraine"],
];
const mentionsOfPeople: readonly (readonly [sentence: string, subject: string])[] = [
  ["The Trump administration now acknowledges it.", "Trump"],
  ["It was something Putin would ultimately decide upon.", "Putin"],
  ["People feared Putin and left.", "Putin"],
  ["After Putin spoke, they left.", "Putin"],
];

describe("checkDefinition", () => {
  it.each(things)("finds in “%s” what %s is", (sentence, subject) => {
    expect(checkDefinition(sentence, { of: "thing", subject })).toBe("explained");
  });

  it.each(people)("finds in “%s” who %s is", (sentence, subject) => {
    expect(checkDefinition(sentence, { of: "person", subject })).toBe("explained");
  });

  it.each(mentionsOfThings)("finds in “%s” no more than the name %s", (sentence, subject) => {
    expect(checkDefinition(sentence, { of: "thing", subject })).toBe("mentioned");
  });

  it.each(mentionsOfPeople)("finds in “%s” no more than the person %s", (sentence, subject) => {
    expect(checkDefinition(sentence, { of: "person", subject })).toBe("mentioned");
  });

  it("finds nothing in a sentence without the name", () => {
    expect(checkDefinition("She left.", { of: "person", subject: "Ann Holt" })).toBe("none");
    expect(checkDefinition("The twin was prime.", { of: "thing", subject: "twin prime" })).toBe("none");
  });
});
