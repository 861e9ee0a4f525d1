import type { connection as english } from "../../en/program/connection.ts";

export const connection = {
  token:
    "Discord hat das Token abgelehnt. Bitte noch einmal von der Seite „Bot“ der Anwendung nach DISCORD_TOKEN kopieren.",
  intents:
    "Discord hat die Ereignisse verweigert, um die der Bot gebeten hat. Bitte die Intents auf der Seite „Bot“ der Anwendung prüfen.",
  shards:
    "Discord hat die Verbindungen abgelehnt. Entweder ist TOTAL_SHARDS zu klein für diesen Bot, oder SHARDS nennt einen Shard, den es nicht gibt. „footnote doctor“ sagt, wie viele Discord empfiehlt.",
  logins:
    "Discord nimmt heute keine Anmeldungen dieses Bots mehr an, weil er zu oft gestartet wurde. Bitte herausfinden, was ihn immer wieder neu startet, und einen Tag warten.",
  access:
    "Discord lässt diese Anwendung nicht auf jenen Server. Bitte zuerst dort hinzufügen und die Nummer nach --guild prüfen.",
  "daily-limit":
    "Discord nimmt heute keine neuen Befehle mehr an: 200 am Tag sind die Grenze, für jeden Server und für alle zusammen. Bitte morgen noch einmal versuchen.",
  blocked:
    "Etwas vor Discord, wahrscheinlich Cloudflare, hat diesen Rechner abgewiesen. Von seiner Adresse kamen zu viele schlechte Anfragen, oder viele teilen sie sich. Bitte in einer Stunde noch einmal versuchen, oder von einer anderen Adresse.",
  odd: "Etwas anderes als Discord hat geantwortet. Vielleicht steht ein Proxy oder eine Anmeldeseite zwischen diesem Rechner und discord.com.",
  version:
    "Discord unterstützt die Gateway-Version nicht mehr, die dieses Footnote benutzt. Bitte Footnote aktualisieren.",
  unreachable:
    "Discord ist nicht erreichbar. Bitte das Netz und https://discordstatus.com prüfen und dann noch einmal versuchen.",
  trying: "Discord antwortet nicht. Footnote versucht es bis zu einer Minute lang weiter.",
} satisfies typeof english;
