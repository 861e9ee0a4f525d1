import type { cli as english } from "../../en/program/cli.ts";
import { or, quoted } from "../forms.ts";

export const cli = {
  what: "Footnote beantwortet Fragen zu einem Artikel mit den Worten des Artikels.",
  more: "„footnote help BEFEHL“ erklärt jede Option. Einstellungen kommen aus der Umgebung oder aus .env; .env.example erklärt jede.",
  usage: (form) => `Aufruf: footnote ${form}`,
  exitCodes: (codes) => `Rückgabewerte: ${codes.join(", ")}.`,
  exits: {
    done: "erledigt",
    internal: "interner Fehler",
    misuse: "falscher Aufruf oder falsche Einstellungen",
    tokenRefused: "Token abgelehnt",
    intentsRefused: "Intents abgelehnt",
    unreachable: "Discord nicht erreichbar",
    unwell: "doctor hat etwas zu beheben gefunden",
  },

  allowLoopback: "Auch von diesem Rechner holen (127.0.0.1, ::1), zum Ausprobieren",
  server: "Die Artikel des Servers mit dieser ID verwalten; sonst die, die alle lesen",
  knowledge: "Die Artikel aus diesem Ordner lesen statt aus KNOWLEDGE_DIR",
  json: "JSON ausgeben, für Programme",
  language: "Die Sprache, in der Footnote spricht: en oder de; sonst die des Systems",

  start: {
    description:
      "Auf Discord starten, wenn DISCORD_TOKEN gesetzt ist, sonst hier, mit der Seite daneben („footnote“ allein tut dasselbe)",
  },
  ask: {
    batch:
      'Jede Zeile der Standardeingabe mit einer Zeile JSON beantworten; eine Zeile ist eine Frage oder JSON wie {"id": 1, "question": "…", "article": "ID"}',
  },
  timeline: {
    out: "Was --export liefert, in diese Datei schreiben",
    picture: "Die wichtigsten Ereignisse als diese PNG-Datei zeichnen; mit --page alle",
  },
  quote: { text: "Ein Zitat, oder ein Text, der welche enthält; sonst die Standardeingabe" },
  articles: { text: "Seinen Text genau so ausgeben, wie die Positionen ihn zählen" },
  dates: {
    description: "Zeitangaben im Text der Standardeingabe finden, als TIMEX3-Werte, und Ereignisse datieren",
    date: "Der Tag, an dem der Text geschrieben wurde",
    event:
      "Das Ereignis datieren, dessen Worte an dieser Stelle des Textes stehen, gezählt in UTF-16-Einheiten",
  },
  ingest: {
    description:
      "Aus einem Text, Markdown, einer gespeicherten Webseite, einer PDF- oder Word-Datei (oder - für die Standardeingabe) einen Artikel machen und sagen, was wegfiel",
    file: "Der Text, der gelesen wird",
    title: "Sein Titel; sonst der des Textes",
    url: "Die https-Adresse, unter der er erschienen ist",
    author: "Wer ihn geschrieben hat",
    publisher: "Wer ihn veröffentlicht hat",
    published: "Wann er veröffentlicht wurde",
    language: "Die Sprache, in der er geschrieben ist, etwa en",
    out: "In diesen Ordner schreiben statt nach KNOWLEDGE_DIR",
    id: "Sein Name unter den Artikeln; sonst wird er aus dem Titel gebildet",
    encoding: "Die Kodierung des Textes; sonst erkennt Footnote sie",
    keep: "Eine Zeile behalten, die wegfiel: ihre Nummer oder ihr Anfang",
    force: "Einen Artikel mit demselben Namen überschreiben",
  },
  register: {
    description: "Die Befehle auf Discord veröffentlichen; ein zweites Mal ändert nichts",
    guild: "Nur auf diesem Server veröffentlichen, dort sofort",
    dryRun: "Sagen, was sich ändern würde, und nichts ändern",
    clear: "Die Befehle entfernen",
  },
  doctor: {
    description: "Die Einrichtung auf Discord und die Artikel prüfen und sagen, was zu beheben ist",
    endpoint: "Auch prüfen, ob diese Adresse für Interaktionen ablehnt, was Discord nicht unterschrieben hat",
  },
  completion: {
    description: "Ausgeben, was bash, zsh oder fish braucht, um Aufrufe zu vervollständigen",
    shell: "Für welche Shell",
  },
  version: { description: "Die Version ausgeben" },
  help: {
    description: "Diese Hilfe zeigen oder einen Befehl erklären",
    command: "Welcher Befehl erklärt werden soll",
  },

  noSuchCommand: ({ name, known }) => `Es gibt keinen Befehl „footnote ${name}“. Möglich sind ${or(known)}.`,
  unexpected: (word) =>
    `Unerwartetes Argument ${quoted(word)}. Text mit Leerzeichen gehört in Anführungszeichen.`,
  twice: ({ word, flag }) => `${quoted(word)} und --${flag} sind dasselbe Argument. Bitte nur eines angeben.`,
  unknownFlag: (flag) => `Unbekannte Option ${quoted(flag)}.`,
  needsValue: (flag) => `--${flag} braucht einen Wert.`,
  takesNoValue: (flag) => `--${flag} nimmt keinen Wert an.`,
  unreadable: "Der Aufruf ist nicht lesbar.",
  missing: ({ argument, description, example }) =>
    `${argument} fehlt (${description})${example === undefined ? "" : `, zum Beispiel: ${example}`}.`,
  notALanguage: ({ tag, known }) => `--language nimmt ${or(known)} an, nicht ${quoted(tag)}.`,
  goesWith: ({ flag, other }) => `--${flag} geht nur zusammen mit --${other}.`,
  goesNotWith: ({ flag, other }) => `--${flag} und --${other} gehen nicht zusammen.`,
  wholeTimeline: "--json und --export liefern die ganze Zeitleiste. Bitte --page weglassen.",
  batchReads: "--batch liest die Fragen aus der Standardeingabe. Bitte die Frage weglassen.",
  nameArticle: "Bitte den Artikel nennen: footnote articles ID --text",
  needsDay: (written) => `--date braucht einen Tag, etwa 2026-01-31, nicht ${quoted(written)}.`,
  needsPlace: ({ written, length }) =>
    `--event braucht die Stelle, an der die Worte eines Ereignisses stehen, etwa 4-10, innerhalb der ${length} Zeichen des Textes, nicht ${quoted(written)}.`,
  needsServer:
    "--guild braucht die Nummer eines Servers. Dazu in Discord den Entwicklermodus einschalten, den Server mit der rechten Maustaste anklicken und seine ID kopieren.",

  batch: {
    shape: 'Die Zeile muss so aussehen: {"id": 1, "question": "…"}.',
    id: "„id“ muss Text oder eine Zahl sein.",
    question: "„question“ muss Text sein.",
    empty: "„question“ ist leer.",
    article: "„article“ muss die ID eines Artikels sein.",
    notJson: "Die Zeile ist kein JSON.",
  },

  loopbackAtConsole:
    "--allow-loopback ist nur zum Ausprobieren an der Konsole da. Ein Bot holt nichts von seinem eigenen Rechner.",
  fileUnreadable: (path) => `Die Datei ${path} ist nicht lesbar.`,
  nothingToDraw: "Der Artikel datiert kein Ereignis, also gibt es nichts zu zeichnen.",
  needsPng: "Der Name des Bildes muss auf .png enden.",
  pictureNotWritten:
    "Das Bild ließ sich nicht schreiben. Bitte eine Datei in einem Ordner nennen, den es gibt.",
  notWritten: (path) =>
    `${quoted(path)} ließ sich nicht schreiben. Gibt es den Ordner, und darf man dort schreiben?`,
  wrote: (path) => `Geschrieben: ${path}`,
  outputFailed: (reason) => `Die Ausgabe ließ sich nicht schreiben: ${reason}.`,
  ours: ({ reference, details }) =>
    `In Footnote ist etwas schiefgegangen (Nummer ${reference}). Bitte das hier melden:\n${details}`,

  registered: {
    removed: (names) => `Entfernt: ${names}`,
    nothing: "Nichts zu tun: Discord hat diese Befehle schon.",
    would: "Das würde sich ändern (nichts wurde gesendet):",
    published: "Veröffentlicht:",
    changes: { added: "neu", updated: "geändert", removed: "entfernt" },
  },
} satisfies typeof english;
