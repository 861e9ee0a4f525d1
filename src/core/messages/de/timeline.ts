import type { timeline as english, FilterInWords } from "../en/timeline.ts";
import { counted, plural, quoted } from "./forms.ts";

const words = ({ from, to, about }: FilterInWords): string =>
  [
    [from === undefined ? "" : `ab ${from}`, to === undefined ? "" : `bis ${to}`]
      .filter((part) => part !== "")
      .join(" "),
    about === undefined ? "" : `über ${quoted(about)}`,
  ]
    .filter((part) => part !== "")
    .join(", ");

const entries = (count: number): string => counted(count, { one: "Eintrag", other: "Einträge" });
const ofEntries = (count: number): string => counted(count, { one: "Eintrag", other: "Einträgen" });

export const timeline = {
  filtered: ({ filter, shown, of }) => `Gefiltert: ${words(filter)}. ${shown} von ${ofEntries(of)}.`,
  noDates: "Der Artikel nennt keine Daten.",
  noneMatches: ({ filter, of }) =>
    `Im Artikel passt nichts zu: ${words(filter)}. Ohne diesen Filter hat seine Zeitleiste ${entries(of)}.`,
  noDatedEvent: "Der Artikel datiert kein Ereignis.",
  noDatedMatch: (filter) => `Kein datiertes Ereignis passt zu: ${words(filter)}.`,
  undated: "Zeitangaben ohne Datum:",
  undatedTimes: "Zeitangaben ohne Datum",
  dayNotKnown: "Tag nicht bekannt",
  page: ({ page, of, entries: count }) => `Seite ${page} von ${of}; insgesamt ${entries(count)}.`,
  mainEvents: ({ shown, dated, undated }) =>
    dated === 0
      ? `Insgesamt ${undated} Zeitangaben ohne Datum.`
      : `${shown === dated ? "Datierte Ereignisse" : `Die wichtigsten Ereignisse, ${shown} von ${dated}`}${undated === 0 ? "" : `, ohne ${counted(undated, { one: "Zeitangabe ohne Datum", other: "Zeitangaben ohne Datum" })}`}.`,
  status: { future: "erwartet", hypothetical: "vielleicht", denied: "nicht geschehen" },
  disputed: "weitere Daten darunter",
  or: (date) => `oder ${date}`,
  also: ({ places, more }) =>
    `Auch in ${places.join("; ")}${more === 0 ? "" : `; und an ${more} weiteren ${plural(more, { one: "Stelle", other: "Stellen" })}`}.`,
  reversed: ({ from, to }) =>
    `${quoted(from.option)} (${from.date}) liegt nach ${quoted(to.option)} (${to.date}). Bitte das frühere Datum bei ${quoted(from.option)} angeben.`,
  needsDate: ({ option, written }) =>
    `„${option}“ braucht ein Jahr, einen Monat oder einen Tag, etwa 2014, May 2014, 2014-05-12 oder 44 BC, nicht ${quoted(written)}.`,
  needsPage: ({ option, written }) =>
    `${quoted(option)} braucht eine Zahl ab 1 oder „all“, nicht ${quoted(written)}.`,
  asFile: (count) => `${entries(count)} als Datei.`,
  emptyFile: "Kein Eintrag passt in eine solche Datei.",
  leftOut: ({ count, cannotHold }) =>
    `${count} ${plural(count, { one: "fehlt", other: "fehlen" })} darin${cannotHold === undefined ? "" : `: Eine solche Datei fasst keine ${cannotHold}`}.`,
  fileDescription: "Die Zeitleiste als Datei.",
  exports: {
    timelinejs: { label: "TimelineJS", cannotHold: "Zeitangaben ohne Datum" },
    ics: {
      label: "Kalender (ICS)",
      cannotHold:
        "Daten vor Christus oder nach 9998, keine Daten, die nur eine Grenze sind („vor 2014“), und keine Zeitangaben ohne Datum",
    },
    csv: { label: "Tabelle (CSV)", cannotHold: undefined },
    markdown: { label: "Markdown", cannotHold: undefined },
  },
  buttons: { previous: "Zurück", next: "Weiter", all: "Alle Einträge" },
} satisfies typeof english;
