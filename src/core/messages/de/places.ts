import type { places as english, SpeakerPart } from "../en/places.ts";

const PARTS: Readonly<Record<SpeakerPart, { readonly named: string; readonly unnamed: string }>> = {
  interviewer: { named: " (fragt)", unnamed: "wer das Interview führt" },
  interviewee: { named: " (antwortet)", unnamed: "wer interviewt wird" },
  speaker: { named: "", unnamed: "jemand im Gespräch" },
  quoted: { named: ", wörtlich zitiert", unnamed: "im Artikel wörtlich zitiert" },
  reported: { named: ", sinngemäß wiedergegeben", unnamed: "im Artikel sinngemäß wiedergegeben" },
};

export const places = {
  speaker: ({ name, part }) => (name === undefined ? PARTS[part].unnamed : name + PARTS[part].named),
  place: ({ paragraph, first, last }) =>
    first === last ? `¶${paragraph}, Satz ${first}` : `¶${paragraph}, Sätze ${first}–${last}`,
} satisfies typeof english;
