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
  interviewer: { named: ", the interviewer", unnamed: "the interviewer" },
  interviewee: { named: ", the person interviewed", unnamed: "the person interviewed" },
  speaker: { named: "", unnamed: "a speaker" },
  quoted: { named: ", as quoted", unnamed: "quoted in the article" },
  reported: { named: ", as reported", unnamed: "reported in the article" },
} as const satisfies Record<Speaker["part"], { readonly named: string; readonly unnamed: string }>;

/** Names a speaker for people: "Q, the interviewer", "the mayor, as quoted", "Mr. Darcy", "quoted in the article". */
export const nameOf = ({ name, part }: Speaker): string =>
  name === undefined ? PARTS[part].unnamed : name + PARTS[part].named;
