// Organisations by the word that stands before, ends or opens their name; institutions that there is one of; letters that
// stand for a longer name; and what looks like them and is none.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';

function actors(text: string): string[] {
  return factsOf(text, { lang: 'de' }).actors.map((a) =>
    [`${a.type.slice(0, 3)} ${a.name}`, ...a.aliases].join(' = '),
  );
}

const CASES: readonly (readonly [text: string, ...actors: string[]])[] = [
  // Behind their kind
  ['Die Rockband Nordlicht spielte auf.', 'org Nordlicht'],
  ['Der Onlinehändler Kistenkauf meldete Insolvenz an.', 'org Kistenkauf'],
  ['Die Partei Recht und Freiheit verlor die Wahl.', 'org Recht und Freiheit'],
  ['Gestern warb der Verein Mitglieder an.'],
  ['Die Partei Anfang März war am Ende.'],
  ['Die Organisation Save the Rivers warnte.', 'org Save the Rivers'],
  ['Die Söldnertruppe Wagner zog ab.', 'org Wagner'],
  ['Der Anbieter Karl Holm schwieg.', 'per Karl Holm'],
  ['Der Fußballverband Niederrhein tagte.', 'org Fußballverband Niederrhein'],
  ['Die Technische Universität Dresden forscht.', 'org Technische Universität Dresden'],
  ['Der Oberste Gerichtshof Kanadas entschied.', 'org Oberster Gerichtshof', 'pla Kanada'],
  // Somebody's name or a common noun behind a kind, and the same without it
  ['Der Chef des Discounters Kolm kam. Kolm senkt die Preise.', 'org Kolm'],
  ['Die Beschäftigten des Kabelherstellers Leonard streikten. Leonard schwieg.', 'org Leonard'],
  ['Der Hersteller Leonard Holm schwieg.', 'per Leonard Holm'],
  ['Die Molkerei Ahorn senkt die Preise. Ahorn-Chefin Gesa Holm schwieg.', 'org Ahorn', 'per Gesa Holm'],
  ['Die Zeitung wirbt der Bank Kunden ab.'],
  // Firms with an article, organs of a town, houses with their town
  ['Die Kasfinel sperrte zwei Brücken.', 'org Kasfinel'],
  ['Die Verbraucherzentrale klagte.', 'org Verbraucherzentrale'],
  ['Das Gewerbeaufsichtsamt prüft den Fall.', 'org Gewerbeaufsichtsamt'],
  ['Das Konzerthaus Bremen sagte ab.', 'org Konzerthaus Bremen'],
  // What the lexicon of the world knows
  ['Die Barmer warnte. Der Kurs von Hapag-Lloyd fiel.', 'org Barmer', 'org Hapag-Lloyd'],
  // People named after a seat
  ['Karl Theodor zu Guttenberg kam. Guttenberg ging.', 'per Karl Theodor zu Guttenberg = Guttenberg'],
  ['Er ging mit Karl zu Siemens.', 'per Karl', 'org Siemens'],
  ['Anna Berg ist zu Gast in Wien.', 'per Anna Berg', 'pla Wien'],
  ['General Abdourahamane Tiani ernannte sich zum Chef.', 'per Abdourahamane Tiani'],
  ['General Electric und General Dynamics stiegen.', 'org General Electric', 'org General Dynamics'],
  ['Die Bank sagte Hilfe zu.'],
  ['Das sagte Wegener zu.', 'per Wegener'],
  ['Neuer Minister wurde António Pires de Lima, bislang Chef.', 'per António Pires de Lima'],
  ['Truppen beschossen die Ölstadt Bel Tarouf.', 'pla Bel Tarouf'],
  // Clubs, towns' bodies, firms without their legal form
  ['Der VfL Nordheim schlug Borussia Kliffstadt.', 'org VfL Nordheim', 'org Borussia Kliffstadt'],
  ['Die Stadtwerke Hallstadt bauen um.', 'org Stadtwerke Hallstadt'],
  ['Die Universität von Lima forscht.', 'org Universität von Lima'],
  ['Der Vorstand der Halvora AG tagte. Halvora senkte den Preis.', 'org Halvora AG = Halvora'],
  ['Der Bundesverband der Deutschen Bäckereien warnt.', 'org Bundesverband der Deutschen Bäckereien'],
  ['Die Bank of Tavira senkte den Zins.', 'org Bank of Tavira'],
  // People by what only people do and have
  ['Krüger betonte, man habe alles getan. Für Krüger zählt das.', 'per Krüger'],
  ['Nach Ansicht von Wegener ist das falsch.', 'per Wegener'],
  ['Vera Lind verlangte, dass alles endet.', 'per Vera Lind'],
  ['Fischer verkaufen ihre Boote.'],
  ['Osama bin Laden floh. Kim Jong Un schwieg.', 'per Osama bin Laden', 'per Kim Jong Un'],
  [
    'Die Liberal-Demokratische Partei Russlands (LDPR) siegte.',
    'org Liberal-Demokratische Partei Russlands = LDPR',
  ],
  // In other languages
  ["Der Conseil d'État hob das Verbot auf.", "org Conseil d'État"],
  ['Die Forces démocratiques alliées griffen an.', 'org Forces démocratiques alliées'],
  ['Der Norwegian Harbour Council klagte.', 'org Norwegian Harbour Council'],
  ['Die Bank Harlow Brothers kaufte alles.', 'org Harlow Brothers'],
  // Institutions
  ['Die Küstenwache rettete alle.', 'org Küstenwache'],
  ['Der Haushaltsausschuss stimmte zu.', 'org Haushaltsausschuss'],
  ['Sie fordern einen Untersuchungsausschuss und eine neue Umweltbehörde.'],
  ['Die Küstenwachen beider Länder halfen.'],
  ['Das meldet der Ostsee-Kurier.', 'org Ostsee-Kurier'],
  ['Er hörte die Corona-Nachrichten.'],
  // Bodies with small words
  ['Das Kurt-Meier-Institut für Physik misst nach.', 'org Kurt-Meier-Institut für Physik'],
  ['Die Volksfront für Wandel rückte vor.', 'org Volksfront für Wandel'],
  ['Neue Initiativen zur Verbesserung der Luft fehlen.'],
  ['Er machte die eigene Partei zum Symbol.'],
  ['Der Rat für dieses Programm kam spät.'],
  // Letters
  ['Die Luftfahrtbehörde RVA prüft. Die RVA schwieg.', 'org RVA = Luftfahrtbehörde'],
  ['Laut der Luftfahrtbehörde RVA starben alle.', 'org Luftfahrtbehörde = RVA'],
  ['Die Finanzaufsicht BaFin warnte.', 'org Finanzaufsicht = BaFin'],
  ['Damals warf das Verteidigungsministerium BAE Betrug vor.', 'org Verteidigungsministerium', 'org BAE'],
  ['Das Kurt-Meier-Institut warnte. Das KMI rät ab.', 'org Kurt-Meier-Institut = KMI'],
];

describe('names: organisations by their kind', () => {
  for (const [text, ...expected] of CASES)
    it(text, () => assert.deepEqual(actors(text).sort(), [...expected].sort()));
});
