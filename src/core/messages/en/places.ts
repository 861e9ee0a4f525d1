/** How somebody comes to speak in an article. */
export type SpeakerPart = "interviewer" | "interviewee" | "speaker" | "quoted" | "reported";

const PARTS: Readonly<Record<SpeakerPart, { readonly named: string; readonly unnamed: string }>> = {
  interviewer: { named: ", the interviewer", unnamed: "the interviewer" },
  interviewee: { named: ", the person interviewed", unnamed: "the person interviewed" },
  speaker: { named: "", unnamed: "a speaker" },
  quoted: { named: ", as quoted", unnamed: "quoted in the article" },
  reported: { named: ", as reported", unnamed: "reported in the article" },
};

/** Where a quote is, “¶3, sentence 1” or “¶3, sentences 1–2”, and whose words it has. */
export const places = {
  /** “Q, the interviewer”, “the mayor, as quoted”, “Mr. Darcy”, “quoted in the article”. */
  speaker: ({ name, part }: { readonly name?: string | undefined; readonly part: SpeakerPart }) =>
    name === undefined ? PARTS[part].unnamed : name + PARTS[part].named,
  place: ({
    paragraph,
    first,
    last,
  }: {
    readonly paragraph: number;
    readonly first: number;
    readonly last: number;
  }) => (first === last ? `¶${paragraph}, sentence ${first}` : `¶${paragraph}, sentences ${first}–${last}`),
};
