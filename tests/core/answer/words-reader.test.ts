import { wordsReader } from "../../../src/core/answer/words-reader.ts";
import { answerReader } from "../../contracts/answer-reader.ts";

answerReader(() => wordsReader);
