// German words for verbal cooperation in the sense of PLOVER: AGREE, CONSULT, SUPPORT, CONCEDE. Compiled by hand for
// this project from knowledge of the language and of the categories' meaning; no corpus or word list was copied. MIT.
import type { EventRule } from '../../pack/events';
import { DO, GO, MEET, SAY, UNDERGO } from './frames';

export const verbalCooperation: readonly EventRule[] = [
  {
    id: 'de.agree.treaty',
    type: 'AGREE',
    mode: 'agreement',
    frame: MEET,
    verbs:
      'vereinbaren einigen verständigen unterzeichnen unterschreiben paraphieren ratifizieren besiegeln übereinkommen aushandeln',
    nouns:
      'Abkommen Vereinbarung Einigung Übereinkunft Übereinkommen Absichtserklärung Unterzeichnung Ratifizierung Friedensschluss Verständigung Friedensvertrag Staatsvertrag Koalitionsvertrag Grundlagenvertrag Waffenstillstandsabkommen Memorandum Kompromiss Pakt Vertrag Handelsabkommen Kooperationsvertrag Rahmenabkommen Freihandelsabkommen Friedensabkommen Konvention',
    phrases: [
      'schließen,abschließen,besiegeln,aushandeln Abkommen|Vertrag|Vereinbarung|Frieden|Pakt|Bündnis|Bund|Waffenstillstand|Kompromiss',
      'treten kraft+Abkommen|Vertrag|Vereinbarung',
      'erzielen Einigung|Kompromiss|Übereinkunft|Durchbruch',
      'stimmen,stimme überein',
      'finden Kompromiss|Einigung',
    ],
    notIf: { words: 'arbeitsvertrag kaufvertrag mietvertrag' },
    weak: true,
    why: 'Two sides bind themselves to something.',
    yes: ['Frankreich und Italien unterzeichneten am 3. Mai 2021 ein Abkommen.'],
    no: ['Das Wetter in Frankreich war gut.'],
  },
  {
    id: 'de.agree.promise',
    type: 'AGREE',
    mode: 'promise',
    frame: SAY,
    verbs: 'versprechen zusagen zusichern geloben garantieren verpflichten zubilligen anbieten beteuern',
    nouns:
      'Zusage Zusicherung Versprechen Versprechung Selbstverpflichtung Hilfszusage Angebot Friedensangebot Gesprächsangebot Verhandlungsangebot Hilfsangebot',
    complement: 'drop',
    notIf: { words: 'davon selbst' },
    weak: false,
    why: 'PLOVER counts a promise of future cooperation as AGREE.',
    yes: ['Italien versprach Albanien im Mai 2021 mehr Geld.'],
  },
  {
    id: 'de.agree.ready',
    type: 'AGREE',
    mode: 'readiness',
    frame: SAY,
    verbs:
      'bereiterklären einwilligen zustimmen billigen beipflichten genehmigen akzeptieren bewilligen autorisieren',
    nouns: 'Zustimmung Einwilligung Genehmigung Billigung',
    phrases: [
      'erklären,zeigen,sein bereit',
      'geben Zustimmung|Zusage|grünes+licht|Jawort',
      'stoßen Zustimmung',
    ],
    complement: 'drop',
    weak: true,
    why: 'Saying yes to what someone else wants.',
  },
  {
    id: 'de.agree.decide',
    type: 'AGREE',
    mode: 'decision',
    frame: DO,
    verbs: 'beschließen verabschieden absegnen anordnen erlassen dekretieren',
    nouns:
      'Beschluss Verabschiedung Parlamentsbeschluss Dekret Erlass Anordnung Gesetzesänderung Verfassungsänderung Resolution',
    except: 'entschluss aufschluss anschluss ausschluss',
    notIf: { words: 'abschied trauerfeier' },
    complement: 'keep',
    weak: true,
    why: 'A body decides on something by vote.',
  },
  {
    id: 'de.consult.meet',
    type: 'CONSULT',
    mode: 'meet',
    frame: MEET,
    verbs: 'zusammentreffen zusammenkommen tagen',
    nouns:
      'Treffen Begegnung Zusammenkunft Zusammentreffen Gipfel Gipfeltreffen Konferenz Außenministertreffen Spitzentreffen Krisentreffen Folgetreffen Gipfelkonferenz Sicherheitskonferenz Klimakonferenz Friedenskonferenz Sitzung Sondersitzung Krisensitzung Audienz Konklave Parteitag Kongress Anhörung Gedenkfeier Zeremonie Versammlung Generalversammlung Vollversammlung Ratssitzung Regierungskonferenz Tagung Plenum Staatsakt Gedenkveranstaltung Kirchentag',
    except:
      'pressekonferenz telefonkonferenz berggipfel kabinettssitzung aufsichtsratssitzung wohnsitzung besitzung',
    bare: 'Tagung Sondergipfel',
    phrases: ['treten zusammen', 'kommen zusammen'],
    weak: true,
    why: 'People who speak for states or groups meet.',
    yes: ['Am 4. Juli 2019 fand in Madrid ein Treffen zwischen Spanien und Portugal statt.'],
  },
  {
    id: 'de.consult.treffen',
    type: 'CONSULT',
    mode: 'meet',
    frame: MEET,
    verbs: 'treffen',
    notIf: {
      words:
        'entscheidung* vereinbarung* maßnahme* vorkehrung* aussage* wahl auswahl feststellung* absprache* regelung* tor tore rakete* geschoss* kugel* schuss* granate* drohne* bombe* ziel* hart schwer besonders vorsorge torwart elfmeter pfosten kopf unterscheidung* anordnung*',
    },
    onlyIf: { participant: 'any' },
    why: 'To meet, not to hit and not to take a decision.',
    yes: ['Macron traf Scholz am 3. Mai 2022 in Paris.'],
    no: ['Die Regierung traf am 3. Mai 2022 eine Entscheidung.'],
  },
  {
    id: 'de.consult.visit',
    type: 'CONSULT',
    mode: 'visit',
    frame: GO,
    verbs: 'besuchen empfangen eintreffen',
    nouns:
      'Besuch Staatsbesuch Antrittsbesuch Arbeitsbesuch Empfang Stippvisite Visite Staatsempfang Ankunft Truppenbesuch Kondolenzbesuch Gegenbesuch Höflichkeitsbesuch Pilgerreise',
    except: 'krankenbesuch schulbesuch kirchgangsbesuch',
    notIf: {
      words:
        'schule universität gymnasium kirche+messe jubel entscheidung vorschlag schritt urteil gesetz beschluss plan ergebnis museum rundfunk sender',
    },
    onlyIf: { participant: 'any' },
    weak: true,
    why: 'Official visits; »besuchen« of schools and »begrüßen« of proposals are none.',
    yes: ['Am Montag besuchte Angela Merkel Kanada.'],
    no: ['Als Kind besuchte Merkel die Schule in Templin.'],
  },
  {
    id: 'de.consult.welcome',
    type: 'CONSULT',
    mode: 'visit',
    frame: GO,
    verbs: 'begrüßen',
    onlyIf: {
      words:
        'gast gäste *delegation* flughafen *amtskolleg* *kollegen *kollegin handschlag *kanzleramt ehren herzlich persönlich *palast *sitz *präsidenten *präsidentin *minister *ministerin *kanzler *kanzlerin könig königin papst',
    },
    notIf: {
      words:
        '*entscheidung* *vorschlag* *schritt* *urteil* *gesetz* *beschluss* plan pläne *ergebnis* *einigung* *ankündigung* *initiative* *abkommen* *haltung* *äußerung* *wahl *reform* *vereinbarung* *rücktritt* *vorstoß* *zusage* *angebot*',
    },
    weak: true,
    why: 'Welcoming a guest, not a thing.',
    yes: ['Angela Merkel begrüßte am Montag den kanadischen Ministerpräsidenten mit militärischen Ehren.'],
  },
  {
    id: 'de.consult.travel',
    type: 'CONSULT',
    mode: 'travel',
    frame: GO,
    verbs: 'reisen anreisen abreisen weiterreisen einreisen fliegen weiterfliegen aufbrechen',
    nouns: 'Reise Auslandsreise Dienstreise Staatsreise Rundreise Nahostreise Abreise Pendeldiplomatie',
    except: 'preise kreise ausreise urlaubsreise einreise ausweise abreisen',
    phrases: [
      'führen,leiten,anführen Delegation',
      'kommen nach',
      'begeben nach|reise|weg',
      'schicken,entsenden Delegation|Gesandte|Unterhändler|Vertreter|Sondergesandter|Botschafter',
    ],
    notIf: { words: 'angriff* luftangriff* einsatz einsätze bombe* urlaub trümmer luft' },
    onlyIf: { participant: 'any' },
    weak: true,
    why: 'Officials travel to talk.',
    yes: ['Angela Merkel reiste am 7. Juni 2018 nach Kanada.'],
  },
  {
    id: 'de.consult.talk',
    type: 'CONSULT',
    mode: 'talk',
    frame: MEET,
    verbs:
      'verhandeln telefonieren beraten konferieren sondieren vermitteln besprechen erörtern unterreden konsultieren debattieren diskutieren austauschen',
    nouns:
      'Gespräch Verhandlung Beratung Unterredung Telefonat Konsultation Sondierung Friedensgespräch Friedensverhandlung Zweiergespräch Koalitionsverhandlung Sondierungsgespräch Vermittlung Verhandlungsrunde Gesprächsrunde Aussprache Dialog Telefongespräch Schlagabtausch Meinungsaustausch Tarifverhandlung Beitrittsverhandlung Krisengespräch Gedankenaustausch Debatte Gesprächsangebot Vermittlungsversuch',
    except:
      'rechtsberatung schuldnerberatung unternehmensberatung arbeitsvermittlung berufsberatung gerichtsverhandlung selbstgespräch stellenvermittlung verbraucherberatung hauptverhandlung',
    notIf: { words: 'klartext gericht landgericht prozess angeklagte* richter eindruck' },
    onlyIf: { participant: 'any' },
    weak: true,
    phrases: ['sprechen,reden mit'],
    why: 'Talks, also by telephone.',
    yes: ['Wladimir Putin telefonierte am 9. März 2020 mit Emmanuel Macron.'],
    no: ['Vor dem Landgericht wurde am 9. März 2020 gegen einen Mann aus Köln verhandelt.'],
  },
  {
    id: 'de.consult.attend',
    type: 'CONSULT',
    mode: 'attend',
    frame: MEET,
    verbs: 'teilnehmen beiwohnen',
    nouns: 'Teilnahme',
    onlyIf: {
      words:
        '*treffen *gipfel* *konferenz* *gespräch* *verhandlung* *tagung* *beratungen *sitzung* *zeremonie* *feier*',
      participant: 'any',
    },
    weak: true,
    why: 'Taking part in a meeting is the meeting.',
  },
  {
    id: 'de.support.praise',
    type: 'SUPPORT',
    mode: 'praise',
    frame: SAY,
    verbs:
      'loben würdigen preisen gratulieren beglückwünschen danken bedanken ehren auszeichnen befürworten gutheißen honorieren huldigen bewundern rühmen kondolieren verteidigen gedenken trauern prämieren',
    nouns:
      'Lob Dank Glückwunsch Würdigung Ehrung Auszeichnung Beileid Anerkennung Solidaritätsbekundung Gedenken Trauer Nominierung Preisverleihung Verleihung Friedensnobelpreis Nobelpreis Staatsbegräbnis Beileidsbekundung',
    except: 'gedank kennzeichnung verkehrsdank',
    phrases: [
      'aussprechen,bekunden,ausdrücken,übermitteln,zollen Beileid|Mitgefühl|Lob|Dank|Respekt|Anteilnahme|Anerkennung|Solidarität|Unterstützung|Glückwunsch',
      'verleihen Orden|Preis|Auszeichnung|Medaille|Ehrung',
      'erteilen Auszeichnung|Lob',
      'stellen,stellten hinter',
      'nennen,bezeichnen,würdigen *patriot* *held* *vorbild* *meilenstein* historisch* großartig* hervorragend* wegweisend* *freund* staatsmann staatsmannes',
      'zeigen,äußern erfreut|zufrieden|optimistisch',
    ],
    notIf: { words: 'stadt+gegen grenze* stellung* truppe* soldat* armee titel vorsprung' },
    complement: 'keep',
    why: 'Praise, thanks, honours, condolence.',
    yes: ['Am Montag lobte Merkel die Haltung Italiens.'],
  },
  {
    id: 'de.support.award',
    type: 'SUPPORT',
    mode: 'award',
    frame: UNDERGO,
    phrases: ['erhalten,bekommen,gewinnen *preis*|Auszeichnung|Orden|Medaille|Ehrendoktor'],
    notIf: { words: 'euro *meister* *spiele olymp* lauf rennen turnier' },
    onlyIf: { participant: 'any' },
    complement: 'drop',
    why: 'Someone is given a prize or an order.',
  },
  {
    id: 'de.support.welcome',
    type: 'SUPPORT',
    mode: 'praise',
    frame: SAY,
    verbs: 'bejubeln feiern',
    onlyIf: {
      words:
        'entscheidung* vorschlag* schritt* urteil* gesetz* beschluss* plan* ergebnis* einigung* ankündigung* initiative* abkommen* haltung* äußerung* sieg* putsch* jubel wahl* reform* vereinbarung* rücktritt*',
    },
    complement: 'keep',
    why: 'Welcoming a thing, not a guest.',
  },
  {
    id: 'de.support.greet',
    type: 'SUPPORT',
    mode: 'praise',
    frame: SAY,
    verbs: 'begrüßen',
    weak: true,
    complement: 'keep',
    why: 'Welcoming a thing, not a guest.',
    yes: ['Italien begrüßte am Montag die Entscheidung der Nato.'],
  },
  {
    id: 'de.support.back',
    type: 'SUPPORT',
    mode: 'back',
    frame: SAY,
    verbs:
      'unterstützen bekräftigen anerkennen solidarisieren bekennen eintreten plädieren werben nominieren zujubeln beistehen',
    nouns: 'Unterstützung Rückendeckung Solidarität Parteinahme Bekenntnis',
    notIf: {
      words:
        'finanziell* humanitär* militärisch* waffen* geld millionen milliarden soldaten ablehnung forderung* kritik vorwurf* kraft',
    },
    phrases: [
      'aussprechen für|dafür',
      'setzen für',
      'stehen hinter',
      'sichern Unterstützung',
      'sprechen,aussprechen Vertrauen|dafür',
      'geben Rückendeckung',
    ],
    onlyIf: { participant: 'any' },
    weak: true,
    complement: 'keep',
    why: 'Backing someone with words.',
  },
  {
    id: 'de.concede',
    type: 'CONCEDE',
    mode: null,
    frame: DO,
    verbs:
      'einlenken nachgeben einräumen zugestehen entschuldigen begnadigen amnestieren lockern eingestehen zugeben gestehen aufheben freilassen freigeben wiedereröffnen verzichten zurücknehmen zurückrudern widerrufen legalisieren rehabilitieren',
    nouns:
      'Zugeständnis Begnadigung Amnestie Lockerung Kompromissangebot Entschuldigung Geständnis Freilassung Eingeständnis Aufhebung Verzicht Widerruf Zulassung Legalisierung Bekenntnis Rehabilitierung',
    phrases: [
      'machen,anbieten Zugeständnis|Kompromiss',
      'öffnen Grenze|Grenzübergang',
      'nachkommen Forderung|Aufforderung|Bitte|Wunsch',
      'nachgeben *',
      'setzen frei',
      'räumen ein',
      'entlassen *haft *gefängnis* freiheit',
      'kommen frei|freien+fuß',
      'ankündigen Rückzug|Abzug|Truppenabzug|Rücktritt',
    ],
    complement: 'drop',
    weak: true,
    why: 'Giving way: pardons, releases, excuses, lifted sanctions.',
  },
];
