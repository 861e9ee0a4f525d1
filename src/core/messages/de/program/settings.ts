import type { settings as english } from "../../en/program/settings.ts";
import { quoted } from "../forms.ts";

export const settings = {
  pleaseCorrect: (problems) =>
    `Bitte diese Einstellungen berichtigen (in der Umgebung oder in .env):\n${problems.map((line) => `  ${line}`).join("\n")}`,
  wrong: {
    MODE: "muss console, gateway, http oder web sein. Ohne Angabe entscheidet das Token.",
    DISCORD_TOKEN:
      "darf keine Leerzeichen enthalten. Bitte nur das Token kopieren, von der Seite „Bot“ im Entwicklerportal von Discord.",
    DISCORD_APPLICATION_ID:
      "muss die Nummer von der Seite „General Information“ im Entwicklerportal von Discord sein. Ohne Angabe fragt Footnote bei Discord nach.",
    DISCORD_PUBLIC_KEY:
      "muss aus den 64 Zeichen des „Public Key“ von der Seite „General Information“ im Entwicklerportal von Discord bestehen.",
    DISCORD_API_URL: "ist nur für Tests da und muss wie http://127.0.0.1:PORT/api aussehen. Bitte weglassen.",
    MENTIONS: "muss on oder off sein.",
    DATABASE_URL:
      "muss die Adresse einer PostgreSQL-Datenbank sein, etwa postgresql://footnote@localhost/footnote. Ohne Angabe liegen die Artikel in DATA_DIR.",
    PRIVACY_URL:
      "muss die https-Adresse sein, unter der PRIVACY.md veröffentlicht ist. Sonst bitte weglassen.",
    PORT: "muss eine Zahl von 1 bis 65535 sein, oder 0 für irgendeinen freien Port.",
    HOST: "muss eine Adresse dieses Rechners sein: 127.0.0.1, oder 0.0.0.0 für alle.",
    METRICS_PORT: "muss eine Zahl von 1 bis 65535 sein, oder 0 für irgendeinen freien Port.",
    TOTAL_SHARDS:
      "muss die Anzahl aller Shards zusammen sein, mindestens 1. Ohne Angabe ist es eine Verbindung.",
    SHARDS:
      "muss die Nummern der Shards dieses Prozesses nennen, von 0 an gezählt, etwa 0 oder 0,1. Ohne Angabe startet Footnote für jeden einen Prozess.",
    WEB: "muss on oder off sein.",
    PUBLIC_URL:
      "muss die https-Adresse sein, unter der die Seite zu erreichen ist, etwa https://footnote.example.org. Bitte weglassen, wenn niemand sonst sie benutzt.",
    HIDE_FULL_TEXT: "muss on oder off sein.",
    TRUST_PROXY: "muss on oder off sein.",
    READER: "muss on oder off sein.",
    LOG_LEVEL: "muss fatal, error, warn, info, debug oder silent sein.",
  },
  mentionsNeedGateway:
    "MENTIONS geht nur über das Gateway, wo Footnote Nachrichten sieht. Bitte MODE=gateway setzen oder MENTIONS weglassen.",
  shardTooHigh: "SHARDS zählt von 0 an, also muss jede Nummer kleiner sein als TOTAL_SHARDS.",
  webBesideGateway:
    "WEB geht neben der Konsole und mit MODE=http. Bitte weglassen und für die Seite einen zweiten Prozess mit MODE=web starten.",
  tokenMissing: "DISCORD_TOKEN fehlt. Bitte von der Seite „Bot“ im Entwicklerportal von Discord kopieren.",
  keyMissing:
    "DISCORD_PUBLIC_KEY fehlt. Bitte von der Seite „General Information“ im Entwicklerportal von Discord kopieren.",
  noSuchDefault: (known) =>
    `DEFAULT_ARTICLE muss die ID eines Artikels sein${known === "" ? "; es gibt keine Artikel." : `: ${known}.`}`,
  portTaken: ({ name, port }) =>
    `${name} ${port} ist auf diesem Rechner belegt. Bitte das andere Programm beenden oder für ${name} einen anderen Wert wählen.`,
  portForbidden: ({ name, port }) =>
    `Dieser Benutzer darf ${name} ${port} nicht öffnen. Bitte 1024 oder höher wählen und einen Proxy davorsetzen.`,
  noSuchHost: ({ name, host }) =>
    `${name} ${quoted(host)} ist keine Adresse dieses Rechners. 127.0.0.1 ist nur von hier erreichbar, 0.0.0.0 von überall.`,
} satisfies typeof english;
