import type { Localisation, OptionWords } from "../localisation.ts";

const article: OptionWords = { name: "artikel", description: "Welcher Artikel gemeint ist" };

export const german: Localisation = {
  locale: "de",
  commands: {
    ask: {
      name: "fragen",
      description: "Stell eine Frage; die Antwort sind die Worte des Artikels",
      options: {
        question: { name: "frage", description: "Was du wissen möchtest" },
        article: { name: "artikel", description: "Welcher Artikel gefragt wird (ohne Angabe: alle)" },
        private: { name: "privat", description: "Nur du siehst die Antwort" },
      },
    },
    timeline: {
      name: "zeitleiste",
      description: "Was wann geschah, der Reihe nach und mit Belegen",
      options: {
        article,
        from: {
          name: "von",
          description: "Nur ab diesem Jahr, Monat oder Tag, etwa 2014, May 2014 oder 44 BC",
        },
        to: { name: "bis", description: "Nur bis zu diesem Jahr, Monat oder Tag" },
        about: { name: "worüber", description: "Nur Sätze, in denen davon die Rede ist" },
      },
    },
    summary: {
      name: "zusammenfassung",
      description: "Der Artikel in seinen wichtigsten Sätzen",
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
        about: { name: "worüber", description: "Nur was er darüber sagt" },
      },
    },
    quote: {
      name: "zitat",
      description: "Prüfen, ob ein Artikel wirklich sagt, was jemand daraus zitiert",
      options: {
        text: {
          name: "text",
          description: "Was zitiert wurde, oder eine Nachricht mit Zitaten",
          onMessage: "Mit dem Artikel vergleichen",
        },
        article: { name: "artikel", description: "In welchem Artikel gesucht wird (ohne Angabe: in allen)" },
        private: { name: "privat", description: "Nur du siehst das Ergebnis" },
      },
    },
    verify: {
      name: "nachprüfen",
      description: "Nachsehen, ob ein Zitat noch so dasteht, anhand des Codes unter ihm",
      options: { code: { name: "code", description: "Der Code unter einem Zitat, etwa K7QD3M2-X9PTR4A" } },
    },
    articles: { name: "artikel", description: "Aus welchen Artikeln Footnote antworten kann" },
    help: { name: "hilfe", description: "Was Footnote kann, was es liest und was es behält" },
  },
};
