// Bodies and places that German makes of common nouns and names side by side, and words that dictionaries lack: invented
// sentences, each with all the actors it has, and the same shapes where they are no name.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';

function actors(text: string): string[] {
  return factsOf(text, { lang: 'de' }).actors.map((a) => `${a.type.slice(0, 3)} ${a.name}`);
}

const CASES: readonly (readonly [text: string, ...actors: string[]])[] = [
  // A unit and its number
  ['Der Minister besuchte das Jägerbataillon 91.', 'org Jägerbataillon 91'],
  ['In der Brigade 45 Soldaten zu finden, war schwer.'],
  // Whom a body unites, in the genitive; a body of that name
  ['Die Gemeinschaft Ostmarischer Staaten tagt.', 'org Gemeinschaft Ostmarischer Staaten'],
  ['Die Partei Grüner Aufbruch siegte.', 'org Grüner Aufbruch'],
  // A law firm of several, the first of whom looks like a compound
  ['Er ging zur Kanzlei Ostpfahl Tarnik Zuvo.', 'org Ostpfahl Tarnik Zuvo'],
  // A bank and an association of a town
  ['Die Filiale der Zarnikauer Volksbank brannte.', 'org Zarnikauer Volksbank'],
  ['Auch der Berliner Ruder-Verband schwieg.', 'org Berliner Ruder-Verband'],
  // A foundation whose authors a clause tells of, and somebody's word for a thing
  ['Sie gründete die Stiftung Neues Blatt, die Autoren unterstützt.', 'org Stiftung Neues Blatt'],
  ['Er warnte vor einem „Bündnis ohne Mut“.'],
  // The seat of a council, though it looks like a compound
  ['Der Gemeinderat von Tiefenlinde tagt.', 'org Gemeinderat', 'pla Tiefenlinde'],
  // A town and its adjective are one town
  ['Das Werk in Zarnikau bleibt. Sie lobte die Zarnikauer Bürger.', 'pla Zarnikau'],
  ['Auch Generalvikar Jan Kolb schwieg.', 'per Jan Kolb'],
  // One body of two halves; two ministries are two
  ['Auch der Hotel- und Gaststättenverband äußerte sich.', 'org Hotel- und Gaststättenverband'],
  // … with its town, and two towns that are no one
  ['Die Industrie- und Handelskammer Kassel warnte.', 'org Industrie- und Handelskammer Kassel'],
  ['Betriebe in Kassel, Jena und Gera standen still.', 'pla Kassel', 'pla Jena', 'pla Gera'],
  // Whom a body unites, whose field is an adjective
  ['Der Zentralrat der Ex-Mönche klagt.', 'org Zentralrat der Ex-Mönche'],
  [
    'Der Zentralverband des Norwegischen Handwerks half mit.',
    'org Zentralverband des Norwegischen Handwerks',
  ],
  ['Das Landesministerium für Arbeit und Soziales prüft.', 'org Landesministerium für Arbeit und Soziales'],
  // Kinds before a name
  ['Die Bande Rok Zuvo drohte.', 'org Rok Zuvo'],
  ['Ihr Mentor Bela Tarnik schwieg.', 'per Bela Tarnik'],
  ['Die Karun-Nationalpartei siegte.', 'org Karun-Nationalpartei'],
  // A name before its kind, and an owner, an adjective of a town, which are none
  ['Käufer ist die Ostvia Mediengruppe.', 'org Ostvia Mediengruppe'],
  ['Die Konrad Peters Universität wächst.', 'org Konrad Peters Universität'],
  // What a body works for stands behind it
  ['Der Flüchtlingsrat Thüringen widersprach.', 'org Flüchtlingsrat Thüringen'],
  ['Die Landwirtschaftskammer Österreich wählt im Mai.', 'org Landwirtschaftskammer Österreich'],
  ['Die Befreiungsfront von Ozanda griff an.', 'org Befreiungsfront von Ozanda'],
  ['Das Bündnis der Familien unterstützt den Streik.', 'org Bündnis der Familien'],
  ['Die Initiative Eltern gegen Lärm klagt.', 'org Eltern gegen Lärm'],
  // Houses and papers
  ['Sie kam in das Marienhospital.', 'org Marienhospital'],
  ['Er wurde im Weser-Klinikum behandelt.', 'org Weser-Klinikum'],
  ['Wie der Kieler Stadt-Anzeiger schreibt, regnet es.', 'org Kieler Stadt-Anzeiger'],
  ['Die Tarek-Partei lehnt das ab.', 'org Tarek-Partei'],
  ['Die US-Nachrichtenagentur meldete das.'],
  // Bodies that a country has one of
  ['Der Bauernverband warnte.', 'org Bauernverband'],
  ['Die Ärztekammer warnte.', 'org Ärztekammer'],
  ['Der Verband und der Dachverband warnten. Ein Konvoi im Truppenverband fuhr los.'],
  ['Das Jugendamt prüft den Fall. Er rief beim Jugendamt an.', 'org Jugendamt'],
  // The kind of what is named behind it
  ['Die Luftfahrtbehörde Ansol ermittelt.', 'org Ansol'],
  ['Die Krankenkasse Vorsana zahlt.', 'org Vorsana'],
  ['Nationalrat Urs Keller widersprach.', 'per Urs Keller'],
  ['Konkurrent Voltanis meldete Insolvenz an.', 'org Voltanis'],
  // Letters that would be a noun
  ['Er lobte den BAUM.', 'org BAUM'],
  // A firm of several, by the first of them
  ['Die Firma Osterholt & Söhne schließt. Die Aktie von Osterholt fiel.', 'org Osterholt & Söhne'],
  // Only places have one
  ['Sie startete am Flughafen von Mirandos.', 'pla Mirandos'],
  ['Das Flugzeug stürzte nahe Ubarema ab.', 'pla Ubarema'],
  ['In der Sarik-Ebene wurde gekämpft.', 'pla Sarik-Ebene'],
  // Words between an article and a given name; a stage name keeps its title
  ['Der Hauptinitiant Georg Wismer kam.', 'per Georg Wismer'],
  ['Die Sängerin Lady Mirelle trat auf.', 'per Lady Mirelle'],
  // Two halves behind an adjective, a country behind its kind, a kind that belongs to the name
  [
    'Der Europäische Verkehrs- und Energieausschuss berät.',
    'org Europäischer Verkehrs- und Energieausschuss',
  ],
  ['Die Demokratische Liga des Kosovo stimmte zu.', 'org Demokratische Liga des Kosovo'],
  ['Die Bank von Japan senkte den Zins.', 'org Bank von Japan'],
  ['Auch die Serbische Liste kam.', 'org Serbische Liste'],
  ['Die Stiftung Artenvielfalt zahlte.', 'org Stiftung Artenvielfalt'],
  ['Das Bündnis Allianz pro Umwelt mahnte.', 'org Allianz pro Umwelt'],
  // Letters in brackets that are another language's
  ['Die Bewegung zum Fortschritt (MAF) verlor.', 'org Bewegung zum Fortschritt'],
  // Lexicon names in the dative plural, houses and halls behind a hyphen, places that no lexicon knows
  ['Er kam von den Freien Wählern.', 'org Freie Wähler'],
  ['Die Ammerland-Klinik wächst.', 'org Ammerland-Klinik'],
  ['Sie spielten in der Gernot-Arena.', 'pla Gernot-Arena'],
  ['Er lebt in Chapantu und klagt.', 'pla Chapantu'],
  ['Er wurde in Bälde erwartet.'],
  // Nouns that dictionaries lack
  ['Er kam in Gewahrsam. Er sitzt in Untersuchungshaft. Die Ölpreise stiegen nach Schießereien.'],
];

describe('names: bodies and places by the words around them', () => {
  for (const [text, ...expected] of CASES)
    it(text, () => assert.deepEqual(actors(text).sort(), [...expected].sort()));
});
