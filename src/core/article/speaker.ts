/** Whose words a sentence is, where they are not the author's. */
export interface Speaker {
  /** As the article names them: "Q", "Mr. Darcy", "critics". Absent where it does not. */
  readonly name?: string | undefined;
  /**
   * How they come to speak: by turns, as `interviewer`, `interviewee` or one `speaker` of several; or in the author's text: `quoted` in
   * their own words, `reported` in the author's.
   */
  readonly part: "interviewer" | "interviewee" | "speaker" | "quoted" | "reported";
}

const PARTS = {
  interviewer: "the interviewer",
  interviewee: "the person interviewed",
  speaker: "a speaker",
  quoted: "as quoted",
  reported: "as reported",
} as const satisfies Record<Speaker["part"], string>;

/** Names a speaker for people: "Q, the interviewer", "the Pope, as quoted", "Mr. Darcy", "somebody quoted". */
export function nameOf({ name, part }: Speaker): string {
  if (part === "speaker") return name ?? PARTS.speaker;
  if (part === "quoted" || part === "reported")
    return name === undefined ? `somebody ${part}` : `${name}, ${PARTS[part]}`;
  return name === undefined ? PARTS[part] : `${name}, ${PARTS[part]}`;
}
