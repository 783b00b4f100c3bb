// The German events pack: the trigger rules put together, and the small words that place and date an event.
import type { EventsPack } from '../../pack/events';
import { beyondPlover } from './beyond-plover';
import { labels } from './labels';
import { materialConflict } from './material-conflict';
import { materialCooperation } from './material-cooperation';
import { nounForms } from './noun-forms';
import { senses } from './senses';
import { status } from './status';
import { verbalConflict } from './verbal-conflict';
import { verbalCooperation } from './verbal-cooperation';

export const events: EventsPack = {
  lang: 'de',
  rules: [
    ...verbalCooperation,
    ...materialCooperation,
    ...verbalConflict,
    ...materialConflict,
    ...beyondPlover,
    ...senses,
  ],
  labels,
  status,
  nounForms,
  capitalNouns: true,
  closedCompounds: true,
  supportVerbs:
    'führen abhalten unternehmen durchführen aufnehmen beginnen verüben begehen starten machen leisten erheben stellen aussprechen üben ergreifen erteilen schließen unterzeichnen verhängen veranstalten organisieren fliegen fortsetzen planen ankündigen vorbereiten erklären einreichen einleiten halten geben anführen leiten ausüben äußern bilden',
  beVerb: 'sein',
  occurrenceVerbs:
    'stattfinden beginnen erfolgen ereignen kommen laufen folgen geschehen ausbrechen bevorstehen anstehen geben gelingen scheitern eskalieren toben ausfallen platzen zusammentreten anlaufen fallen herrschen wüten andauern abbrechen',
  roleWords: 'als',
  demonstratives: 'das dies',
  things:
    '*plan *pläne *plänen *vorhaben *reform *reformen *maßnahme *maßnahmen *schritt *schritte *idee *ideen *projekt *projekte *gesetz *gesetze *regel *regeln *regelung *regelungen *politik *kurs *entwurf *entwürfe *vorlage *vertrag *verträge *haltung *verhalten *vorgehen *kürzung *kürzungen *kosten *preise *bedingung *bedingungen *verantwortung *schuld *zahlen *angaben *darstellung *äußerung *äußerungen *worte *thema *änderung *änderungen *einführung *lösung *konzept *konzepte *strategie *tat *taten *fehler *mängel *ausbau *verkauf *einsatz *steuer *steuern *zölle *summe *entscheidung *entscheidungen *beschluss *beschlüsse *ergebnis *ergebnisse *entwicklung *begründung *auflage *auflagen *behauptung *behauptungen *verdacht *zusammenarbeit',
  speakingThings:
    '*bericht *berichte *studie *studien *resolution *resolutionen *erklärung *erklärungen *urteil *urteile *gutachten *petition *petitionen *aufruf *appell *kommentar *brief *schreiben *artikel *papier *text *umfrage *film *buch *plakat *plakate *rede *reden',
  agentVerbs:
    'unterzeichnen unterschreiben paraphieren ratifizieren beschließen verabschieden erlassen verhängen abfeuern abschießen starten entsenden schicken liefern planen verüben begehen ausrufen ausarbeiten aushandeln vereinbaren aufkündigen kündigen brechen kaufen bestellen beantragen einreichen veröffentlichen vorlegen vorstellen veranstalten ausrichten annektieren besetzen erobern einnehmen räumen zurückziehen freigeben bereitstellen zusagen',
  carryingPrepositions: {
    kommen: 'zu',
    führen: 'zu',
    gelangen: 'zu',
    übergehen: 'zu',
    beginnen: 'mit',
    anfangen: 'mit',
    fortfahren: 'mit',
    versammeln: 'zu',
    zusammenkommen: 'zu',
    zusammentreffen: 'zu',
    treffen: 'zu',
    reagieren: 'mit',
    antworten: 'mit',
  },
  occurrencePhrases: {
    treten: 'kraft',
    gehen: 'ende',
    nehmen: 'anfang',
    sein: 'gange',
    stehen: 'programm',
  },
  simultaneousOpeners: 'als wobei indem',
  attending: 'bei',
  meeting: 'bei nach vor',
  assemblingVerbs:
    'versammeln zusammenkommen zusammenfinden zusammenströmen marschieren ziehen strömen treffen einfinden',
  gathering: {
    verbs: 'einladen kommen erscheinen anreisen reisen eintreffen zusammenkommen empfangen zusammentreffen',
    preposition: 'zu',
  },
  targetPrepositions: 'auf gegen über',
  themePrepositions: 'um an',
  thingPronouns: { er: 'm', ihn: 'm', dieser: 'm', diesen: 'm', sie: 'f', diese: 'f', es: 'n', dieses: 'n' },
  aheadPrepositions: 'für',
  sharedThings:
    '*grenze *grenzen *grenzübergänge *beziehungen *beziehung *vertrag *verträge *abkommen *handel *kontakte *verbindung *verbindungen *krieg *streit *konflikt',
  schedulingVerbs: 'planen ansetzen anberaumen vorsehen terminieren einplanen erwarten',
  thereby: 'dabei hierbei',
  simultaneous: 'bei während in durch',
  complementPrepositions: 'mit zu auf um an gegen vor',
  contentOpeners: 'dass daß wonach',
  aboutPrepositions: 'über um nach wegen gegen auf',
  destinationPrepositions: 'nach',
  originPrepositions: 'aus',
  venuePrepositions: 'auf',
  occasions: 'Rand Rahmen Verlauf',
  placePrepositions: 'in nach bei aus vor auf an um nahe gegen unweit über',
  genitivePrepositions: 'von',
  agentPrepositions: 'von durch',
  sincePrepositions: 'seit ab',
  untilPrepositions: 'bis',
  beforePrepositions: 'vor',
  fromPrepositions: 'von',
  betweenPrepositions: 'zwischen',
  conjunctions: 'und sowie',
  continuing: 'aber jedoch zugleich gleichzeitig dann danach daraufhin anschließend dafür dagegen zudem',
  relatives: {
    der: 'either',
    die: 'either',
    das: 'either',
    den: 'object',
    dem: 'object',
    denen: 'object',
    welcher: 'subject',
    welche: 'either',
    welches: 'either',
    welchen: 'object',
    welchem: 'object',
  },
  timePrepositions: 'an in von zu bei seit ab bis vor nach um gegen zwischen während für',
  contractions: { am: 'an', im: 'in', vom: 'von', zum: 'zu', beim: 'bei', ins: 'in', zur: 'zu', ans: 'an' },
  definite:
    'der die das des dem den dieser diese dieses diesem diesen beim zum zur im vom jener jene jenes jenem',
  representatives:
    'Sprecher Sprecherin Regime Junta Militärjunta Staatsführung Vertreter Vertreterin Chef Chefin Leiter Leiterin Vorsitzender Vorsitzende Mitglied Mitglieder Mitgliedern Mitgliedstaat Mitgliedsland Anhänger Kämpfer Soldat Truppe Regierung Armee Militär Polizei Behörde Luftwaffe Streitkraft Justiz Staatsanwaltschaft Parlament Außenministerium Führung Delegation Beamter Diplomat Unterhändler Präsident Präsidentin Minister Ministerin Politiker Abgeordneter Gericht Vertretung Botschaft Marine Geheimdienst Anwalt Anwältin Berater Beraterin Militärsprecher Regierungssprecher Einheit Regierungschef Regierungschefin Staatschef Staatschefin Staatsoberhaupt Premierminister Premierministerin Premier Ministerpräsident Ministerpräsidentin Kanzler Kanzlerin Bundeskanzler Außenminister Außenministerin Verteidigungsminister Verteidigungsministerin Innenminister Innenministerin Finanzminister Finanzministerin König Königin Emir Kronprinz Gesandter Gesandte Sondergesandter Botschafter Botschafterin Staatspräsident Vizepräsident Machthaber Junta Militärjunta Militärführung Staatsführung Armeeführung Generalstab Zentralbank Kabinett Verhandlungsdelegation Chefunterhändler Außenamt Verteidigungsministerium Innenministerium Finanzministerium Präsidialamt Küstenwache Nationalgarde Grenzschutz Streitkräfte Regierungstruppen Truppen Soldaten Diplomaten Bodentruppen',
  heads:
    'Sprecher Sprecherin Chef Chefin Leiter Leiterin Vorsitzender Vorsitzende Präsident Präsidentin Minister Ministerin Kanzler Kanzlerin Premier König Königin Emir Kronprinz Papst Botschafter Botschafterin Gesandter Gesandte Anwalt Anwältin Berater Beraterin Diplomat Diplomatin Beamter Beamtin Politiker Politikerin Abgeordneter Abgeordnete Machthaber Staatsoberhaupt Bürgermeister Bürgermeisterin Direktor Direktorin General Kommandeur Kommandant Gouverneur Gouverneurin Trainer Trainerin Vorstand Gründer Gründerin',
  kin: 'Kandidat Kandidatin Wunschkandidat Wunschkandidatin Bruder Schwester Sohn Tochter Vater Mutter Ehefrau Ehemann Frau Witwe Witwer Neffe Nichte Onkel Tante Stellvertreter Stellvertreterin Nachfolger Nachfolgerin Vorgänger Vorgängerin Rivale Rivalin Gegner Gegnerin Herausforderer Herausforderin Freund Freundin Kollege Kollegin Amtskollege Amtskollegin Parteifreund Parteifreundin Verbündeter Verbündete',
  undergone:
    'Freilassung Entlassung Auslieferung Festnahme Verhaftung Inhaftierung Verurteilung Bestrafung Ausweisung Abschiebung Absetzung Abberufung Ernennung Berufung Nominierung Rettung Befreiung Ablösung Tötung Ermordung Hinrichtung Anerkennung Verfolgung Misshandlung Diskriminierung Unterdrückung Überwachung Aberkennung Annexion Bombardierung Zerschlagung Auflösung Überstellung Rückführung Evakuierung Begnadigung Rehabilitierung',
  authorities:
    'Polizei Bundespolizei Landespolizei Kriminalpolizei Militärpolizei Staatsanwaltschaft Feuerwehr Behörde Zollfahndung Grenzpolizei Bereitschaftspolizei Geheimpolizei',
  placeNouns:
    'Nähe Norden Süden Osten Westen Nordosten Nordwesten Südosten Südwesten Hauptstadt Stadt Region Provinz Umgebung Raum Küste Grenze Zentrum Innenstadt Teil Gebiet Bezirk Dorf Ort Ortschaft Insel Vorort Umland Stadtteil Flughafen Hafen Straße Platz Stadtrand Altstadt Bucht Tal Hochland Grenzgebiet Bundesstaat Kreis Landkreis Gemeinde Metropole Hafenstadt Küstenstadt Großstadt',
  effectVerbs:
    'fordern töten verletzen treffen erschüttern zerstören verwüsten auslösen lahmlegen beschädigen kosten überschatten erfassen heimsuchen verursachen enden ausbrechen eskalieren ausarten kommen übergreifen dauern zerreißen',
  objectControlVerbs:
    'auffordern bitten drängen zwingen erlauben gestatten verbieten untersagen anweisen beauftragen befehlen raten abraten empfehlen ermöglichen helfen hindern verpflichten ermahnen ersuchen überreden bewegen veranlassen ermutigen ermuntern einladen aufrufen beschuldigen bezichtigen verdächtigen vorwerfen unterstellen nötigen nahelegen anhalten anstiften beschwören',
  ownerControlNouns:
    'Entscheidung Entschluss Beschluss Plan Pläne Absicht Vorhaben Versuch Versprechen Zusage Drohung Weigerung Ankündigung Angebot Bereitschaft Verpflichtung Entschlossenheit Wille Willen Wunsch Bemühen Bemühung Bestreben Bestrebung Anstrengung Schritt Mandat Recht Möglichkeit Gelegenheit Selbstverpflichtung Zusicherung Ziel Strategie Überlegung Idee Hoffnung Gelöbnis Gelübde',
  chargePrepositions: 'wegen',
  groundPrepositions: 'für wegen',
  amongWords: 'darunter',
  measures:
    'jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten sekunde sekunden meter metern kilometer kilometern kilo kilogramm tonne tonnen liter prozent prozentpunkte grad mal weg uhr',
  exceptingWords: 'außer ausgenommen',
  possessives: 'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres',
  leadership: 'Leitung Führung Vorsitz Kommando Spitze',
  persons:
    'Bewerber Jugendlicher Junge Mädchen Ehefrau Sohn Tochter Vater Mutter Anwohner Passagier Fan Besetzer Extremist Islamist Separatist Pirat Autor Schriftsteller Unternehmen Konzern Verein Verband Gruppe Organisation Ministerium Mitarbeiter Kommission Senat Rat Kongress Land Staat Feuerwehr Bischof König Bande Miliz Kommando Angehöriger Land er sie es wir ich man ihr Mann Frau Mensch Person Demonstrant Häftling Täter Angreifer Rebell Aufständischer Attentäter Kritiker Gegner Opposition Bevölkerung Partei Putschist Kind Opfer Bewohner Bürger Student Arbeiter Beschäftigter Gewerkschaft Streitkräfte Militäreinheit Terrorist Zivilist Polizist Tausende Hunderte Dutzende jemand Unbekannter Tatverdächtiger Angeklagter Verdächtiger Oppositionspartei Abgeordneter Wähler Muslim Christ Journalist Kandidat Präsident Länder Ländern Staaten Nation Nationen Seite Seiten Regierungen Parteien Verbündeter Verbündete Partner Konfliktpartei Kriegspartei Vertragspartei',
  units:
    'Drohne Rakete Tote Toter Verletzte Verletzter Opfer Todesopfer Euro Dollar Soldat Person Mensch Zivilist Panzer Bombe Kind Frau Mann Häftling Gefangener Polizist Demonstrant Teilnehmer Stimme Prozent Marschflugkörper Flugzeug Angriffsdrohne Kampfdrohne Granate Pfund Franken Rubel Bewohner Passagier Festnahme Sitz Kampfflugzeug Hubschrauber Vertreter Stück Tonne Anhänger Leiche Geisel Flüchtling Vermisste Vermisster Kämpfer Rebell',
  numberWords: {
    ein: 1,
    eine: 1,
    einen: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
    hundert: 100,
    tausend: 1000,
  },
  multipliers: {
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billionen: 1e12,
  },
};
