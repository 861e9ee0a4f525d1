import { setOf } from "../../text/set-of.ts";
import type { SentenceWords } from "../language.ts";

/** German words by which ends of sentences are told. */
export const germanWords: Omit<SentenceWords, "goesOn"> = {
  leading: setOf(`
  dr prof hr fr frl dipl ing st hl sel gebr geb gest verh
  bzw ca evtl ggf inkl exkl vgl sog bes insb einschl zzgl abzgl gem lt betr ehem angebl vorm z.b d.h u.a v.a i.d.r z.t
  abb tab kap bd hrsg verf übers tel
  `),

  trailing: setOf(`
  usw etc ff jh jhd jhdt chr mio mrd tsd str pl std min sek mrz
  jan feb mär apr jun jul aug sept sep okt nov dez mo di mi do fr sa so
  `),

  alsoWords: setOf("so do mi di sa fr st min tab bes gest lt"),

  beforeNumbers: setOf("nr s art abs bd kap abb tab vol aufl"),

  listEnds: setOf("usw etc"),

  labelled: setOf(`
  plan vitamin klasse gruppe typ abschnitt kategorie anhang option teil abbildung tabelle phase modell team punkt stufe serie
  marke buchstabe raum tor block zone linie seite akt kapitel artikel liga
  `),

  pronouns: new Set(),

  openers: setOf(`
  der die das den dem des ein eine einer eines einem einen dies diese dieser dieses diesem diesen jener jene jenes
  er sie es ich wir ihr du man sein seine seiner ihre ihrer unser unsere mein meine kein keine
  in im am an auf aus bei beim mit nach seit von vom vor zu zum zur über unter zwischen während wegen trotz ohne durch für gegen um
  und oder aber denn doch sondern wenn als weil obwohl da dass damit bevor nachdem ob
  wer was wie wo warum wann welche welcher welches wohin woher
  heute gestern morgen jetzt dann danach dort hier später früher zuvor seitdem dabei daher deshalb trotzdem dennoch jedoch auch nur
  so nun schon noch bald nicht niemand jemand alle alles viele einige manche beide jeder jede jedes nichts etwas
  `),

  reportingVerbs: setOf(`
  sagte sagt fragte fragt antwortete antwortet erwiderte meinte meint erklärte erklärt rief ruft schrieb schreibt betonte betont
  warnte warnt berichtete berichtet erzählte erzählt behauptete behauptet dachte denkt ergänzte ergänzt entgegnete versicherte
  `),
};
