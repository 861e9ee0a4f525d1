import type { ingest as english } from "../en/ingest.ts";
import { and, counted, number, quoted } from "./forms.ts";

export const ingest = {
  written: ({ path, id }) => `Geschrieben: ${path} (Artikel ${quoted(id)})`,
  labels: {
    title: "Titel",
    author: "Autor",
    publisher: "Verlag",
    url: "Adresse",
    published: "Erschienen",
    language: "Sprache",
    text: "Text",
    starts: "Anfang",
    ends: "Ende",
    sentences: "Sätze",
    dates: "Daten",
    speakers: "Sprecher",
    notes: "Anmerk.",
    tables: "Tabellen",
  },
  from: ({ value, origin }) => `${value}  (${origin})`,
  noDate: "unbekannt; Wörter wie „letztes Jahr“ lassen sich nicht datieren (--published JJJJ-MM-TT)",
  size: ({ paragraphs, headings, words }) =>
    [
      counted(paragraphs, { one: "Absatz", other: "Absätze" }),
      ...(headings > 0 ? [counted(headings, { one: "Überschrift", other: "Überschriften" })] : []),
      counted(words, { one: "Wort", other: "Wörter" }),
    ].join(", "),
  sentences: ({ sentences, asides }) =>
    asides === 0
      ? number(sentences)
      : `${number(sentences)}, dazu ${number(asides)} in Anmerkungen, Bildunterschriften und Ähnlichem, die zuletzt durchsucht werden`,
  dates: ({ dates, undated }) =>
    undated === 0 ? number(dates) : `${number(dates)}, dazu ${number(undated)} ohne Jahr`,
  speakers: (speakers) =>
    and(
      speakers.map(
        ({ name, sentences }) => `${name} (${counted(sentences, { one: "Satz", other: "Sätze" })})`,
      ),
    ),
  moreSpeakers: (count) => counted(count, { one: "weiterer", other: "weitere" }),
  notes: ({ notes, marks }) =>
    `${number(notes)}, an ${counted(marks, { one: "Stelle", other: "Stellen" })} aufgerufen`,
  leftOut: "Weggelassen; --keep NUMMER oder --keep mit den ersten Wörtern holt es zurück:",
  broughtBack: "Von --keep zurückgeholt:",
  doubtful: "Behalten, aber einen Blick wert:",
  place: ({ unit, at, reason }) => `${unit === "line" ? "Zeile" : "Block"} ${at}: ${reason}`,
  likeHeading: "eine Überschrift? Kurz, und ein Absatz folgt",
  changed: (changes) => `Sonst geändert: ${changes.join(", ")}.`,
  unchanged: "Sonst wurde am Text kein Byte geändert.",
  changes: {
    byteOrderMarks: (count) =>
      counted(count, { one: "Byte-Order-Mark entfernt", other: "Byte-Order-Marks entfernt" }),
    lineEndings: (count) =>
      counted(count, { one: "Zeilenende zu LF gemacht", other: "Zeilenenden zu LF gemacht" }),
    formFeeds: (count) =>
      counted(count, { one: "Seitenvorschub entfernt", other: "Seitenvorschübe entfernt" }),
    trailingSpaces: (count) =>
      counted(count, { one: "Zeile am Ende gekürzt", other: "Zeilen am Ende gekürzt" }),
    blankLines: (count) =>
      counted(count, { one: "überzählige Leerzeile entfernt", other: "überzählige Leerzeilen entfernt" }),
  },
  characters: {
    softHyphens: (count) =>
      `${counted(count, { one: "weicher Trennstrich", other: "weiche Trennstriche" })} entfernt: niemand sieht sie.`,
    unseen: (count) =>
      `${counted(count, { one: "unsichtbares Zeichen", other: "unsichtbare Zeichen" })} entfernt.`,
    ligatures: (count) =>
      `${counted(count, { one: "Ligatur", other: "Ligaturen" })} (wie „ﬁ“) als Buchstaben geschrieben.`,
    controls: (count) => `${counted(count, { one: "Steuerzeichen", other: "Steuerzeichen" })} entfernt.`,
    hardSpaces: (count) =>
      `${counted(count, { one: "geschütztes Leerzeichen", other: "geschützte Leerzeichen" })} behalten: gelesen wie Leerzeichen.`,
    unreadable: (count) =>
      `${counted(count, { one: "Zeichen war", other: "Zeichen waren" })} nicht lesbar („�“). Vielleicht stimmt die Kodierung nicht (--encoding).`,
    privateUse: (count) =>
      `${counted(count, { one: "Zeichen", other: "Zeichen" })}, die nur eine besondere Schrift zeigt.`,
    mixedScripts: (count) =>
      `${counted(count, { one: "Stelle", other: "Stellen" })}, an denen Buchstaben zweier Alphabete in einem Wort stehen: Texterkennung oder Verwechslung?`,
  },
  forExample: (words) => `Zum Beispiel: ${words.join(", ")}`,
} satisfies typeof english;
