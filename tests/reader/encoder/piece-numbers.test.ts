import { readFile } from "node:fs/promises";
import { Tokenizer } from "@huggingface/tokenizers";
import { describe, expect, it } from "vitest";
import { WEIGHTS } from "../../../src/reader/encoder/weights.ts";
import { pieceCases } from "./piece-numbers.cases.ts";

const tokenizer = new Tokenizer(JSON.parse(await readFile(new URL("tokenizer.json", WEIGHTS), "utf8")), {});

describe("the numbers of word pieces", () => {
  it.each(pieceCases)("are those that the weights were trained with: %j", (text, ids) =>
    expect(tokenizer.encode(text, { add_special_tokens: false }).ids).toEqual(ids),
  );
});
