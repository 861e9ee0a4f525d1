import { describe } from "vitest";
import { answerControls } from "../contracts/answer-controls.ts";
import { MODES, startBotOnFake } from "../support/fake-discord/bot-on-fake.ts";

describe.each(MODES)("the buttons under an answer, in %s mode", (mode) => {
  answerControls((options) => startBotOnFake({ ...options, mode }));
});
