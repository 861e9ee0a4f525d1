import { beforeEach, describe, expect, it } from "vitest";
import { runFootnote } from "../support/run.ts";
import { FERRY, knowledgeFolder } from "./knowledge-folder.ts";

let KNOWLEDGE_DIR: string;
beforeEach(async () => {
  KNOWLEDGE_DIR = await knowledgeFolder({ "ferry.md": FERRY });
});

const ENGLISH = /does not (?:clearly )?answer this/;
const GERMAN = /beantwortet das nicht/;
const QUESTION = "Who painted the ceiling of the chapel?";

const call = (LANG: string) =>
  runFootnote(["ask", "When did the chain ferry open?"], { environment: { KNOWLEDGE_DIR, LANG } });

const say = async (lines: string): Promise<string> => {
  const { output } = await runFootnote([], {
    input: lines,
    environment: { KNOWLEDGE_DIR, LANG: "de_DE.UTF-8" },
  });
  return output;
};

describe("the language of what the command line says", () => {
  it.each<[name: string, environment: Record<string, string>, words: readonly string[], expected: RegExp]>([
    ["is English where nothing says another", {}, ["ask", QUESTION], ENGLISH],
    ["is that of LANG", { LANG: "de_DE.UTF-8" }, ["ask", QUESTION], GERMAN],
    [
      "is that of LC_MESSAGES before LANG",
      { LC_MESSAGES: "de_CH", LANG: "en_GB.UTF-8" },
      ["ask", QUESTION],
      GERMAN,
    ],
    [
      "is that of LC_ALL before all others",
      { LC_ALL: "en_US", LC_MESSAGES: "de", LANG: "de" },
      ["ask", QUESTION],
      ENGLISH,
    ],
    ["is English for C", { LC_ALL: "C", LANG: "de" }, ["ask", QUESTION], ENGLISH],
    ["passes over what is set to nothing", { LC_ALL: "", LANG: "de" }, ["ask", QUESTION], GERMAN],
    [
      "is English where Footnote does not speak the system’s",
      { LANG: "fr_FR.UTF-8" },
      ["ask", QUESTION],
      ENGLISH,
    ],
    [
      "is that of --language before the system’s",
      { LANG: "de" },
      ["ask", QUESTION, "--language", "en"],
      ENGLISH,
    ],
    ["is that of --language before the command", {}, ["--language", "de", "ask", QUESTION], GERMAN],
    ["is that of --language=", {}, ["ask", QUESTION, "--language=de-AT"], GERMAN],
  ])("%s", async (_, environment, words, expected) => {
    const { output, errors } = await runFootnote(words, { environment: { KNOWLEDGE_DIR, ...environment } });
    expect(errors).toBe("");
    expect(output).toMatch(expected);
  });

  it.each<[name: string, words: readonly string[], expected: RegExp]>([
    [
      "a command that there is not",
      ["frage"],
      /^Es gibt keinen Befehl „footnote frage“\. Möglich sind start, ask, /,
    ],
    [
      "an option that there is not",
      ["ask", "--artikel", "ferry"],
      /^Unbekannte Option „--artikel“\. Aufruf: footnote ask QUESTION /,
    ],
    ["an option without its value", ["ask", "--article"], /^--article braucht einen Wert\. Aufruf: /],
    ["a flag with a value", ["ask", "--json=ja"], /^--json nimmt keinen Wert an\. Aufruf: /],
    ["a word too many", ["ask", "a", "b"], /^Unerwartetes Argument „b“\. /],
    ["what is missing", ["ask"], /^QUESTION fehlt \(Die Frage\), zum Beispiel: footnote ask '/],
    [
      "a choice that there is not",
      ["summary", "--length", "tiny"],
      /^„length“ muss short, medium oder long sein\.$/m,
    ],
    [
      "two lengths",
      ["summary", "--words", "50", "--sentences", "2"],
      /^Bitte nur eines von „length“, „sentences“ und „words“ angeben\.$/m,
    ],
    ["a date that is none", ["timeline", "--from", "soon"], /^„from“ braucht ein Jahr, /],
    [
      "an article that there is not",
      ["ask", "Who?", "--article", "mill"],
      /^Es gibt keinen Artikel „mill“\. /,
    ],
    [
      "a server that is none",
      ["register", "--guild", "here"],
      /^--guild braucht die Nummer eines Servers\. /,
    ],
  ])("complains in German of %s", async (_, words, expected) => {
    const { code, output, errors } = await runFootnote(words, { environment: { KNOWLEDGE_DIR, LANG: "de" } });
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toMatch(expected);
  });

  it.each([
    [["--language", "fr", "ask", QUESTION]],
    [["ask", QUESTION, "--language", "fr"]],
    [["--language"]],
  ])("refuses a language that Footnote does not speak: %j", async (words) => {
    const { code, errors } = await runFootnote(words, { environment: { KNOWLEDGE_DIR } });
    expect(code).toBe(2);
    expect(errors).toMatch(/^--language takes en or de, not “(?:fr)?”\.\n$/);
  });

  it("leaves the quote, its place in the article and the names of options as they are", async () => {
    const [german, english] = await Promise.all([call("de"), call("en")]);
    const quote = "│ The chain ferry at Arnby opened on 3 March 1872 with two horses and a borrowed bell.\n";
    expect(german.output).toContain(quote);
    expect(english.output).toContain(quote);
    expect(german.output).toContain("¶1, Satz 1");
    expect(german.output).toContain("Warum: footnote why '");
  });

  it("is kept by the calls that a reply offers", async () => {
    const { output } = await runFootnote(["--language", "de", "ask", "When did the chain ferry open?"], {
      environment: { KNOWLEDGE_DIR },
    });
    expect(output).toContain("--language de");
  });

  it("is that of help, with every exit code", async () => {
    const { output } = await runFootnote(["help"], { environment: { LANG: "de" } });
    expect(output).toContain("Rückgabewerte: 0 erledigt, 1 interner Fehler, ");
    expect(output).toContain("6 doctor hat etwas zu beheben gefunden.");
    expect(output).not.toMatch(/\b(?:the|which|print)\b/i);
  });

  it("is that of the article’s own language option where a command has one", async () => {
    const { output } = await runFootnote(["ingest", "--help"], { environment: { LANG: "de" } });
    expect(output).toContain("Die Sprache, in der er geschrieben ist");
  });
});

describe("the console in German", () => {
  it("begins in German", async () => {
    expect(await say("")).toContain(
      "/zeitleiste, /zusammenfassung oder /artikel versuchen. Mehr zeigt hilfe; ende beendet.",
    );
  });

  it.each([
    ["/hilfe", "Footnote antwortet mit den Worten des Artikels"],
    ["hilfe", "Footnote antwortet mit den Worten des Artikels"],
    ["/help", "Footnote antwortet mit den Worten des Artikels"],
    ["/artikel", "Artikel\n\n• The ferry at Arnby"],
    ["/zeitleiste von:1900", "Gefiltert: ab 1900"],
    ["/timeline from:1900", "Gefiltert: ab 1900"],
    ["/zusammenfassung länge:short", "│ "],
    ["/fragen privat:ja When did the chain ferry open?", "│ The chain ferry at Arnby opened"],
    ["When did the chain ferry open?", "│ The chain ferry at Arnby opened"],
    ["/quatsch", "Es gibt keinen Befehl /quatsch. Möglich sind /fragen, "],
  ])("understands %s", async (line, expected) => {
    expect(await say(`${line}\n`)).toContain(expected);
  });

  it.each(["/ende", "ende", "/quit"])("ends with %s", async (line) => {
    expect(await say(`${line}\n/hilfe\n`)).not.toContain("Worten des Artikels");
  });
});
