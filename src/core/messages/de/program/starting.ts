import type { SentenceFate, starting as english } from "../../en/program/starting.ts";
import { counted, or, percent, quoted } from "../forms.ts";

const FATES: Readonly<Record<SentenceFate, string>> = {
  moved: "verschoben",
  changed: "geändert",
  gone: "verschwunden",
  uncompared: "nicht verglichen",
};

export const starting = {
  hasRead: ({ titles, more }) =>
    titles.length === 0
      ? "Footnote hat noch keine Artikel."
      : `Footnote hat ${titles.map(quoted).join(", ")}${more > 0 ? ` und ${more} weitere` : ""} gelesen.`,
  howToAsk: ({ commands, help, quit }) =>
    `Einfach fragen, oder ${or(commands)} versuchen. Mehr zeigt ${help}; ${quit} beendet.`,
  asPage: (url) => `Dasselbe als Seite: ${url}`,
  toDiscord:
    "Für Discord: DISCORD_TOKEN in .env setzen und „npm run register“ ausführen. Die Schritte stehen in der README.",
  pageNotServed: (reason) => `Die Seite ist nicht erreichbar. ${reason}`,
  page: (url) => `Die Seite: ${url}`,
  invite: (url) => `Footnote läuft. Zu einem Server oder dem eigenen Konto hinzufügen: ${url}`,
  listening: (url) =>
    `Footnote wartet unter ${url}/interactions. Discord braucht das unter einer https-Adresse; docs/scaling.md erklärt, wie.`,
  firstReading: (share) => `Die Artikel werden zum ersten Mal gelesen: ${percent(share)}`,
  byMeaning: "Footnote liest Fragen nach ihrer Bedeutung.",
  byWords: (reason) => `Footnote beantwortet Fragen nur nach ihren Wörtern: ${reason}`,
  cannotKeep: (folder) =>
    `Footnote kann in seinen Ordner ${folder} nicht schreiben und wird nicht wissen, welche Zitate sich ändern.`,
  hasChanged: ({ article, unchanged, others }) =>
    `${article} wurde seit dem letzten Start geändert: ${[
      `${counted(unchanged, { one: "Satz", other: "Sätze" })} unverändert`,
      ...others.map(({ fate, count, places }) => `${count} ${FATES[fate]}${inPlaces(places, count)}`),
    ].join(", ")}.`,
} satisfies typeof english;

const inPlaces = (places: readonly string[], count: number): string =>
  places.length === 0 ? "" : ` (¶ ${places.join(", ")}${places.length < count ? ", …" : ""})`;
