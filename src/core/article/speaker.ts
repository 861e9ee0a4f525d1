import { english } from "../messages/en/index.ts";
import type { SpeakerPart } from "../messages/en/places.ts";
import type { Messages } from "../messages/messages.ts";

/** Whose words a sentence is, where they are not the author's. */
export interface Speaker {
  /** As the article names them: "Q", "Mr. Darcy", "critics". Absent where it does not. */
  readonly name?: string | undefined;
  /**
   * How they come to speak: by turns, as `interviewer`, `interviewee` or one `speaker` of several; or in the author's text: `quoted` in
   * their own words, `reported` in the author's.
   */
  readonly part: SpeakerPart;
}

/** Names a speaker for people, in English where nothing else is said: "Q, the interviewer", "Mr. Darcy", "quoted in the article". */
export const nameOf = (speaker: Speaker, { places }: Messages = english): string => places.speaker(speaker);
