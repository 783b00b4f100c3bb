// German words for material conflict in the sense of PLOVER: PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT. Compiled by
// hand for this project from knowledge of the language and of the categories' meaning; no corpus or word list was
// copied. MIT.
import type { EventRule } from '../../pack/events';
import { CUT, DO, SAY, SUFFER } from './frames';

/** Kinds of custody; other words end in »haft« too: »Wirtschaft«. */
const CUSTODY =
  'haft|u-haft|untersuchungshaft|polizeihaft|einzelhaft|strafhaft|abschiebehaft|abschiebungshaft|auslieferungshaft|beugehaft|ordnungshaft|schutzhaft|lagerhaft|festungshaft|isolationshaft|militärhaft|ersatzhaft|sicherungshaft|präventivhaft|vorbeugehaft|kerkerhaft|dunkelhaft';

export const materialConflict: readonly EventRule[] = [
  {
    id: 'de.protest',
    type: 'PROTEST',
    mode: null,
    frame: SAY,
    verbs:
      'demonstrieren protestieren streiken randalieren aufbegehren kundgeben meutern rebellieren bestreiken verbarrikadieren anketten festkleben',
    intransitive: 'demonstrieren',
    nouns:
      'Demonstration Protest Kundgebung Streik Mahnwache Protestmarsch Massenprotest Hungerstreik Generalstreik Ausschreitung Krawall Unruhe Protestaktion Sitzblockade Aufstand Demonstrationszug Großdemonstration Revolte Warnstreik Ausstand Protestkundgebung Protestzug Lichterkette Menschenkette Straßenschlacht Tumult Rebellion Aufruhr Meuterei Protestwelle Blockade Hausbesetzung Gegendemonstration Protestcamp Arbeitsniederlegung Schweigemarsch Demonstrationsmarsch Straßenblockade',
    except: 'beunruhe',
    phrases: [
      'gehen straße|Straße|barrikaden',
      'anzünden,errichten barrikade|barrikaden',
      'treten,befinden Hungerstreik|Streik',
      'niederlegen arbeit',
      'ziehen,marschieren,strömen *demonstrant*|*demonstrierende*|*protestierende*',
      'versammeln straßen|platz|straße',
    ],
    notIf: { words: 'bewegung+leistungsfähigkeit damit' },
    weak: true,
    why: 'People protest in public.',
    yes: ['Am 1. Mai 2019 demonstrierten in Paris Tausende gegen die Regierung.'],
  },
  {
    id: 'de.protest.block',
    type: 'PROTEST',
    mode: null,
    frame: SAY,
    phrases: [
      'blockieren,sperren,besetzen *straße|*straßen|*autobahn*|*zufahrt*|*schienen|*gleise|*kreuzung*|*universität*|*rathaus|*brücke|*brücken|*flughafen',
    ],
    notIf: {
      words:
        '*soldaten *truppen *armee militär *militärs streitkräfte rebellen putschisten *panzer milizen milizionäre kämpfer bewaffnete',
    },
    weak: true,
    why: 'People protest by blocking a road or a building; soldiers who do so take it.',
    yes: ['Am 1. Mai 2019 blockierten in Paris Studenten eine Brücke.'],
    no: ['Am 1. Mai 2019 besetzten Soldaten den Flughafen von Lima.'],
  },
  {
    id: 'de.sanction',
    type: 'SANCTION',
    mode: null,
    frame: CUT,
    verbs: 'sanktionieren ausweisen suspendieren einfrieren boykottieren',
    nouns:
      'Sanktion Embargo Gegenzoll Einfuhrzoll Importzoll Vergeltungszoll Wirtschaftssanktion Strafmaßnahme Waffenembargo Handelsembargo Ausweisung Suspendierung Strafzoll Einfuhrverbot Ausfuhrverbot Lieferstopp Blockade Seeblockade Handelskrieg Importverbot Ausschluss Einreiseverbot Einreisesperre Rauswurf Ausschlussverfahren Suspension Exportverbot Strafe',
    except: 'sitzblockade',
    phrases: [
      'beschränken,drosseln,untersagen Ausfuhr|Einfuhr|Export|Exporte|Importe|Lieferung|Lieferungen',
      'verhängen,beschließen,verschärfen,erlassen,erheben Sanktion|Embargo|Einreiseverbot|Strafzoll|Zoll|Boykott|Strafmaßnahme',
      'abbrechen,aussetzen,einstellen,kürzen,stoppen Beziehung|Hilfe|Mitgliedschaft|Zusammenarbeit|Lieferung|Waffenlieferung|Militärhilfe|Zahlung|Waffenhilfe',
      'setzen Mitgliedschaft+aus',
      'stellen Hilfe+ein',
      'einstellen,stoppen,verbieten,untersagen,drosseln,aussetzen Import|Einfuhr|Export|Ausfuhr|Handel|kauf|ankauf|käufe|ankäufe|Lieferung|Gaslieferung|Stromlieferung|Flugverkehr|Zusammenarbeit',
      'verweisen landes',
      'erklären unerwünscht*',
      'schließen Botschaft|Konsulat|Generalkonsulat',
    ],
    weak: true,
    complement: 'drop',
    why: 'Cutting ties, aid or trade.',
    yes: ['Die USA verhängten am 4. Juni 2020 Sanktionen gegen Iran.'],
  },
  {
    id: 'de.sanction.recall',
    type: 'SANCTION',
    mode: null,
    frame: { ...CUT, prepositions: { ...CUT.prepositions, aus: 'recipient' } },
    phrases: [
      'abziehen,abberufen,zurückrufen,zurückbeordern,heimrufen Botschafter|Botschafterin|Diplomat|Geschäftsträger|*botschafter',
      'ziehen,rufen,beordern Botschafter+ab|Botschafterin+ab|Diplomat+ab|Botschafter+zurück|Botschafterin+zurück|Diplomat+zurück',
    ],
    complement: 'drop',
    why: 'Envoys are called home: from where is against whom.',
    yes: ['Mali rief am Montag seinen Botschafter aus Algerien zurück.'],
  },
  {
    id: 'de.mobilize',
    type: 'MOBILIZE',
    mode: null,
    frame: DO,
    verbs: 'mobilisieren stationieren aufmarschieren aufrüsten einberufen zusammenziehen patrouillieren',
    nouns:
      'Mobilmachung Truppenaufmarsch Stationierung Truppenverlegung Aufrüstung Generalmobilmachung Teilmobilmachung Militärmanöver Truppenentsendung Ausnahmezustand Kriegsrecht Militäreinsatz Marschbefehl Alarmbereitschaft Raketentest Atomtest Manöver Aufmarsch Truppenverstärkung Entsendung Einberufung Kampfeinsatz Auslandseinsatz Polizeieinsatz Truppenbewegung Nukleartest Raketenstart Notstand Ausrufung',
    except:
      'überholmanöver wendemanöver ausweichmanöver bremsmanöver ablenkungsmanöver rangiermanöver landemanöver',
    phrases: [
      'schicken,entsenden,beordern,abkommandieren Militär|Bundeswehr|Nationalgarde|*soldaten*|*truppen*|*einheiten*|*polizisten*',
      'entsenden *polizist*|*einheit|*einheiten|*kräfte|*kräften|*blauhelm*|*berater|*beratern|*ermittler*',
      'entsenden,verlegen,schicken,senden,verstärken Truppe|Soldat|Streitkraft|Kriegsschiff|Panzer|Kampfflugzeug|Marine|Flugzeugträger|Kampfjet|Armee|Bataillon|Brigade',
      'schicken,entsenden,beordern *boot|*boote|*flotte*|*flottenverband*|*jets|*fregatte*|*zerstörer',
      'vordringen,kreuzen *schiff|*schiffe|*schiffen|*boot|*boote|*flugzeug|*flugzeuge|*jets',
      'versetzen Alarmbereitschaft|Gefechtsbereitschaft',
      'ausrufen,verhängen Ausnahmezustand|Kriegsrecht|Notstand|Mobilmachung|Katastrophenzustand|Katastrophenfall|Katastrophenalarm|Belagerungszustand',
      'testen,starten Rakete|Atombombe|Interkontinentalrakete',
    ],
    notIf: { words: '*delegation* *beobachter* sitzung konferenz gipfel' },
    weak: true,
    why: 'Armed forces are made ready or moved.',
  },
  {
    id: 'de.coerce.arrest',
    type: 'COERCE',
    mode: 'arrest',
    frame: SUFFER,
    verbs:
      'festnehmen verhaften inhaftieren internieren einsperren festsetzen gefangennehmen ausliefern abschieben deportieren vertreiben hinrichten exekutieren foltern entführen misshandeln zurückdrängen unterdrücken abführen überstellen überwältigen zwingen festhalten ausbürgern fesseln erdrosseln enthaupten köpfen steinigen zwangsrekrutieren kidnappen aufgreifen',
    otherwise: { festhalten: 'an' },
    nouns:
      'Festnahme Verhaftung Inhaftierung Auslieferung Abschiebung Hinrichtung Deportation Vertreibung Hausarrest Untersuchungshaft Folterung Entführung Verschleppung Geiselnahme Exekution Massenverhaftung Freiheitsberaubung Gefangennahme Überstellung Enthauptung Folter Verfolgung Steinigung Massenfestnahme',
    phrases: [
      `nehmen fest|gefangen|${CUSTODY}|gewahrsam|*geisel*`,
      'stellen hausarrest|*arrest',
      `sitzen ${CUSTODY}|gefängnis`,
      `bringen gefängnis|${CUSTODY}|gewahrsam`,
      `kommen ${CUSTODY}|gewahrsam|gefängnis|*arrest`,
      'machen dingfest',
      'verweigern einreise',
      'stecken gefängnis',
      'vorführen *richter',
    ],
    notIf: {
      words:
        'gespräche verhandlungen verfahren prozess entscheidung *reform* gesetz aufklärung friedensprozess umsetzung waffen* *waffen munition panzer *panzer rakete* *raketen drohne* *drohnen einheiten *systeme *systemen exemplare pakete *flugzeuge impfstoff* ware* waren produkt* modell* gas öl',
    },
    why: 'Taking someone’s freedom by force or law.',
    yes: ['Die Polizei nahm am Freitag in Rom einen Mann aus Albanien fest.'],
  },
  {
    id: 'de.coerce.abduct',
    type: 'COERCE',
    mode: 'arrest',
    frame: SUFFER,
    verbs: 'verschleppen',
    notIf: {
      words:
        '*vertrag* *verfahren* *prozess* *reform* gesetz* *gesetz *projekt* *planung* *bau *sanierung* *ermittlung* *aufklärung *aufarbeitung *untersuchung* *entscheidung* *umsetzung *zahlung* *antrag *anträge *verhandlung* *gespräche* *insolvenz* *modernisierung *digitalisierung *ausbau *wende infektion *erkrankung grippe krankheit',
    },
    why: 'Carrying somebody off; what is put off is a thing.',
    yes: ['Die Rebellen verschleppten am Freitag Anna Berg.'],
    no: ['Der Senat verschleppte am Freitag die Sanierung von Peru.'],
  },
  {
    id: 'de.coerce.seize',
    type: 'COERCE',
    mode: 'seize',
    frame: SUFFER,
    verbs:
      'annektieren zurückerobern beschlagnahmen enteignen putschen entmachten abriegeln verbieten zensieren auflösen erobern kapern stürmen kontrollieren umstellen abschalten durchsuchen pfänden belagern unterwerfen verstaatlichen einschränken räumen abreißen entziehen aberkennen lahmlegen konfiszieren abhören unterwandern einkesseln entern stilllegen zwangsräumen',
    nouns:
      'Annexion Besetzung Beschlagnahme Enteignung Erstürmung Belagerung Verstaatlichung Sperrung Durchsuchung Eroberung Sturz Einnahme Beschlagnahmung Konfiszierung Abriegelung Absperrung Auflösung Zwangsräumung Sicherstellung',
    except: 'absturz einsturz umsturzvermutung rauchverbot parkverbot fahrverbot kurssturz',
    phrases: [
      'entziehen *lizenz*|*mandat*|*erlaubnis*|*bürgerschaft*',
      'bringen kontrolle|gewalt',
      'geraten kontrolle',
      'übernehmen Macht|Kontrolle',
      'ergreifen,reißen macht',
      'schließen Grenze|Grenzübergang|Luftraum|Flughafen|Botschaft',
      'erklären illegal',
      'stellen strafe',
      'kommen macht+Putsch',
    ],
    notIf: {
      words:
        '*streik* ausstand protest* euro+prozent tod+tiefe posten stelle* kurs verletzt rolle treppe krise umfrage',
    },
    weak: true,
    why: 'Taking land, goods, power or rights by force or law.',
    yes: ['Russland annektierte 2014 die Krim.'],
  },
  {
    id: 'de.coerce.coup',
    type: 'COERCE',
    mode: 'seize',
    frame: DO,
    nouns:
      'Putsch Staatsstreich Umsturz Militärputsch Machtübernahme Ausgangssperre Zensur Putschversuch Machtergreifung Revolution Besatzung Machtwechsel Okkupation Notstandsgesetz Versammlungsverbot Ausgangsverbot Flugverbotszone Grenzschließung Verbot Einschränkung',
    except: 'rauchverbot parkverbot fahrverbot',
    weak: true,
    why: 'Power taken and rules imposed: the genitive names who does it.',
  },
  {
    id: 'de.incident.collide',
    type: 'INCIDENT',
    mode: null,
    frame: SUFFER,
    nouns: 'Zusammenstoß Frontalzusammenstoß Zusammenprall Massenkarambolage Karambolage',
    onlyIf: {
      words:
        '*zug *züge *zügen *zugs *bahnen *bahn *bus *busse *bussen *auto *autos *lkw *lastwagen *laster *schiff* *flugzeug* *hubschrauber* *fahrzeug* *tram *motorrad* *fähre* *fahrer* *straßenbahn* *transporter* *tanker *frachter',
    },
    weak: true,
    why: 'Vehicles collide, where people would clash.',
    yes: ['Beim Zusammenstoß zweier Züge in Peru starben am Montag vier Menschen.'],
  },
  {
    id: 'de.assault.war',
    type: 'ASSAULT',
    mode: 'war',
    frame: DO,
    nouns: 'Krieg Angriffskrieg Bürgerkrieg Invasion Kriegsausbruch Kriegsbeginn Luftkrieg',
    except:
      'handelskrieg rosenkrieg weltkrieg zollkrieg kleinkrieg nachkrieg vorkrieg kabinettskrieg preiskrieg',
    weak: true,
    why: 'Wars: background to much else, and joined across articles on less than a single attack.',
    yes: ['Seit dem Krieg zwischen Peru und Chile im Jahr 1879 ist die Grenze umstritten.'],
  },
  {
    id: 'de.assault.attack',
    type: 'ASSAULT',
    mode: 'attack',
    frame: DO,
    verbs:
      'angreifen bombardieren beschießen abfeuern attackieren überfallen einmarschieren abschießen zerstören niederschlagen plündern massakrieren sprengen torpedieren einfallen bekriegen detonieren vorrücken ausschalten feuern versenken zerbomben verüben eindringen zurückschlagen vergelten eingreifen entbrennen schießen bewerfen einstechen zustechen überrennen verwüsten',
    nouns:
      'Anschlagsversuch Angriff Attacke Anschlag Überfall Bombardement Bombardierung Beschuss Offensive Einmarsch Luftangriff Kämpfe Gefecht Schusswechsel Schießerei Massaker Attentat Bombenanschlag Terroranschlag Raketenangriff Drohnenangriff Gegenoffensive Vergeltungsschlag Luftschlag Feuergefecht Selbstmordanschlag Militäroperation Terrorangriff Artilleriefeuer Bombenangriff Schlacht Gewaltausbruch Völkermord Genozid Krawalle Zusammenstoß Feindseligkeit Kampfhandlung Auseinandersetzung Gasangriff Giftgasangriff Raketenbeschuss Abschuss Übergriff Schlägerei Gewalttat Sprengung Detonation Autobombe Vergeltung Vergeltungsangriff Straßenkampf Gegenangriff Gewalt Bombe Militärschlag Bodenoffensive Großangriff Bombardements Granatbeschuss Selbstmordattentat Terrorakt Ausschreitungen Militäraktion Gewaltakt Mordversuch Intervention Konfrontation Rangelei Handgemenge Prügelei Massenschlägerei Messerstecherei Messerangriff Brandanschlag Sprengstoffanschlag',
    except:
      'kämpfer kämpfern kämpfers kalter-krieg handelskrieg wahlkampf voranschlag kostenvoranschlag ratschlag rosenkrieg cyberangriff lauschangriff weltkrieg zollkrieg kleinkrieg herzattacke nachkrieg vorkrieg kabinettskrieg',
    phrases: [
      'ausbrechen Krieg|Kampf|Unruhe|Gewalt',
      'setzen,stecken Brand|brand',
      'anzünden *auto|*autos|*haus|*häuser|*wagen|*fahrzeuge|*gebäude|*geschäfte|*kirche|*moschee|*synagoge|*unterkunft',
      'einschlagen *rakete*|*drohne*|*geschoss*|*granate*|*bombe*|*marschflugkörper*',
      'geraten,nehmen,stehen beschuss',
      'abwerfen *bombe*|*granate*|*sprengsatz*',
      'abfangen *drohne*|*rakete*|*marschflugkörper*',
      'jagen luft+sprengen|luft',
      'werfen *stein|*steine|*steinen|*flaschen|*molotowcocktail*|*brandsätze|*brandsatz|*böller',
      'vorstoßen *truppe*|*soldat*|*armee*|*kämpfer*|*panzer*|*miliz*|*rebell*',
      'liefern,liefen Gefecht|Schlacht|Schusswechsel|Straßenschlacht',
      'stechen *messer*',
      'vorgehen gewaltsam|gewalt|*truppen*|militärisch',
      'führen Krieg|Angriff|Operation|Militäroperation',
      'eröffnen feuer|Feuer|Offensive',
      'feuern,schießen,werfen,starten Rakete|Bombe|Drohne|Granate|Marschflugkörper',
      'schießen,feuern auf',
      'zufügen,beibringen Verlust|Niederlage',
      'treffen *depot*|*raffinerie*|*wohnhaus*|*wohnhäuser*|*gebäude*|*krankenhaus*|*klinik|*kraftwerk*|*flugplatz*|*munitionslager*|*stellungen|*öllager*|*fabrik*|*brücke*|*stützpunkt*|*kaserne*|*radar*|*anlage+*rakete*|*rakete*|*drohne*|*granate*|*geschoss*',
      'fliegen Luftangriff|Angriff|Angriffe',
      'zünden,explodieren Bombe|Sprengsatz|Autobombe|Sprengstoff',
      'einsetzen Giftgas|Chemiewaffe|Waffengewalt|Gewalt',
      'kommen Zusammenstoß|Gefecht|Kampf|Auseinandersetzung|Schusswechsel|Schießerei|Gewalt',
      'töten *angriff*|*soldat*|*rakete*|*drohne*|*bombe*|*beschuss|*anschlag*|rebellen|*truppen|armee|gefecht*',
    ],
    notIf: {
      words:
        'kritik+scharf minute *treffer halbzeit stürmer torhüter elfmeter freistoß medaille titel meisterschaft punkt punkte spiel spieler saison trainer wahlkampf krankheit krebs tor klimawandel armut arbeitslosigkeit sturm* unwetter* erdbeben* beben hochwasser* flut* lawine* hurrikan* taifun* tornado* zyklon* wirbelsturm* erdrutsch* hagel* waldbrand* waldbrände*',
    },
    weak: true,
    why: 'Armed violence, war included.',
    yes: ['Am 14. März 2023 griff Russland die Stadt Odessa an.'],
    no: ['Im Spiel am 14. März 2023 griff Bayern München an.'],
  },
  {
    id: 'de.assault.fight',
    type: 'ASSAULT',
    mode: 'attack',
    frame: DO,
    verbs: 'kämpfen bekämpfen',
    onlyIf: {
      words:
        '*soldat* *truppe* *armee* *kämpfer* *rebell* *miliz* *streitkräfte* *einheiten *verbände *söldner* *krieger *militär* front *panzer* waffen *artillerie* *terrorist* *islamist* *dschihadist* *aufständische* *separatist* dorf stadt ort',
    },
    weak: true,
    why: 'Fighting with weapons; for votes, jobs and against diseases it is none.',
    yes: ['Am 14. März 2023 kämpften Soldaten aus Peru gegen Rebellen.'],
    no: ['Am 14. März 2023 kämpfte die Partei in Lima um Stimmen.'],
  },
  {
    id: 'de.assault.kill',
    type: 'ASSAULT',
    mode: 'kill',
    frame: SUFFER,
    verbs:
      'töten erschießen umbringen verwunden verletzen lynchen erstechen abschlachten erschlagen niederstechen zusammenschlagen verprügeln niederschießen anschießen verbrennen ohrfeigen würgen',
    ofAnyCause: 'töten verletzen verwunden',
    nouns: 'Tötung Erschießung',
    notIf: {
      words:
        '*passagier* *insasse* *insassin* *autofahrer* *radfahrer* *motorradfahrer* *fußgänger* *beifahrer* fahrlässig* ermittlungen+wegen ermittelt+wegen verdachts verdacht+wegen *unfall *unfalls *unfällen erdbeben *beben *lawine *unwetter *unwettern *sturm *stürmen *überschwemmung* *hochwasser *explosion zug lkw auto absturz *absturz *unglück* *kollision *zusammenstoß *zusammenprall *brand massenpanik gesetz regeln menschenrechte völkerrecht luftraum gewässer* hoheitsgewässer* waffenruhe souveränität grenze grenzen abkommen vereinbarung vertrag rechte verfassung brand feuer+haus *gefühl *gefühle *gefühlen überzeugung* würde ehre stolz pflicht* *pflichten neutralität urheberrecht* patent* vorschrift*',
    },
    weak: true,
    why: 'Killing and wounding by people.',
  },
];
