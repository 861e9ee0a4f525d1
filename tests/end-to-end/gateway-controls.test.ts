import { describe } from "vitest";
import { answerControls } from "../contracts/answer-controls.ts";
import { startBotOnFake } from "../support/fake-discord/bot-on-fake.ts";

describe("the buttons under an answer, over the gateway", () => answerControls(startBotOnFake));
