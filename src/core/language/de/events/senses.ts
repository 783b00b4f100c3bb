// German verbs and nouns that mean an event only with some words beside them, each under a rule of its own: whoever is put
// into an office is appointed, tear gas is used; burglars break into a house, sales only break in. Compiled by hand for
// this project from knowledge of the language; no corpus or word list was copied. MIT.
import type { EventRule } from '../../pack/events';
import { MAKE, SAY, SUFFER, WIN } from './frames';

const COURTS =
  'gericht+urteil staatsanwaltschaft* anwälte anwalt verteidigung instanz urteil* einlegen eingelegt revision gas+waffen gewalt recht+darauf';

export const senses: readonly EventRule[] = [
  {
    id: 'de.appoint.install',
    type: 'APPOINT',
    mode: null,
    frame: MAKE,
    verbs: 'einsetzen',
    onlyIf: {
      words:
        '*minister *ministerin *präsident *präsidenten *präsidentin *kanzler *kanzlerin *chef *chefin *vorsitzender *vorsitzende *vorsitzenden *direktor *direktorin *sekretär *sekretärin könig *könig königin papst *bischof *botschafter *botschafterin *bürgermeister *bürgermeisterin *gouverneur *kommissar *kommissarin *richter *richterin *sprecher *sprecherin *nachfolger *nachfolgerin *premier *leiter *leiterin *kommandeur *beauftragter *beauftragte *beauftragten *trainer *intendant *verwalter *verwalterin *gesandter *gesandte *gesandten *vermittler *regierung *regierungen *rat *kommission *ausschuss *gremium *tribunal amt',
      participant: 'any',
    },
    notIf: {
      words:
        'sich+auf sich+für sich+dafür gewalt giftgas *gas millionen euro drohnen *waffen *truppen *soldaten *werfer *werfern *spray *geschosse *hubschrauber *mittel schlagstöcke schlagstock *technik *kräfte',
    },
    weak: true,
    why: 'Someone is put into an office; things are put to use.',
    yes: ['Chile setzte am 3. Mai 2020 Ada Muster als Botschafterin ein.'],
    no: [
      'Die Polizei setzte am Montag in Lima Gummigeschosse ein.',
      'Am Montag setzte in Lima heftiger Regen ein.',
    ],
  },
  {
    id: 'de.appoint.call',
    type: 'APPOINT',
    mode: null,
    frame: MAKE,
    nouns: 'Berufung',
    notIf: { words: `unter+auf ${COURTS}` },
    onlyIf: { participant: 'any' },
    weak: true,
    why: 'Someone is called to an office; »unter Berufung auf« names a source.',
    yes: ['Die Berufung von Ada Muster zur Ministerin am 3. Mai 2020 war umstritten.'],
    no: ['Das meldete am Montag der Sender in Lima unter Berufung auf Ada Muster.'],
  },
  {
    id: 'de.ruling.appeal',
    type: 'RULING',
    mode: null,
    frame: SUFFER,
    nouns: 'Berufung',
    notIf: { words: 'unter+auf' },
    weak: true,
    why: 'Going to a higher court.',
    no: ['Das meldete am Montag der Sender in Lima unter Berufung auf Anwälte von Ada Muster.'],
  },
  {
    id: 'de.crime.burgle',
    type: 'CRIME',
    mode: null,
    frame: SUFFER,
    verbs: 'einbrechen',
    onlyIf: {
      words:
        '*dieb *diebe *dieben *einbrecher* *räuber* täter tätern unbekannte unbekannter unbekannten *bande *wohnung* *haus *hause *häuser *häusern *geschäft *geschäfte *geschäften *laden *läden *museum *kirche *kirchen *büro *büros *schule *schulen *juwelier* *villa *keller *kellern *garage *garagen *gebäude *supermarkt *tankstelle *bank *kiosk *praxis *lager *lagerhalle *filiale *zentrale *firma *sparkasse *apotheke',
    },
    notIf: {
      words:
        '*eis prozent *umsatz *umsätze *absatz *nachfrage *gewinn *gewinne *kurs *kurse *markt *märkte *geschäft+um *export *exporte *umfrage* *dach *decke *boden',
    },
    weak: true,
    why: 'Breaking into a house; sales that break in are no crime.',
    yes: ['Diebe brachen am Montag in ein Museum in Lima ein.'],
    no: ['Die Nachfrage in Peru brach am Montag ein.', 'Bei Siemens brach im Mai 2020 der Absatz ein.'],
  },
  {
    id: 'de.crime.damage',
    type: 'CRIME',
    mode: null,
    frame: { ...SUFFER, prepositions: { durch: 'actor' } },
    verbs: 'beschädigen',
    onlyIf: {
      words:
        'unbekannte unbekannter unbekannten täter tätern vandal* randalier* jugendliche jugendlichen mutwillig vorsätzlich absichtlich *demonstranten *aktivist *aktivisten *aktivistinnen *hooligans *anhänger *anhängern fans *saboteure *sabotage *einbrecher *einbrechern *diebe *dieben',
    },
    weak: true,
    why: 'Somebody damages something; what a storm or a fall damages is no crime.',
    yes: ['Unbekannte beschädigten am Montag in Lima ein Denkmal.'],
    no: ['Am Montag wurden auf Kreta mehrere Häuser beschädigt.'],
  },
  {
    id: 'de.coerce.take',
    type: 'COERCE',
    mode: 'seize',
    frame: SUFFER,
    verbs: 'einnehmen',
    notIf: {
      words:
        'platz plätze rang ränge position positionen tabellenplatz spitzenplatz spitzenposition *posten rolle *rolle stelle haltung standpunkt raum million millionen milliarde milliarden euro dollar franken prozent geld steuer* *medikament *medikamente *medikamenten *tablette *tabletten mittel pille pillen drogen mahlzeit mahlzeiten *essen umfrage',
    },
    weak: true,
    why: 'Taking a town; places in tables, money and pills are taken otherwise.',
    yes: ['Rebellen nahmen am 3. Mai 2020 die Stadt Gao ein.'],
    no: ['Peru nahm am 3. Mai 2020 den dritten Platz ein.'],
  },
  {
    id: 'de.coerce.occupy',
    type: 'COERCE',
    mode: 'seize',
    frame: SUFFER,
    verbs: 'besetzen',
    notIf: {
      words:
        '*streik* ausstand protest* personell personal hochkarätig prominent paritätisch *posten *stelle *stellen *sitz *sitze *rolle *rollen *amt *ämter *ämtern *jury *gremium *aufsichtsrat *vorstand *mandat *mandate neu international mit+frauen mit+männern leitung',
    },
    weak: true,
    why: 'Occupying a place by force; posts and parts are filled.',
    yes: ['Soldaten besetzten am 3. Mai 2020 den Flughafen von Lima.'],
    no: ['Das Amt in Lima soll am 3. Mai 2020 personell besser besetzt werden.'],
  },
  {
    id: 'de.coerce.topple',
    type: 'COERCE',
    mode: 'seize',
    frame: SUFFER,
    verbs: 'stürzen',
    transitive: 'stürzen',
    notIf: {
      words:
        'verletzt verletzte verletzten rolle treppe leiter dach tiefe pferd fahrrad rad fahrerin fahrer krise kurs umfrage vom tod tode euro+prozent balkon schlucht',
    },
    weak: true,
    why: 'Toppling somebody; who only falls topples nobody.',
    yes: ['Offiziere stürzten am 3. Mai 2020 Präsident Otto Klar.'],
    no: ['Am 3. Mai 2020 stürzte in Peru ein Zug in den Fluss Rimac.'],
  },
  {
    id: 'de.coerce.close',
    type: 'COERCE',
    mode: 'seize',
    frame: SUFFER,
    verbs: 'sperren',
    notIf: {
      words:
        '*streik* ausstand protest* spiel spiele spielen *partie *partien *liga *pokal saison doping* karte stürmer verteidiger torhüter *spieler *spielerin trainer *wettkämpfe *wettkämpfen',
    },
    weak: true,
    why: 'Closing a place; players are banned by rules.',
    yes: ['Die Armee sperrte am 3. Mai 2020 in Lima den Luftraum.'],
    no: ['Otto Klar ist nach der Roten Karte am Montag für zwei Spiele gesperrt.'],
  },
  {
    id: 'de.coerce.secure',
    type: 'COERCE',
    mode: 'seize',
    frame: SUFFER,
    verbs: 'sicherstellen',
    onlyIf: {
      words:
        'waffe waffen *waffen *waffe *munition *drogen *kokain *heroin *cannabis *marihuana *kilo *kilogramm *gramm *bargeld *beweis* *spuren *dokumente *dokumenten *unterlagen *akten *datenträger* *computer* *rechner* *handy* *handys *laptop* *messer *pistole *pistolen *gewehr *gewehre *sprengstoff *diebesgut *fahrzeug *fahrzeuge *auto *autos *gemälde *falschgeld *zigaretten *pass *pässe *führerschein *wagen *leiche *material',
    },
    weak: true,
    why: 'The police secure goods; who makes sure that something is so takes nothing.',
    yes: ['Die Polizei stellte am Montag in Lima drei Waffen sicher.'],
    no: ['Am Montag sei in Peru sichergestellt worden, dass die Ernte reicht.'],
  },
  {
    id: 'de.request.insist',
    type: 'REQUEST',
    mode: 'demand',
    frame: SAY,
    phrases: ['bestehen auf|darauf'],
    notIf: {
      words:
        'aus gefahr *gefahr risiko risiken möglichkeit* verdacht chance chancen hoffnung zweifel interesse bedarf anspruch recht mangel nachfrage einigkeit konsens *pflicht *warnung *warnstufe kontakt verbindung problem problemen seit',
    },
    complement: 'drop',
    why: 'Who insists on something demands it; a danger only exists.',
    yes: ['Peru bestand am Montag auf einer Entschuldigung.'],
    no: ['Die Gefahr besteht auf Kreta bis Montag.'],
  },
  {
    id: 'de.request.apply',
    type: 'REQUEST',
    mode: 'demand',
    frame: SAY,
    verbs: 'beantragen',
    notIf: { words: 'insolvenz* konkurs* gläubigerschutz *insolvenz' },
    complement: 'drop',
    why: 'Asking for something in form; who goes bankrupt demands nothing.',
    yes: ['Peru beantragte am Montag die Aufnahme in den Verband.'],
    no: ['Der Konzern Siemens beantragte am Montag Insolvenz.'],
  },
  {
    id: 'de.reject.suspend',
    type: 'REJECT',
    mode: null,
    frame: SAY,
    verbs: 'aussetzen',
    transitive: 'aussetzen',
    otherwise: { aussetzen: '~dative' },
    complement: 'drop',
    notIf: {
      words:
        'sich gefahr gefahren *risiken *hitze *kälte *druck *angriffen *vorwürfen *strahlung *strahlen *wind *lärm *stress *gewalt *drohungen *anfeindungen *hass *spott *schadstoffen *belohnung *kopfgeld euro+hinweise',
    },
    why: 'Suspending something; who is exposed to something refuses nothing.',
    yes: ['Peru setzte am Montag die Gespräche aus.'],
    no: ['Die Figuren in Lima waren am Montag der Witterung ausgesetzt.'],
  },
  {
    id: 'de.reject.contradict',
    type: 'REJECT',
    mode: null,
    frame: SAY,
    verbs: 'widersprechen',
    onlyIf: { participant: 'actor' },
    complement: 'drop',
    why: 'Somebody contradicts; findings that do so refuse nothing.',
    yes: ['Otto Klar widersprach am Montag der Chefin von Siemens.'],
    no: ['Das Ergebnis widerspricht den Modellen, sagte Otto Klar.'],
  },
  {
    id: 'de.support.defend',
    type: 'SUPPORT',
    mode: 'praise',
    frame: SAY,
    verbs: 'verteidigen',
    notIf: {
      words:
        'stadt+gegen grenze* stellung* truppe* soldat* armee titel *titel vorsprung *meister *meisterschaft platz führung tabellenführung anwalt anwältin anwälte anwälten rechtsanwalt rechtsanwältin rechtsanwälte rechtsanwälten rechtsanwalts strafverteidiger* pflichtverteidiger* *prozess *angeklagten vor+*gericht',
    },
    complement: 'keep',
    why: 'Defending with words; lawyers do so by their office, champions by winning.',
    yes: ['Otto Klar verteidigte am Montag die Haltung Italiens.'],
    no: ['Die Anwältin Ada Muster verteidigt Otto Klar vor dem Landgericht.'],
  },
  {
    id: 'de.elect.stand',
    type: 'ELECT',
    mode: null,
    frame: WIN,
    verbs: 'kandidieren antreten',
    phrases: ['antreten *wahl*', 'bewerben amt|*amt|nachfolge|kandidatur'],
    onlyIf: {
      words:
        '*wahl* *stimme* *stimmen *mehrheit* *parlament* *präsident* *kandidat* *partei* *abstimmung* amt *amt kanzler* bürgermeister* vorsitzende* papst *rat',
    },
    notIf: {
      words: 'nicht kein keine keinen nie methode musik film begriff farbe meisterschaft spiel dienst reise',
    },
    weak: true,
    why: 'Running for an office; who does not takes no part.',
    yes: ['Ada Muster will bei der Wahl am 4. Juni 2027 antreten.'],
    no: ['Ada Muster will nicht als Präsidentin kandidieren.'],
  },
];
