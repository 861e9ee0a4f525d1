import { describe, expect, it } from "vitest";
import { quotationsIn } from "../../../src/core/summary/quotations.ts";
import { isBareSpeech, refersBack } from "../../../src/core/summary/refers-back.ts";
import { splitSentences } from "../../../src/core/language/sentences.ts";
import { refersBackCases, standsAloneCases } from "./refers-back.cases.ts";

/** Whether each sentence of a paragraph refers back. */
function judge(paragraph: string): boolean[] {
  const quotations = quotationsIn(paragraph, { start: 0, end: paragraph.length });
  return splitSentences(paragraph).map((span) => {
    const words = paragraph.slice(span.start, span.end);
    return refersBack(words, span, quotations) || isBareSpeech(words, span, quotations);
  });
}

describe("a sentence refers back when it opens or ends with", () => {
  it.each(Object.entries(refersBackCases))("%s", (_, sentence) => {
    expect(judge(sentence)).toEqual([true]);
  });
});

describe("a sentence stands alone with", () => {
  it.each(Object.entries(standsAloneCases))("%s", (_, sentence) => {
    expect(judge(sentence)).toEqual([false]);
  });
});

describe("speech over several sentences", () => {
  const long =
    "Nobody in the valley had ever seen the water rise so high or so fast as it did that week. ".repeat(4);

  it.each(["“”", '""', "«»", "‘’", "''"])("needs the sentence that names its speaker: %s", (marks) => {
    const [open, close] = [marks.charAt(0), marks.charAt(1)];
    expect(
      judge(`Maria Lund shook her head: ${open}${long}Nothing was left.${close} Maria Lund moved away.`),
    ).toEqual([false, true, true, true, true, false]);
  });

  it("needs it also where one sentence is quoted from end to end", () => {
    expect(judge("Maria Lund wept. “Nothing was left of the mill.” Maria Lund moved away.")).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("is not found between marks for inches, nor after a mark that nothing closes", () => {
    for (const text of ['A 5" pipe burst. A 6" pipe held.', "“Water filled the mill. A pipe held."])
      expect(quotationsIn(text, { start: 0, end: text.length })).toEqual([]);
  });
});

describe("endless runs of marks", () => {
  it.each(["?", '"', "“", "`", "'", "‘", "'a ", "here ", "in ", "the "])(
    "refer to nothing, and are judged in good time: %s",
    (mark) => {
      const text = `${mark.repeat(50_000)}x`;
      const span = { start: 0, end: text.length };
      expect(refersBack(text, span, quotationsIn(text, span))).toBe(false);
    },
  );
});
