import type { doctor as english, Fix } from "../../en/program/doctor.ts";
import { and, counted } from "../forms.ts";

const fix = (says: string, todo: string): Fix => ({ says, todo });

export const doctor = {
  signs: { well: "gut    ", mend: "BEHEBEN", skipped: "–      " },

  names: {
    token: "Token",
    key: "Schlüssel",
    application: "Anwendung",
    clock: "Uhr",
    installation: "Installation",
    commands: "Befehle",
    endpoint: "Adresse",
    gateway: "Gateway",
    knowledge: "Artikel",
    reader: "Leser",
  },
  unanswered: "Discord hat anders geantwortet als erwartet.",
  refused: (reason) =>
    fix(`Discord verweigert die Auskunft: ${reason}.`, "Bitte später noch einmal versuchen."),
  token: {
    well: "Discord nimmt es an.",
    refused: fix(
      "Discord lehnt es ab.",
      "Bitte noch einmal von der Seite „Bot“ der Anwendung nach DISCORD_TOKEN kopieren.",
    ),
    unreachable: fix(
      "Discord ist nicht erreichbar.",
      "Bitte das Netz und https://discordstatus.com prüfen und dann noch einmal versuchen.",
    ),
    missing: fix(
      "DISCORD_TOKEN ist nicht gesetzt, also kann Footnote bei Discord nicht nach der Anwendung fragen.",
      "Bitte von der Seite „Bot“ der Anwendung kopieren.",
    ),
    notNeeded:
      "DISCORD_TOKEN ist nicht gesetzt, also kann Footnote bei Discord nicht nach der Anwendung fragen. MODE=http kommt ohne aus.",
  },
  key: {
    missing: fix(
      "DISCORD_PUBLIC_KEY ist nicht gesetzt.",
      "Bitte von der Seite „General Information“ im Entwicklerportal von Discord kopieren.",
    ),
  },
  application: {
    well: (id) => `${id}, wie in den Einstellungen.`,
    other: fix(
      "Das Token gehört nicht zu der Anwendung in DISCORD_APPLICATION_ID.",
      "DISCORD_APPLICATION_ID bitte weglassen oder von der Seite „General Information“ kopieren.",
    ),
    otherKey: fix(
      "DISCORD_PUBLIC_KEY ist nicht der Schlüssel der Anwendung, zu der das Token gehört; Footnote würde jede Anfrage ablehnen.",
      "Bitte von der Seite „General Information“ kopieren.",
    ),
  },
  clock: {
    well: "Sie stimmt mit der von Discord überein.",
    unknown: "Discord hat nicht gesagt, wie spät es ist.",
    off: ({ seconds, isFast }) =>
      fix(
        `Sie geht ${counted(seconds, { one: "Sekunde", other: "Sekunden" })} ${isFast ? "vor" : "nach"}. Footnote richtet sich nach der Uhr von Discord und funktioniert trotzdem, aber die Zeiten im Protokoll stimmen nicht.`,
        "Bitte die Uhr des Rechners über das Netz stellen lassen (NTP).",
      ),
  },
  installation: {
    well: "Server und Personen können den Bot hinzufügen.",
    off: (ways) =>
      fix(
        `${and(ways)} ${ways.length === 1 ? "ist" : "sind"} ausgeschaltet.`,
        "Bitte auf der Seite „Installation“ beides ankreuzen, damit Server und Personen den Bot hinzufügen können.",
      ),
    noScope: (ways) =>
      fix(
        `Bei ${and(ways)} fehlt der Scope applications.commands.`,
        "Bitte auf der Seite „Installation“ hinzufügen. Ohne ihn bekommt niemand die Befehle.",
      ),
  },
  commands: {
    well: "Discord hat dieselben Befehle.",
    differ: ({ missing, changed, surplus }) =>
      fix(
        `Discord hat andere Befehle (${Object.entries({
          fehlt: missing,
          geändert: changed,
          überzählig: surplus,
        })
          .flatMap(([what, names]) => (names.length === 0 ? [] : [`${what}: ${names.join(", ")}`]))
          .join("; ")}).`,
        "Bitte „npm run register“ ausführen.",
      ),
  },
  endpoint: {
    well: (url) => `${url} lehnt ab, was Discord nicht unterschrieben hat.`,
    notOverGateway: fix(
      "Discord sendet Interaktionen an eine Adresse und keine über das Gateway.",
      "Bitte mit MODE=http starten oder die „Interactions Endpoint URL“ auf der Seite „General Information“ leeren.",
    ),
    noAddress: fix(
      "Discord hat keine Adresse, an die es Interaktionen senden kann.",
      "Bitte den Bot starten und dann seine https-Adresse mit /interactions als „Interactions Endpoint URL“ auf der Seite „General Information“ speichern.",
    ),
    notHttps: (url) =>
      fix(
        `${url} ist keine https-Adresse.`,
        "Bitte etwas vor den Bot setzen, das TLS übernimmt. Discord verlangt https.",
      ),
    unreachable: (url) =>
      fix(
        `${url} ist nicht erreichbar oder braucht länger als drei Sekunden.`,
        "Läuft der Bot mit MODE=http, und leitet der Proxy davor Anfragen an HOST und PORT weiter?",
      ),
    nothingThere: (url) =>
      fix(
        `Unter ${url} ist nichts.`,
        "Die Adresse muss mit /interactions enden, und der Bot muss mit MODE=http laufen.",
      ),
    takesAnything: (url) =>
      fix(
        `${url} nimmt Anfragen an, die Discord nicht unterschrieben hat; dort antwortet etwas anderes als Footnote.`,
        "Bitte prüfen, wohin der Proxy vor dem Bot die Anfragen leitet. Discord lehnt eine solche Adresse ab.",
      ),
    oddStatus: ({ url, status }) =>
      fix(
        `${url} beantwortet eine Anfrage ohne Unterschrift mit ${status} statt mit 401.`,
        "Bitte den Proxy vor dem Bot prüfen. Er muss POST /interactions mit unverändertem Inhalt und unveränderten Kopfzeilen weiterleiten.",
      ),
  },
  gateway: {
    well: (shards) => (shards === 1 ? "Eine Verbindung genügt." : `${shards} Shards genügen.`),
    fewLogins: ({ left, of }) =>
      fix(
        `Für heute bleiben ${left} von ${counted(of, { one: "Anmeldung", other: "Anmeldungen" })}.`,
        "Bitte herausfinden, warum der Bot immer wieder neu startet. Wenn keine Anmeldung mehr bleibt, setzt Discord das Token zurück.",
      ),
    fewShards: ({ advised, now }) =>
      fix(
        `Discord empfiehlt ${advised} Shards, es ${now === 1 ? "ist" : "sind"} aber ${now}.`,
        `Bitte TOTAL_SHARDS=${advised} setzen.`,
      ),
  },
  knowledge: {
    well: (articles) => `${counted(articles, { one: "Artikel", other: "Artikel" })}.`,
    none: fix(
      "Es gibt keine Artikel, aus denen Footnote antworten könnte.",
      "Bitte einen mit „footnote ingest“ hinzufügen.",
    ),
    fixFile: "Bitte die Datei berichtigen oder entfernen.",
    checkSettings: "Bitte KNOWLEDGE_DIR und DEFAULT_ARTICLE prüfen.",
  },
  reader: {
    well: "Footnote liest Fragen nach ihrer Bedeutung.",
    off: "READER=off, also beantwortet Footnote Fragen nur nach ihren Wörtern.",
    broken: (reason) =>
      fix(
        `Der Leser läuft nicht, also beantwortet Footnote Fragen nur nach ihren Wörtern: ${reason}`,
        "Bitte auf diesem Rechner noch einmal „npm ci“ ausführen oder READER=off setzen.",
      ),
  },
} satisfies typeof english;
