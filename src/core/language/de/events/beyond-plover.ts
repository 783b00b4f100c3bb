// German words for what PLOVER has no category for: ELECT, APPOINT, RESIGN, RULING, CRIME, DEATH, INCIDENT. Compiled by
// hand for this project from knowledge of the language; no corpus or word list was copied. MIT.
import type { EventRule } from '../../pack/events';
import { MAKE, SELF, SUFFER, WIN } from './frames';

const OFFICES =
  '*minister|*ministerin|*präsident|*präsidentin|*kanzler|*kanzlerin|*chef|*chefin|*vorsitzender|*vorsitzende|*vorsitzenden|*direktor|*direktorin|*sekretär|*sekretärin|*könig|*königin|*papst|*bischof|*kardinal|*botschafter|*botschafterin|*bürgermeister|*bürgermeisterin|*gouverneur|*kommissar|*kommissarin|*richter|*richterin|*sprecher|*sprecherin|*oberhaupt|*nachfolger|*nachfolgerin|*premier|*leiter|*leiterin|*general|*kommandeur|*beauftragter|*beauftragte|*trainer|*intendant|*generalsekretär|*senator|*abgeordneter|*staatschef|*regierungschef';

export const beyondPlover: readonly EventRule[] = [
  {
    id: 'de.elect',
    type: 'ELECT',
    mode: null,
    frame: WIN,
    verbs:
      'wählen wiederwählen abwählen wahlsiegen abstimmen votieren durchsetzen unterliegen siegen gewinnen stimmen',
    nouns:
      'Wahl Parlamentswahl Präsidentschaftswahl Stichwahl Wahlgang Wahlsieg Neuwahl Referendum Volksabstimmung Abstimmung Urnengang Volksentscheid Landtagswahl Bundestagswahl Kommunalwahl Europawahl Wiederwahl Kandidatur Wahlniederlage Misstrauensvotum Vertrauensabstimmung Präsidentenwahl Vorwahl Nachwahl Votum Sieg Niederlage Mandat Abgeordnetenwahl Kür Urwahl Gouverneurswahl Bürgermeisterwahl Papstwahl Stimmabgabe Regierungswahl Vertrauensfrage Wahlbetrug',
    except: 'auswahl zuwahl berufswahl partnerwahl vielzahl zahl wortwahl',
    phrases: [
      'abstimmen über',
      'stimmen über',
      'sein unterlegen',
      'aufstellen *kandidat*|*liste*|*kandidaten',
      'erklären sieger|wahlsieger|*siegerin',
      'stellen wahl|Wahl',
      'gehen hervor+sieger',
      'einziehen *parlament*|*tag|*landtag',
      'scheitern *hürde*',
      'gewinnen,verlieren,abhalten,entscheiden *wahl|*wahlen|*referendum|*stichwahl|*abstimmung|*mehrheit',
      'erhalten,erringen,holen Stimme|Stimmen|Mehrheit|Sitz|Mandat',
      'liegen Stimmen|stimmen|*wahl*',
      'gehen *urnen|*urne',
    ],
    onlyIf: {
      words:
        '*wahl* *stimme* *stimmen *mehrheit* *parlament* *präsident* *kandidat* *partei* *referendum* *abstimmung* *votum* amt *amt kanzler* bürgermeister* vorsitzende* papst *rat *urne* *volksentscheid* *volksabstimmung*',
    },
    notIf: { words: 'methode musik film begriff farbe vereinsheim meisterschaft spiel' },
    weak: true,
    why: 'Elections, votes and referendums, their winners and losers.',
    yes: ['Am 4. Juni 2017 wurde in Peru ein neues Parlament gewählt.'],
    no: ['Der Autor wählte am 4. Juni 2017 eine andere Farbe für das Haus in Peru.'],
  },
  {
    id: 'de.appoint',
    type: 'APPOINT',
    mode: null,
    frame: MAKE,
    verbs:
      'ernennen berufen vereidigen inthronisieren ablösen nachfolgen designieren küren krönen betrauen beauftragen ersetzen',
    nouns:
      'Ernennung Vereidigung Amtsantritt Amtseinführung Amtsübernahme Nachfolge Inthronisierung Krönung Beförderung Nominierung Regierungsbildung Machtantritt Einsetzung Thronbesteigung',
    except: 'menschenbeförderung personenbeförderung nachfolger',
    bare: 'Kür',
    phrases: [
      'erklären,bestimmen,machen zum+Präsident|zum+Nachfolger|zur+Nachfolgerin|zum+Kanzler|zum+Vorsitzender|zum+Minister|zum+König',
      'treten amt|nachfolge',
      'befördern,weihen zum|zur',
      'einführen amt',
      'bestellen,benennen zum|zur',
      'führen Amtsgeschäft|Amtsgeschäfte',
      'folgen amt',
      'einsetzen *regierung*|*rat|*kommission|*ausschuss',
      'antreten Amt|Nachfolge|Stelle|Posten',
      'übernehmen Amt|Vorsitz|Leitung|Amtsgeschäft|Ratspräsidentschaft|Posten|Führung|Ministerium|Ressort|Nachfolge|Präsidentenamt',
      'aufsteigen *minister*|*präsident*|*chef*|*vorsitz*|*direktor*|*leiter*|*general*|*bischof*|*kanzler*|*sprecher*',
      'ersetzen durch',
      'bilden Regierung|Kabinett',
      'einrichten,einsetzen Gremium|Kommission|Ausschuss|Tribunal|Sondertribunal',
      'besetzen Posten|Amt|Stelle',
    ],
    notIf: {
      words:
        'sich+auf sich+für sich+dafür gericht+urteil staatsanwaltschaft* anwälte anwalt verteidigung instanz urteil* einlegen eingelegt revision gas+waffen gewalt giftgas recht+darauf millionen euro drohnen waffen truppen soldaten',
    },
    onlyIf: { participant: 'any' },
    weak: true,
    why: 'Someone takes or is given an office.',
    yes: ['Emmanuel Macron ernannte am 3. Mai 2020 Jean Castex zum Premierminister.'],
    no: ['Die Financial Times, die sich auf zwei Beamte aus Peru beruft, nennt den 4. Juni 2017.'],
  },
  {
    id: 'de.appoint.become',
    type: 'APPOINT',
    mode: null,
    frame: { ...MAKE, object: 'actor' },
    phrases: [`=werden ${OFFICES}`],
    notIf: { words: 'gas+waffen' },
    onlyIf: { participant: 'any' },
    weak: true,
    why: 'Someone becomes something, whichever of the two stands first.',
    yes: ['Tony Blair wurde 1997 Premierminister.', 'Neuer Außenminister wird der Anwalt Rui Machete.'],
  },
  {
    id: 'de.resign',
    type: 'RESIGN',
    mode: null,
    frame: SELF,
    verbs: 'zurücktreten abdanken demissionieren ausscheiden abtreten amtsmüde austreten hinschmeißen',
    nouns:
      'Rücktritt Abdankung Demission Amtsverzicht Rücktrittsgesuch Rücktrittserklärung Austritt Ausscheiden Amtsniederlegung Mandatsverzicht Parteiaustritt',
    except: 'parteirücktritt gasaustritt wasseraustritt',
    phrases: [
      'niederlegen Amt|Mandat|Vorsitz|Posten',
      'räumen Posten|Stuhl|Sessel',
      'verlassen Partei|Regierung|Amt|Kabinett|Unternehmen|Konzern',
      'aufgeben Amt|Posten|Mandat',
      'einreichen,erklären,bekanntgeben Rücktritt',
      'verzichten amt|kandidatur',
      'stellen Verfügung+Amt',
    ],
    onlyIf: { participant: 'any' },
    notIf: {
      words:
        'gebiet* *gebiete territor* land provinz* rechte gas wasser rennen turnier wettbewerb wettbewerbs *pokal *finale vorrunde gruppenphase vertrag+rückgabe',
    },
    why: 'Someone gives up an office.',
    yes: ['Am 8. August 1974 trat Richard Nixon zurück.'],
  },
  {
    id: 'de.resign.offer',
    type: 'RESIGN',
    mode: null,
    frame: SELF,
    phrases: ['anbieten Rücktritt|Demission|Amtsverzicht'],
    onlyIf: { participant: 'any' },
    status: 'planned',
    why: 'Someone offers to give up an office.',
    yes: ['Am 8. August 1974 bot Ina Berg dem Präsidenten ihren Rücktritt an.'],
  },
  {
    id: 'de.resign.dismiss',
    type: 'RESIGN',
    mode: 'dismiss',
    frame: SUFFER,
    verbs:
      'entlassen absetzen feuern entheben abberufen abwählen abservieren beurlauben freistellen rauswerfen entmachten',
    phrases: [
      'trennen *trainer|*trainers|*trainerin|*coach|*chef|*chefin|*vorstand|*geschäftsführer|*geschäftsführerin|*direktor|*direktorin|*manager|*managerin|*intendant|*intendantin|*minister|*ministerin',
      'setzen tür',
      'entbinden *amt|*ämter|*ämtern|*aufgaben|*pflichten',
    ],
    nouns: 'Entlassung Absetzung Amtsenthebung Abberufung Abwahl Entmachtung',
    except: 'haftentlassung',
    onlyIf: { participant: 'any' },
    notIf: {
      words:
        'haft gefängnis justizanstalt jva *anstalt krankenhaus klinik rakete* drohne* schuss schüsse arrest steuer* notruf funkspruch freiheit untersuchungshaft',
    },
    why: 'Someone is removed from an office.',
  },
  {
    id: 'de.ruling',
    type: 'RULING',
    mode: null,
    frame: SUFFER,
    verbs:
      'freisprechen urteilen aburteilen begnadigen schuldigsprechen anhören vertagen verhandeln anfechten ahnden bestrafen',
    nouns:
      'Urteil Gerichtsurteil Freispruch Schuldspruch Verurteilung Todesurteil Prozess Gerichtsverfahren Richterspruch Strafprozess Gerichtsprozess Berufungsverfahren Haftstrafe Gefängnisstrafe Freiheitsstrafe Geldstrafe Gerichtsverhandlung Revision Haftbefehl Todesstrafe Bewährungsstrafe Anklage Gerichtsbeschluss Gerichtsentscheidung Gerichtstermin Verhandlung Vergleich Jugendstrafe Strafmaß Hauptverhandlung Schadensersatz Strafbefehl Bußgeld Grundsatzurteil',
    except:
      'vorurteil friedensprozess reformprozess entscheidungsprozess entwicklungsprozess lernprozess heilungsprozess wahlprozess demokratisierungsprozess bolognaprozess versöhnungsprozess einigungsprozess integrationsprozess',
    phrases: [
      'sprechen schuldig|frei|Urteil',
      'stehen gericht|Gericht|Prozess',
      'verantworten *gericht|*gerichts|*richter|*amtsgericht|*tribunal',
      'ziehen vor+*gericht|vor+*gerichtshof|karlsruhe|vor+*gerichte',
      'anrufen *gericht|*gerichtshof|*gerichtshofs|*gerichte|*schiedsstelle',
      'einlegen *revision|*berufung|*beschwerde|*rechtsmittel',
      'stattgeben *klage|*antrag|*beschwerde|*revision|*berufung',
      'stellen gericht|Gericht',
      'fällen,verkünden,bestätigen,aufheben,verhängen *urteil*|*strafe*|Haftstrafe|Todesstrafe|Schuldspruch|Haftbefehl',
      'erklären verfassungswidrig|ungültig|schuldig|rechtswidrig|unzulässig',
      'entscheiden,beschließen,urteilen,anordnen,untersagen,erlassen,bestätigen,erlauben,gestatten,kippen,stoppen,aufheben,zurückweisen,billigen,verbieten,verwerfen,beanstanden *gericht|*gerichtshof|*richter|*gerichtshofs|*gerichts|*verfassungsgericht',
      'gehen in+Revision|in+Berufung',
      'zulassen,abweisen Klage|Beschwerde|Berufung|Revision',
      'beginnen Prozess',
    ],
    weak: true,
    why: 'What courts do.',
    yes: ['Am 5. Juni 2012 sprach ein Gericht in Kairo Mubarak schuldig.'],
  },
  {
    id: 'de.ruling.sentence',
    type: 'RULING',
    mode: 'sentence',
    frame: SUFFER,
    verbs: 'verurteilen',
    onlyIf: {
      words:
        '*gericht* *angeklagte* haft untersuchungshaft lagerhaft einzelhaft festungshaft haftzeit *strafe* *jahre* *jahren* *monate* *monaten* tod tode *richter* *geldstrafe* *prozess* bewährung gefängnis',
    },
    why: 'To sentence, not to condemn in words.',
    yes: ['Das Gericht verurteilte Breivik am 24. August 2012 zu 21 Jahren Haft.'],
  },
  {
    id: 'de.crime',
    type: 'CRIME',
    mode: null,
    frame: SUFFER,
    verbs:
      'ermorden vergewaltigen bestechen stehlen ausrauben betrügen schmuggeln fälschen veruntreuen vergiften missbrauchen morden rauben hinterziehen erpressen verschwören spionieren manipulieren plündern entwenden erschleichen bedrohen einschleusen hacken erbeuten unterschlagen bestehlen beschmieren schänden ausspähen ausspionieren',
    nouns:
      'Mord Ermordung Raub Raubüberfall Diebstahl Betrug Korruption Vergewaltigung Kriegsverbrechen Verbrechen Spionage Hochverrat Mordanschlag Bestechung Geldwäsche Folter Missbrauch Einbruch Drogenschmuggel Steuerhinterziehung Wahlbetrug Giftanschlag Sabotage Schmuggel Cyberangriff Hackerangriff Totschlag Amoklauf Straftat Verschwörung Brandstiftung Körperverletzung Banküberfall Erpressung Plünderung Fälschung Gewaltverbrechen Völkermord Doppelmord Massenmord Drogenhandel Menschenhandel Vergiftung Auftragsmord Unterschlagung Untreue Veruntreuung Missbrauchsfall Datendiebstahl Waffenschmuggel Waffenhandel Massaker Gewalttat Hetze',
    except:
      'selbstmord wintereinbruch kälteeinbruch kurseinbruch konjunktureinbruch umsatzeinbruch gewinneinbruch völkermord rufmord alkoholmissbrauch drogenmissbrauch medikamentenmissbrauch',
    phrases: [
      'begehen,verüben *verbrechen*|Straftat|Tat|Mord|Raub',
      'legen *brand|*brände|*feuer',
      'stecken *brand',
    ],
    notIf: { words: 'markt kurs umsatz' },
    weak: true,
    why: 'Crimes.',
  },
  {
    id: 'de.death.surely',
    type: 'DEATH',
    mode: null,
    frame: SELF,
    verbs: 'umkommen ertrinken erliegen versterben',
    phrases: ['kommen ums+leben|tode|Tod'],
    notIf: { words: 'reiz verlockung versuchung charme zauber irrtum strang' },
    why: 'Verbs that say of nothing else that it died: whoever it was.',
    yes: ['Der Pilot kam ums Leben.'],
    no: ['Der Pilot erlag dem Reiz der Berge.'],
  },
  {
    id: 'de.death',
    type: 'DEATH',
    mode: null,
    frame: SELF,
    verbs:
      'sterben verunglücken entschlafen verhungern verbrennen ersticken fallen+leben beisetzen bestatten beerdigen einschlafen dahinscheiden',
    nouns:
      'Tod Ableben Todesfall Selbstmord Suizid Freitod Tote Beisetzung Beerdigung Begräbnis Todesopfer Hungertod Unfalltod Bestattung Leiche',
    except: 'hirntod',
    phrases: [
      'tragen grabe',
      'finden,bergen,entdecken *leiche|*leichen|*leichnam|*leichname|tote|toten',
      'kosten leben+das',
      'fordern Todesopfer|Menschenleben|Tote|Tote',
      'sein tot|verstorben',
      'finden tod|Tod|tot',
      'begehen,nehmen Selbstmord|Suizid|leben',
      'verlieren leben',
    ],
    notIf: { words: 'strang todesstrafe verurteilt verurteilen' },
    weak: true,
    why: 'Someone dies.',
    yes: ['Am 4. Mai 1980 starb Tito in Ljubljana.'],
  },
  {
    id: 'de.incident.injure',
    type: 'INCIDENT',
    mode: null,
    frame: SUFFER,
    verbs: 'verletzen',
    onlyIf: {
      words:
        '*passagier* *insasse* *insassin* *autofahrer* *radfahrer* *motorradfahrer* *fußgänger* *beifahrer* unfall *unfall *unfalls *unfällen erdbeben *beben *lawine *unwetter *unwettern *sturm *stürmen *überschwemmung* *hochwasser *explosion zug lkw auto *absturz *unglück *kollision *zusammenstoß *zusammenprall *brand massenpanik',
    },
    weak: true,
    why: 'Injured by accident, not by people.',
    yes: ['Bei dem Erdbeben in Peru wurden am Montag zwölf Menschen verletzt.'],
  },
  {
    id: 'de.incident',
    type: 'INCIDENT',
    mode: null,
    frame: SUFFER,
    verbs:
      'abstürzen entgleisen einstürzen kollidieren explodieren havarieren sinken kentern abbrennen verschütten überfluten ausbrechen zusammenstoßen auffahren notlanden verunglücken brennen prallen erschüttern ausbrennen infizieren erkranken evakuieren stranden rammen zerschellen zerbrechen vermissen zusammenprallen überschwemmen niederbrennen überschlagen überfahren anfahren umstürzen untergehen',
    nouns:
      'Unfall Explosion Absturz Unglück Erdbeben Überschwemmung Brand Feuer Katastrophe Flugzeugabsturz Zugunglück Busunglück Havarie Lawine Hurrikan Sturm Hochwasser Tsunami Vulkanausbruch Grubenunglück Großbrand Waldbrand Epidemie Taifun Wirbelsturm Orkan Kollision Dürre Pandemie Erdrutsch Schiffsunglück Verkehrsunfall Reaktorunfall Zwischenfall Vorfall Massenpanik Störfall Flut Unwetter Notlandung Beben Nachbeben Gasexplosion Dammbruch Lawinenunglück Fährunglück Beinahekatastrophe Stromausfall Busunfall Seuche Ausbruch Naturkatastrophe Ölpest Giftunfall Bruchlandung Krankheitsausbruch Gletscherabbruch Flutwelle Seebeben Detonation Schneesturm',
    except:
      'mündungsfeuer artilleriefeuer ansturm lagerfeuer kreuzfeuer gegenfeuer bücherflut datenflut preissturm',
    bare: 'Feuersbrunst',
    phrases: [
      'stürzen *flugzeug*|*hubschrauber*|*maschine*|bus|*meer|*fluss|*see|*schlucht|tiefe|*atlantik|*pazifik',
      'laufen grund',
      'geraten schwierigkeiten|Seenot|Not',
      'ausbrechen feuer|Feuer|Brand|Epidemie|Vulkan',
      'bebt erde',
      'treten ufer|Ufer',
      'brechen Damm|Deich|Staudamm',
      'geraten brand|Brand',
      'begraben,verschütten,mitreißen *lawine*|*erdrutsch*|*schlammlawine*|*geröll*|*trümmer*|*massen|*flut*',
      'erfassen *zug|*auto|*lkw|*lastwagen|*bus|*straßenbahn|*lawine|*welle|*wagen',
      'zerstören,verwüsten,beschädigen,treffen,heimsuchen *sturm|*stürme|*unwetter|*beben|*hochwasser|*flut|*fluten|*hurrikan|*taifun|*tornado|*zyklon|*erdrutsch|*hagel',
      'erleiden,davontragen *verletzung|*verletzungen|*rauchvergiftung|*rauchvergiftungen|*verbrennungen|*unfall',
      'stehen,aufgehen flammen',
      'rasen,fahren,steuern *menge|*menschenmenge|*gruppe|*baum|*gegenverkehr|*stauende',
      'stürzen tiefe|*fluss|*schlucht',
      'ereignen Explosion|Unfall|Unglück|Zwischenfall|Erdbeben',
    ],
    notIf: {
      words:
        'setzen+brand setzten+brand setzte+brand steckten+brand steckte+brand gesetzt+brand gesteckt+brand prozent kurs preis preise zahl umsatz arbeitslosenquote temperatur temperaturen inflation quote beliebtheit gefängnis haft jubel umfrage umfragewerte truppen artillerie',
    },
    weak: true,
    why: 'Accidents and disasters without intent.',
    yes: ['Am 4. Mai 1980 stürzte in Peru ein Flugzeug ab.'],
  },
];
