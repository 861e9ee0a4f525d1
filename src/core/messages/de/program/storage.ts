import type { storage as english } from "../../en/program/storage.ts";
import { quoted } from "../forms.ts";

export const storage = {
  problem: ({ file, line, reason }) => `${file}${line === undefined ? "" : `, Zeile ${line}`}: ${reason}`,
  leftOut: (reason) => `${reason} Der Artikel wurde ausgelassen.`,
  folderUnreadable: (folder) =>
    `Der Artikelordner ${folder} ist nicht lesbar. Bitte anlegen, oder KNOWLEDGE_DIR (oder --knowledge) auf den Ordner mit den Artikeln setzen.`,
  folderEmpty: "Der Artikelordner ist leer.",
  fileUnreadable: (reason) => `Die Datei ist nicht lesbar: ${reason}.`,
  notUtf8: "Die Datei ist kein Text in UTF-8. Bitte als UTF-8 speichern.",
  sameId: (other) => `${other} hat dieselbe ID. Bitte eine der beiden Dateien umbenennen.`,
  badId: (longest) =>
    `Der Dateiname ohne .md ist die ID des Artikels. Er muss 1 bis ${longest} Zeichen haben, ohne Steuerzeichen und ohne Leerzeichen an den Enden.`,
  noFrontMatter:
    "Die Datei muss mit einem Kopf beginnen: einer Zeile „---“, „title: …“ und einer Zeile „---“.",
  notYaml: (reason) => `Der Kopf ist kein gültiges YAML: ${reason}.`,
  starredValue:
    "Der Kopf ist kein gültiges YAML: Ein Wert, der mit „*“ beginnt, gehört in Anführungszeichen.",
  notFields: "Der Kopf muss eine Liste von Feldern sein, etwa „title: …“.",
  noParagraph: "Nach dem Kopf kommt kein Absatz.",
  missingField: (name) => `${quoted(name)} fehlt oder ist nicht eine Zeile Text.`,
  wrongField: {
    url: "„url“ muss eine vollständige Adresse sein, etwa https://example.org/article.",
    published: "„published“ muss ein Datum sein, etwa 2026-01-31, 2026-01 oder 2026.",
    language: "„language“ muss ein Sprachkürzel sein, etwa en oder pt-BR.",
  },
  wrongQuestions: ({ most, longest }) =>
    `„questions“ muss eine Liste von höchstens ${most} Fragen sein, jede höchstens ${longest} Zeichen lang.`,
  unknownField: ({ name, known }) =>
    `Footnote kennt das Feld ${quoted(name)} nicht und hat es übergangen. Bekannt sind ${known.join(", ")}.`,

  dataDamaged:
    "Was Footnote über Wörter weiß, im Ordner „data“, fehlt oder ist beschädigt. Bitte Footnote neu installieren.",

  unreachable: "Die hinzugefügten Artikel sind gerade nicht erreichbar.",
  cannotOpen: (folder) =>
    `Die hinzugefügten Artikel in ${folder} lassen sich nicht öffnen. Ist der Ordner beschreibbar? Sonst bitte eine Sicherung einspielen.`,
  cannotUse: (folder) =>
    `Der Ordner ${folder} für hinzugefügte Artikel ist nicht benutzbar. Bitte DATA_DIR auf einen beschreibbaren Ordner setzen.`,
  inUse: (folder) =>
    `Ein anderes Footnote verwaltet die hinzugefügten Artikel in ${folder}, und nur eines kann das. Bitte jenes beenden, oder DATABASE_URL setzen, damit sich mehrere eine Datenbank teilen.`,
  databaseUnusable:
    "Die Datenbank in DATABASE_URL ist nicht benutzbar. Läuft sie, und darf ihr Benutzer Tabellen anlegen?",
} satisfies typeof english;
