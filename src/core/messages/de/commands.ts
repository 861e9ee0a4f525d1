import type { commands as english } from "../en/commands.ts";

const article = { name: "artikel", description: "Welcher Artikel" };
const everyArticle = { name: "artikel", description: "Welcher Artikel (ohne Angabe: alle)" };
const question = { name: "frage", description: "Die Frage" };

/** Names have to be lower case and unique. */
export const commands = {
  ask: {
    name: "fragen",
    description: "Eine Frage stellen; die Antwort ist der Satz des Artikels, mit seiner Stelle",
    options: {
      question,
      article: everyArticle,
      private: { name: "privat", description: "Die Antwort nur mir zeigen" },
      "max-sentences": {
        name: "höchstens",
        description: "Wie viele Sätze ein Zitat haben darf",
        choices: { "1": "Einen", "2": "Einen oder zwei" },
      },
      candidates: {
        name: "kandidaten",
        description: "Auch die nächstliegenden Sätze, ob sie antworten oder nicht",
      },
    },
  },
  timeline: {
    name: "zeitleiste",
    description: "Die datierten Ereignisse eines Artikels, der Reihe nach",
    options: {
      article,
      from: {
        name: "von",
        description: "Nichts vor diesem Jahr, Monat oder Tag: 2014, May 2014, 2014-05-12, 44 BC",
      },
      to: { name: "bis", description: "Nichts nach diesem Jahr, Monat oder Tag" },
      about: { name: "worüber", description: "Nur Sätze darüber" },
      page: { name: "seite", description: "Welche Seite der ganzen Zeitleiste" },
      export: { name: "export", description: "Die Zeitleiste als Datei" },
      private: { name: "privat", description: "Die Zeitleiste nur mir zeigen" },
    },
  },
  summary: {
    name: "zusammenfassung",
    description: "Die wichtigsten Sätze eines Artikels, in seinen Worten und seiner Reihenfolge",
    options: {
      length: {
        name: "länge",
        description: "Wie ausführlich",
        choices: {
          short: "Kurz: höchstens drei Sätze",
          medium: "Mittel: etwa ein Fünftel",
          long: "Lang: etwa ein Drittel",
        },
      },
      article,
      about: { name: "worüber", description: "Nur, was er darüber sagt" },
      sentences: { name: "sätze", description: "Wie viele Sätze höchstens" },
      words: { name: "wörter", description: "Wie viele Wörter höchstens" },
      private: { name: "privat", description: "Die Zusammenfassung nur mir zeigen" },
    },
  },
  quote: {
    name: "zitat",
    description: "Prüfen, ob ein Artikel wirklich sagt, was jemand daraus zitiert",
    options: {
      text: {
        name: "text",
        description: "Ein Zitat, oder eine Nachricht, die eines enthält",
        onMessage: "Mit dem Artikel vergleichen",
      },
      article: everyArticle,
      private: { name: "privat", description: "Das Ergebnis nur mir zeigen" },
    },
  },
  verify: {
    name: "nachprüfen",
    description: "Prüfen, ob ein belegtes Zitat noch in seinem Artikel steht, anhand seines Codes",
    options: {
      code: { name: "code", description: "Der Code unter einem Zitat, etwa K7QD3M2-X9PTR4A" },
      private: { name: "privat", description: "Das Ergebnis nur mir zeigen" },
    },
  },
  articles: {
    name: "artikel",
    description: "Die Artikel, aus denen Footnote antwortet",
    options: {
      article: { name: "artikel", description: "Nur dieser Artikel" },
      private: { name: "privat", description: "Die Liste nur mir zeigen" },
    },
  },
  "article add link": {
    name: "regal hinzufügen link",
    description: "Einen Artikel aus dem Netz hinzufügen",
    options: {
      address: { name: "adresse", description: "Die Adresse der Seite: https://…" },
      title: { name: "titel", description: "Wie er heißt (ohne Angabe: wie die Seite sagt)" },
    },
  },
  "article add file": {
    name: "regal hinzufügen datei",
    description: "Einen Artikel aus einer Datei hinzufügen: Text, Markdown, gespeicherte Seite und andere",
    options: {
      file: { name: "datei", description: "Die Datei, bis zu 10 MB" },
      title: { name: "titel", description: "Wie er heißt (ohne Angabe: wie die Datei sagt)" },
    },
  },
  "article add text": {
    name: "regal hinzufügen text",
    description: "Einen Artikel als Text einfügen, bis zu 4000 Zeichen",
    options: {
      title: { name: "titel", description: "Wie er heißt" },
      text: { name: "text", description: "Nur Text, der geteilt werden darf" },
    },
  },
  "article list": { name: "regal liste", description: "Die hier hinzugefügten Artikel", options: {} },
  "article info": {
    name: "regal auskunft",
    description: "Woher ein hinzugefügter Artikel stammt und was ausgelassen wurde",
    options: { article },
  },
  "article rename": {
    name: "regal umbenennen",
    description: "Einem hinzugefügten Artikel einen anderen Titel geben",
    options: { article, title: { name: "titel", description: "Wie er von jetzt an heißt" } },
  },
  "article use": {
    name: "regal wählen",
    description: "Den Artikel wählen, der gemeint ist, wo keiner genannt ist",
    options: {
      article: { name: "artikel", description: "Welcher Artikel (ohne Angabe: keiner mehr)" },
      channel: { name: "kanal", description: "Nur in diesem Kanal" },
    },
  },
  "article refresh": {
    name: "regal auffrischen",
    description: "Einen hinzugefügten Artikel noch einmal holen und sehen, was sich geändert hat",
    options: { article },
  },
  "article remove": {
    name: "regal entfernen",
    description: "Einen hinzugefügten Artikel sofort verbergen; einen Tag später ist er gelöscht",
    options: { article },
  },
  "article export": {
    name: "regal export",
    description: "Einen hinzugefügten Artikel als Markdown-Datei",
    options: { article },
  },
  "article forget": {
    name: "regal vergessen",
    description: "Alles hier Hinzugefügte löschen, sofort und endgültig",
    options: {
      sure: {
        name: "sicher",
        description: "Das lässt sich nicht rückgängig machen",
        choices: { yes: "Ja, alles löschen" },
      },
    },
  },
  "article restore": {
    name: "regal zurückholen",
    description: "Einen entfernten Artikel zurückholen",
    options: { id: { name: "id", description: "Welcher Artikel" } },
  },
  help: { name: "hilfe", description: "Was Footnote kann, was es liest und was es behält", options: {} },
  context: {
    name: "kontext",
    description: "Der Absatz um ein Zitat",
    options: {
      article: { name: "artikel", description: "Der Artikel, aus dem das Zitat stammt" },
      place: { name: "stelle", description: "Wo das Zitat beginnt und endet" },
      paragraph: { name: "absatz", description: "Stattdessen ein anderer Absatz" },
      version: { name: "fassung", description: "Die Fassung des Textes, zu der die Stelle gehört" },
    },
  },
  more: {
    name: "mehr",
    description: "Weitere Zitate, die eine Frage beantworten",
    options: { question, article: everyArticle },
  },
  why: {
    name: "warum",
    description: "Warum eine Frage so beantwortet wurde",
    options: { question, article: everyArticle },
  },
} satisfies typeof english;
